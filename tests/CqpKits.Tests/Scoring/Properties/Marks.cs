using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Cases;

namespace CqpKits.Tests.Scoring;

/// <summary>Changes of one mark of a case.</summary>
internal static class Marks
{
    /// <summary>Every mark of a case, by form and place.</summary>
    public static IEnumerable<(int Form, int Answer)> In(CandidateCase candidate) =>
        from form in Enumerable.Range(0, candidate.Forms.Count)
        from answer in Enumerable.Range(0, candidate.Forms[form].Answers!.Count)
        select (form, answer);

    public static Answer At(CandidateCase candidate, (int Form, int Answer) at) => candidate.Forms[at.Form].Answers![at.Answer];

    public static CandidateCase With(CandidateCase candidate, (int Form, int Answer) at, Answer changed) => candidate with
    {
        Forms = [.. candidate.Forms.Select((f, i) => i == at.Form ? f with { Answers = [.. f.Answers!.Select((a, j) => j == at.Answer ? changed : a)] } : f)],
    };

    public static CandidateCase NotReturned(CandidateCase candidate, int form) => candidate with { Forms = [.. candidate.Forms.Select((f, i) => i == form ? f with { Answers = null } : f)] };

    public static Answer Without(Answer answer, AnswerStatus status) => answer with { Status = status, Value = null, Reason = status is AnswerStatus.Conflict or AnswerStatus.Unreadable ? "deux lectures" : null };

    /// <summary>A better answer; null when there is none, or when the field only divides.</summary>
    public static Answer? Raised(CandidateCase candidate, (int Form, int Answer) at)
    {
        var answer = At(candidate, at);
        var field = candidate.Forms[at.Form].Definition.Fields.Single(f => f.Id == answer.FieldId);
        return (field.Kind, answer.Value) switch
        {
            (MarkKind, _) when field.Id.EndsWith("questions", StringComparison.Ordinal) => null,
            (MarkKind kind, MarkValue mark) when mark.Mark < kind.Maximum => answer with { Value = new MarkValue(kind.WholeNumbers ? kind.Maximum : (mark.Mark + kind.Maximum) / 2) },
            (ChoiceKind kind, ChoiceValue choice) when Better(kind, kind.Value(choice.Code)!) is { } better => answer with { Value = new ChoiceValue(better.Code, better.Label) },
            _ => null,
        };
    }

    private static ChoiceOption? Better(ChoiceKind kind, ChoiceOption now) =>
        kind.Values.FirstOrDefault(v => v.Sense == ValueSense.Favorable && (now.Sense == ValueSense.Unfavorable || v.Number > now.Number) && !(v.Number < now.Number));
}
