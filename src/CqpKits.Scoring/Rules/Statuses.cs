using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Rules;

/// <summary>
/// Derives a status from findings. One failed test gives « non validé », even when other values are missing, because they cannot undo the failure.
/// </summary>
internal static class Statuses
{
    public static ResultStatus Of(IReadOnlyCollection<Finding> findings) =>
        findings.Any(f => f.Outcome == TestOutcome.Failed) ? ResultStatus.NotValidated
        : findings.Count == 0 || findings.Any(f => f.Outcome == TestOutcome.Unknown) ? ResultStatus.Undecidable
        : findings.Any(f => f.Outcome == TestOutcome.ToSettle) ? ResultStatus.ToSettle
        : ResultStatus.Validated;

    /// <summary>Replaces « non décidable » by « à trancher » when nothing is missing and only the decision of a person is outstanding.</summary>
    /// <param name="status">The status that the tests give.</param>
    /// <param name="lacking">True when something is missing or in doubt.</param>
    /// <param name="settling">True when something is left to a person.</param>
    public static ResultStatus LeftToAPerson(ResultStatus status, bool lacking, bool settling) =>
        status == ResultStatus.Undecidable && settling && !lacking ? ResultStatus.ToSettle : status;
}
