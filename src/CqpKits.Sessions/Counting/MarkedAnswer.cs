using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Counting;

/// <summary>An answer that is a number.</summary>
/// <param name="Form">Title of the form.</param>
/// <param name="Field">The field.</param>
/// <param name="Candidate">Key of the candidate.</param>
/// <param name="Holder">Who gave it.</param>
/// <param name="Percent">The answer, in percent of the greatest that the field takes.</param>
internal sealed record MarkedAnswer(string Form, FormField Field, string Candidate, string Holder, decimal Percent)
{
    /// <summary>The answers of the files that count and in which one person judges alone (what is copied from others says nothing new): marks, and choices that stand for a number. Those in doubt are left out.</summary>
    public static IReadOnlyList<MarkedAnswer> Of(IEnumerable<ReturnedFile> files) =>
    [
        .. from file in files
           where file.Disposition is Disposition.Read or Disposition.ReadWithDoubts && file.Definition is { Scope: MarkScope.Individual }
           from answer in file.Answers
           where !answer.NeedsReview
           let field = file.Definition!.Field(answer.FieldId)
           where field is not null
           let percent = PercentOf(field.Kind, answer.Value)
           where percent is not null
           select new MarkedAnswer(file.Definition!.Title, field, SessionCases.KeyOf(file), file.Holder, percent.Value),
    ];

    private static decimal? PercentOf(FieldKind kind, AnswerValue? value) => (kind, value) switch
    {
        (MarkKind { Maximum: > 0 } mark, MarkValue given) => given.Mark / mark.Maximum * 100,
        (ChoiceKind choice, ChoiceValue given) when choice.Values.Max(v => v.Number) is > 0 and var most && choice.Value(given.Code)?.Number is { } number => number / most * 100,
        _ => null,
    };
}
