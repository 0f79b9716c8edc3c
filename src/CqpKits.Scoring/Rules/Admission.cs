using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>
/// Tests what a candidate needs before any mark counts. What nobody said is not known, neither met nor not: a first presentation, too, has to be
/// said.
/// </summary>
internal sealed class Admission(AdmissionRule rule, CandidateCase candidate)
{
    /// <summary>The earlier presentations: one on the day of the evaluation is this one.</summary>
    private readonly IReadOnlyList<DateOnly?>? before = candidate.Record.Attempts is { } all ? [.. all.Where(a => !(a >= candidate.Day))] : null;

    private IReadOnlyList<AdmissionFinding>? findings;

    /// <summary>The findings, in the order of the rule.</summary>
    public IReadOnlyList<AdmissionFinding> Findings => findings ??=
    [
        .. rule.Conditions.Select(Access),
        .. rule.AttemptsAtMost is { } limit ? [Attempts(limit)] : Array.Empty<AdmissionFinding>(),
        .. rule.Wait is { } wait ? [Wait(wait)] : Array.Empty<AdmissionFinding>(),
    ];

    /// <summary>What is missing for what is not known.</summary>
    public IEnumerable<Lack> Lacks => Findings.Where(f => f.Outcome == TestOutcome.Unknown).Select(LackOf).Distinct();

    /// <summary>A remark for each thing said of a condition that the rule does not have.</summary>
    public IEnumerable<Remark> Remarks =>
        candidate.Record.Access.Select(f => f.Code).Distinct().Where(code => rule.Conditions.All(c => c.Code != code)).Select(code => new UnknownAccess(code));

    /// <summary>The last thing said of a condition stands. A condition that asks for a paper is met when the paper is named.</summary>
    private AccessFinding Access(AccessCondition condition)
    {
        var (awaited, fact) = (condition.Evidence ?? "", candidate.Record.Access.LastOrDefault(f => f.Code == condition.Code));
        return fact switch
        {
            { State: AccessState.NotMet } => new AccessFinding(condition.Label, fact.Evidence, TestOutcome.Failed),
            { State: AccessState.Met } when awaited.Length == 0 || fact.Evidence.Length > 0 => new AccessFinding(condition.Label, fact.Evidence, TestOutcome.Passed),
            _ => new AccessFinding(condition.Label, awaited, TestOutcome.Unknown) { IsSaid = fact is { State: AccessState.Met } },
        };
    }

    private AttemptsFinding Attempts(int limit)
    {
        var (least, most) = before is not null ? Counted(before) : (0, (int?)null);
        var outcome = least >= limit ? TestOutcome.Failed : most is null || most >= limit ? TestOutcome.Unknown : TestOutcome.Passed;
        return new AttemptsFinding(least + 1, most + 1, limit, rule.Within?.Display, outcome);
    }

    /// <summary>
    /// The numbers of earlier presentations that certainly and that possibly count. A presentation counts on the last day of the time, too: twelve
    /// months after 16 June end on 16 June.
    /// </summary>
    private (int Least, int? Most) Counted(IReadOnlyList<DateOnly?> earlier)
    {
        if (rule.Within?.Months is not { } months)
        {
            return (earlier.Count, earlier.Count);
        }

        return candidate.Day is { } day
            ? (earlier.Count(b => b is { } at && IsWithin(at, day, months)), earlier.Count(b => b is not { } at || IsWithin(at, day, months)))
            : (0, earlier.Count);
    }

    private static bool IsWithin(DateOnly attempt, DateOnly day, int months) => attempt.AddMonths(months) >= day;

    private WaitFinding Wait(Duration wait)
    {
        var last = before?.Max();
        var from = last?.AddMonths(wait.Months ?? 0);
        var outcome = before is { Count: 0 } ? TestOutcome.Passed
            : from is { } first && candidate.Day < first ? TestOutcome.Failed
            : from is null || candidate.Day is null || before!.Any(a => a is null) ? TestOutcome.Unknown
            : TestOutcome.Passed;
        return new WaitFinding(wait.Display, last, from, outcome);
    }

    private Lack LackOf(AdmissionFinding finding) => finding switch
    {
        AccessFinding f => Marks.Lacks.Access(f.Label, f.Evidence, f.IsSaid),
        _ when before is null => Marks.Lacks.Attempts(days: false),
        _ when before.Any(b => b is null) => Marks.Lacks.Attempts(days: true),
        _ => Marks.Lacks.DayOfAttempt(),
    };
}
