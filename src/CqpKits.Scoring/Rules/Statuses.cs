using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Rules;

/// <summary>From findings to a status. One failed test decides, whatever is still missing: more marks could not mend it.</summary>
internal static class Statuses
{
    public static ResultStatus Of(IReadOnlyCollection<Finding> findings) =>
        findings.Any(f => f.Outcome == TestOutcome.Failed) ? ResultStatus.NotValidated
        : findings.Count == 0 || findings.Any(f => f.Outcome == TestOutcome.Unknown) ? ResultStatus.Undecidable
        : findings.Any(f => f.Outcome == TestOutcome.ToSettle) ? ResultStatus.ToSettle
        : ResultStatus.Validated;

    /// <summary>What is not known for the sole reason that a person has still to decide is left to that person.</summary>
    /// <param name="status">The status that the tests give.</param>
    /// <param name="lacking">Whether something is missing or in doubt.</param>
    /// <param name="settling">Whether something is left to a person.</param>
    public static ResultStatus LeftToAPerson(ResultStatus status, bool lacking, bool settling) =>
        status == ResultStatus.Undecidable && settling && !lacking ? ResultStatus.ToSettle : status;
}
