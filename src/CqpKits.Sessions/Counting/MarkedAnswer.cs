using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
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
    /// <summary>
    /// The answers of the files that count and in which one person judges alone (what is copied from others says nothing new): marks, choices that stand for a number, and a count of
    /// right answers where a rule divides it by that of the questions. Those in doubt are left out.
    /// </summary>
    public static IReadOnlyList<MarkedAnswer> Of(Certification certification, IEnumerable<ReturnedFile> files)
    {
        var ratios = certification.RuleSets.SelectMany(r => r.Level.WithDetail).SelectMany(l => l.Marks).Where(m => m is { Method: MarkMethod.Ratio, Field: not null, Over: not null }).ToLookup(m => m.Assessor);
        return [.. files.Where(f => f.Disposition is Disposition.Read or Disposition.ReadWithDoubts && f.Definition is { Scope: MarkScope.Individual }).SelectMany(f => Of(f, [.. ratios[f.Definition!.Assessor ?? ""]]))];
    }

    private static IEnumerable<MarkedAnswer> Of(ReturnedFile file, IReadOnlyList<SourceRule> ratios)
    {
        var sure = file.Answers.Where(a => !a.NeedsReview).ToDictionary(a => a.FieldId);
        return from answer in sure.Values
               let field = file.Definition!.Field(answer.FieldId)
               where field is not null
               let percent = field.Kind is MarkKind { WholeNumbers: true } ? RatioOf(field.Id, sure, ratios) : PercentOf(field.Kind, answer.Value)
               where percent is not null
               select new MarkedAnswer(file.Definition!.Title, field, SessionCases.KeyOf(file), file.Holder, percent.Value);
    }

    /// <summary>A count by the count that a rule divides it by, of the same item; null where there is no such rule.</summary>
    private static decimal? RatioOf(string field, Dictionary<string, Answer> answers, IReadOnlyList<SourceRule> ratios)
    {
        var parted = field.LastIndexOf('.');
        var (item, name) = (field[..(parted + 1)], field[(parted + 1)..]);
        return ratios.FirstOrDefault(r => r.Field == name) is { Over: { } over } && answers.GetValueOrDefault(item + over)?.Value is MarkValue { Mark: > 0 } whole && answers[field].Value is MarkValue part
            ? part.Mark / whole.Mark * 100
            : null;
    }

    private static decimal? PercentOf(FieldKind kind, AnswerValue? value) => (kind, value) switch
    {
        (MarkKind { Maximum: > 0 } mark, MarkValue given) => given.Mark / mark.Maximum * 100,
        (ChoiceKind choice, ChoiceValue given) when choice.Values.Max(v => v.Number) is > 0 and var most && choice.Value(given.Code)?.Number is { } number => number / most * 100,
        _ => null,
    };
}
