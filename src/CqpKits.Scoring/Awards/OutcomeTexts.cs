using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Awards;

/// <summary>The French words for outcomes that have no « intitule » in the rule set.</summary>
public static class OutcomeTexts
{
    internal static OutcomeResult Of(OutcomeKind kind, OutcomeRule? declared, string usual) =>
        new(kind, declared?.Title ?? usual, declared?.Remaining ?? [], declared?.Within?.Display) { Papers = declared?.Papers };

    /// <summary>
    /// The outcome when all conditions of the award hold: the certification, or a partial outcome when the rule set does not give it (« delivre:
    /// non »).
    /// </summary>
    internal static OutcomeResult OfAll(AwardRule rule)
    {
        var declared = rule.Outcomes.FirstOrDefault(o => o.Kind == OutcomeKind.Full);
        return rule.GivesCertification
            ? Of(OutcomeKind.Full, declared, Usual(OutcomeKind.Full))
            : Of(OutcomeKind.Partial, declared ?? rule.Outcomes.FirstOrDefault(o => o.Kind == OutcomeKind.Partial), "tous les éléments sont acquis ; la certification n'est pas attribuée par cette voie seule");
    }

    /// <summary>The outcome when admission is not met.</summary>
    internal static OutcomeResult OfInadmissible(AwardRule rule) =>
        Of(OutcomeKind.Inadmissible, rule.Outcomes.FirstOrDefault(o => o.Kind == OutcomeKind.Inadmissible), Usual(OutcomeKind.Inadmissible));

    /// <summary>The words for an outcome without « intitule ».</summary>
    public static string Usual(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Full => "certification attribuée",
        OutcomeKind.Partial => "validation partielle",
        OutcomeKind.Refused => "certification non attribuée",
        OutcomeKind.ToSettle => "à trancher",
        OutcomeKind.Inadmissible => "non admissible",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
