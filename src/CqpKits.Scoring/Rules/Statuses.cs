namespace CqpKits.Scoring;

/// <summary>From tests to a status. One failed test decides, whatever is still missing: more marks could not mend it.</summary>
internal static class Statuses
{
    public static ResultStatus Of(IReadOnlyCollection<TestResult> tests) =>
        tests.Any(t => t.Outcome == TestOutcome.Failed) ? ResultStatus.NotValidated
        : tests.Count == 0 || tests.Any(t => t.Outcome == TestOutcome.Unknown) ? ResultStatus.Undecidable
        : tests.Any(t => t.Outcome == TestOutcome.ToSettle) ? ResultStatus.ToSettle
        : ResultStatus.Validated;

    /// <summary>What is not known for the sole reason that a person has still to decide is left to that person.</summary>
    /// <param name="status">The status that the tests give.</param>
    /// <param name="lacking">Whether something is missing or in doubt.</param>
    /// <param name="settling">Whether something is left to a person.</param>
    public static ResultStatus LeftToAPerson(ResultStatus status, bool lacking, bool settling) =>
        status == ResultStatus.Undecidable && settling && !lacking ? ResultStatus.ToSettle : status;
}
