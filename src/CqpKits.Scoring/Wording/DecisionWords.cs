using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>Words the decision of a person, for use in a reason.</summary>
internal static class DecisionWords
{
    /// <summary>« décidé par le jury : validé (erreur de report) »; where nobody is to be named, « décidé en délibération ».</summary>
    public static string Of(StatusDecision decision) => $"décidé {(decision.Who.Length > 0 ? $"par {decision.Who}" : "en délibération")} : {decision.AfterText} ({decision.Why})";
}
