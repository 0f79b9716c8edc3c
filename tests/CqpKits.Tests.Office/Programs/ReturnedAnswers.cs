using CqpKits.Sessions.Returned;
using CqpKits.Testing.Shown;

namespace CqpKits.Tests.Office.Programs;

/// <summary>What is read of a form that a program filled.</summary>
internal static class ReturnedAnswers
{
    /// <summary>Of one field, in a word.</summary>
    public static string Outcome(this ReturnedFile read, string field) => ShownCase.Outcome(read.Answers.Single(a => a.FieldId == field));

    /// <summary>The fields that were filled are read so, and all others that a person fills are missing.</summary>
    public static void AssertRead(this ReturnedFile read, SurvivalForm form, params (string Field, string Outcome)[] filled)
    {
        Assert.NotEqual(Disposition.Refused, read.Disposition);
        Assert.Equal(filled, filled.Select(f => (f.Field, read.Outcome(f.Field))));
        Assert.All(form.Open.Select(f => f.Id).Except(filled.Select(f => f.Field)), id => Assert.Equal((id, ShownCase.Missing), (id, read.Outcome(id))));
    }
}
