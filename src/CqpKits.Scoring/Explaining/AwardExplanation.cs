using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Awards;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Explaining;

/// <summary>Explains in French how results give the certification.</summary>
internal static class AwardExplanation
{
    public static IEnumerable<string> Of(RuleWording words, RuleSet rules)
    {
        var award = rules.Award;
        if (award.Combine != Combination.None)
        {
            yield return $"Valeur de la certification : {Combine(award)}{RuleWording.Rounded(award.Rounding)}.";
        }

        yield return award.GivesCertification ? "La certification est attribuée si :" : "Cette voie valide des éléments ; elle ne donne pas à elle seule la certification. Tout est acquis si :";
        var all = words.CountOf(rules.Level.Each);
        foreach (var line in award.Conditions.Count == 0 ? [$"- {CountWording.EveryItem(rules.Level.Each)} ;"] : award.Conditions.SelectMany(c => words.Condition(c, all)))
        {
            yield return "  " + line;
        }

        foreach (var outcome in award.Outcomes)
        {
            yield return Outcome(outcome);
            foreach (var line in outcome.Conditions.SelectMany(c => words.Condition(c, all)))
            {
                yield return "  " + line;
            }

            if (outcome.Remaining.Count > 0)
            {
                yield return $"  Reste à faire : {string.Join(" ; ", outcome.Remaining)}.";
            }
        }

        foreach (var mention in award.Mentions)
        {
            yield return $"Mention « {mention.Title} » : {ThresholdWording.Asked(mention.Test, "")} ({Boundaries.Of(mention)}).";
        }

        if (award.Retention is { } kept)
        {
            var which = kept.Items.Count == 0 ? "Un élément validé reste acquis" : $"{string.Join(", ", kept.Items)} : reste acquis une fois validé";
            yield return $"{which} {(kept.For.Months is null ? "sans limite de durée" : $"{kept.For.Display} à compter de la notification, dernier jour compris")}{(kept.AtMost is { } n ? FormattableString.Invariant($", {n} au plus") : "")}.";
        }
    }

    private static string Outcome(OutcomeRule outcome)
    {
        var text = outcome.Title ?? OutcomeTexts.Usual(outcome.Kind);
        var delay = outcome.Within is { } within ? $", dans un délai de {within.Display}" : "";
        return outcome.Kind == OutcomeKind.Full ? $"Cela s'annonce : « {text} »{delay}."
            : $"Issue « {text} »{delay}, {(outcome.Conditions.Count == 0 ? "dans tous les autres cas." : "si :")}";
    }

    private static string Combine(AwardRule award) => award.Combine switch
    {
        Combination.WeightedMean => $"moyenne pondérée des résultats{RuleWording.Weights(award.Weights, award.Coefficients)}",
        Combination.Sum => $"somme des résultats{RuleWording.OutOf(award.OutOf)}",
        Combination.Minimum => "le plus bas des résultats",
        Combination.Maximum => "le plus haut des résultats",
        _ => "moyenne des résultats, à parts égales",
    };
}
