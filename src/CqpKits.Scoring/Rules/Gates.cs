namespace CqpKits.Scoring;

/// <summary>An item opens only once another is validated.</summary>
internal static class Gates
{
    public static TestResult Test(NodeResult required) => required.Status switch
    {
        ResultStatus.Validated => new TestResult($"préalable « {required.Label} » validé", TestOutcome.Passed),
        ResultStatus.NotValidated => new TestResult($"préalable « {required.Label} » non validé : l'épreuve ne s'ouvre pas", TestOutcome.Failed),
        ResultStatus.ToSettle => new TestResult($"préalable « {required.Label} » à trancher", TestOutcome.ToSettle),
        _ => new TestResult($"préalable « {required.Label} » non décidable", TestOutcome.Unknown),
    };
}
