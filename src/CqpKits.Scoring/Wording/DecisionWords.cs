using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>What a person decided, inside a reason.</summary>
internal static class DecisionWords
{
    public static string Of(StatusDecision decision) => $"décidé par {decision.Who} : {decision.AfterText} ({decision.Why})";
}
