using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>The usual words of outcomes, where a rule set has none of its own.</summary>
public static class OutcomeTexts
{
    internal static OutcomeResult Of(OutcomeKind kind, OutcomeRule? declared, string usual) =>
        new(kind, declared?.Title ?? usual, declared?.Remaining ?? [], declared?.Within?.Display);

    /// <summary>The usual words for an outcome.</summary>
    public static string Usual(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Full => "certification attribuée",
        OutcomeKind.Partial => "validation partielle",
        OutcomeKind.Refused => "certification non attribuée",
        OutcomeKind.ToSettle => "à trancher",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
