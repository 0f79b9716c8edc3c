namespace CqpKits.Scoring;

/// <summary>From tests to a status. One failed test decides, whatever is still missing: more marks could not mend it.</summary>
internal static class Statuses
{
    public static ResultStatus Of(IReadOnlyCollection<TestResult> tests) =>
        tests.Any(t => t.Outcome == TestOutcome.Failed) ? ResultStatus.NotValidated
        : tests.Count == 0 || tests.Any(t => t.Outcome == TestOutcome.Unknown) ? ResultStatus.Undecidable
        : tests.Any(t => t.Outcome == TestOutcome.ToSettle) ? ResultStatus.ToSettle
        : ResultStatus.Validated;
}
