using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>Finds the issued forms that have not come back, whether or not a rule counts their marks.</summary>
internal static class UnreturnedForms
{
    /// <summary>A lack for each form that has not come back and that no lack names yet: the rule does not count it, so it never blocks.</summary>
    public static IEnumerable<Lack> Besides(IReadOnlyList<Lack> named, CandidateCase candidate)
    {
        var known = named.Where(l => l.What is FormNotReturned).Select(l => (l.Holder, ((FormNotReturned)l.What).Title)).ToHashSet();
        return candidate.Forms.Where(f => f.Answers is null && !known.Contains((f.Holder, f.Definition.Title))).Select(Lacks.UncountedNotReturned).Distinct();
    }

    /// <summary>A lack for each form that has not come back, for a candidate without a rule set.</summary>
    /// <param name="candidate">The candidate's forms.</param>
    /// <param name="blocks">True when a rule set may still be chosen, which may need the marks.</param>
    public static IEnumerable<Lack> WithoutRule(CandidateCase candidate, bool blocks) => candidate.Forms.Where(f => f.Answers is null)
        .Select(f => f.Definition.Fields.Any(field => field.CountsFor is not null) ? Lacks.NotReturned(f) with { Blocks = blocks } : Lacks.UncountedNotReturned(f)).Distinct();
}
