using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>Words the decision of a person, for use in a reason.</summary>
internal static class DecisionWords
{
    public static string Of(StatusDecision decision) => $"décidé par {decision.Who} : {decision.AfterText} ({decision.Why})";
}
