using CqpKits.Sessions.Returned;
using CqpKits.Testing.Shown;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Programs;

/// <summary>Every form of every certification as Word saves it, filled entirely and with one field in three left empty; and what is read of each.</summary>
internal static class FilledForms
{
    private static readonly Lazy<IReadOnlyList<byte[]>> Filled = new(() =>
    [
        .. from form in SurvivalForm.All
           from answering in new[] { Answering.Complete(form), Answering.WithGaps(form) }
           select Filler.Fill(form.Blank, answering.TextOf).ToBytes(),
    ]);

    private static readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> Read = new(() => [.. All.Select(Outcomes)]);

    public static IReadOnlyList<byte[]> All => Filled.Value;

    /// <summary>The same is read of every form once a program has saved it, field by field.</summary>
    /// <param name="saved">The saved forms, in the order of <see cref="All"/>.</param>
    /// <param name="shown">How the program writes what was read before.</param>
    public static void AssertSame(IReadOnlyList<byte[]> saved, Func<string, string>? shown = null)
    {
        Assert.Equal(All.Count, saved.Count);
        Assert.All(Read.Value.Zip(saved), f => Assert.Equal(f.First.Select(shown ?? (o => o)), Outcomes(f.Second)));
    }

    /// <summary>What is read of each field, in a word; nothing of the file is for a person to settle.</summary>
    private static IReadOnlyList<string> Outcomes(byte[] file)
    {
        var read = SurvivalForm.Read(file);
        Assert.Equal(Disposition.Read, read.Disposition);
        return [.. read.Answers.Select(a => $"{a.FieldId}: {ShownCase.Outcome(a)}")];
    }
}
