using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>An item opens only once another is validated.</summary>
internal static class Gates
{
    /// <summary>What cannot be reached: nothing is decided.</summary>
    public static ScoredItem Closed(ResultItem item, RuleLevel level) => new(
        new NodeResult { Code = item.Code, Label = item.Label, Noun = ResultItems.Noun(level.Each), Status = ResultStatus.Undecidable, Reason = $"{item.Label} : non décidable" }, []);

    public static TestResult Test(NodeResult required) => required.Status switch
    {
        ResultStatus.Validated => new TestResult($"préalable « {required.Label} » validé", TestOutcome.Passed),
        ResultStatus.NotValidated => new TestResult($"préalable « {required.Label} » non validé : l'épreuve ne s'ouvre pas", TestOutcome.Failed),
        ResultStatus.ToSettle => new TestResult($"préalable « {required.Label} » à trancher", TestOutcome.ToSettle),
        _ => new TestResult($"préalable « {required.Label} » non décidable", TestOutcome.Unknown),
    };
}
