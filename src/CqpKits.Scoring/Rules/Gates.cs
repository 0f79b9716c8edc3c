using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Tests the prerequisites of items: an item is judged only when others are validated.</summary>
internal static class Gates
{
    /// <summary>The result of an item that cannot be judged: undecidable.</summary>
    public static ScoredItem Closed(ResultItem item, RuleLevel level) => new(
        new NodeResult { Code = item.Code, Label = item.Label, Level = level.Each, Status = ResultStatus.Undecidable }, []);

    public static GateFinding Test(NodeResult required) => new(required.Label, required.Status, required.Status switch
    {
        ResultStatus.Validated or ResultStatus.Exempt => TestOutcome.Passed,
        ResultStatus.NotValidated => TestOutcome.Failed,
        ResultStatus.ToSettle => TestOutcome.ToSettle,
        _ => TestOutcome.Unknown,
    });
}
