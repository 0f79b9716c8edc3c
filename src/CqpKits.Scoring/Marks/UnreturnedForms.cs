using CqpKits.Forms.Answers;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>Finds the issued forms that have not come back, or came back blank, whether or not a rule counts their marks.</summary>
internal static class UnreturnedForms
{
    /// <summary>A lack for each such form that no lack names yet: the rule does not count it, so it never blocks.</summary>
    public static IEnumerable<Lack> Besides(IReadOnlyList<Lack> named, CandidateCase candidate)
    {
        var known = named.Select(l => (l.Holder, Title: TitleIn(l.What))).ToHashSet();
        return candidate.Forms.Where(f => IsOutstanding(f) && !known.Contains((f.Holder, f.Definition.Title))).Select(Lacks.Uncounted).Distinct();
    }

    /// <summary>A lack for each such form of a candidate without a rule set.</summary>
    /// <param name="candidate">The candidate's forms.</param>
    /// <param name="blocks">True when a rule set may still be chosen, which may need the marks.</param>
    public static IEnumerable<Lack> WithoutRule(CandidateCase candidate, bool blocks) => candidate.Forms.Where(IsOutstanding)
        .Select(f => f.Definition.Fields.Any(field => field.CountsFor is not null) ? Lacks.OfForm(f) with { Blocks = blocks } : Lacks.Uncounted(f)).Distinct();

    private static string? TitleIn(Missing what) => what switch
    {
        FormNotReturned form => form.Title,
        FormWithoutMarks form => form.Title,
        _ => null,
    };

    /// <summary>A form that people fill, and in which nothing stands but what was written into it when it was issued.</summary>
    private static bool IsOutstanding(CaseForm form)
    {
        var own = form.Definition.Fields.Where(f => f.Kind.CarriesValue && f.Prefill is null).Select(f => f.Id).ToHashSet();
        return form.Answers is not { } answers || (own.Count > 0 && answers.Where(a => own.Contains(a.FieldId)).All(a => a.Status == AnswerStatus.Missing));
    }
}
