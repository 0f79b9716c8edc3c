using CqpKits.Referentials.Model;
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
        var place = words.PlaceOfAward(rules);
        foreach (var line in award.Conditions.Count == 0 ? [$"- {CountWording.EveryItem(rules.Level.Each)} ;"] : award.Conditions.SelectMany(c => words.Condition(c, place)))
        {
            yield return "  " + line;
        }

        foreach (var outcome in award.Outcomes)
        {
            yield return Outcome(outcome);
            foreach (var line in outcome.Conditions.SelectMany(c => words.Condition(c, place)))
            {
                yield return "  " + line;
            }

            if (outcome.Remaining.Count > 0)
            {
                yield return $"  Reste à faire : {string.Join(" ; ", outcome.Remaining)}.";
            }

            if (outcome.Papers is { } papers)
            {
                yield return $"  Délivre : {(papers.Count == 0 ? "rien" : string.Join(" ; ", papers.Select(p => Paper(p, rules))))}.";
            }
        }

        foreach (var line in award.Mentions.SelectMany(m => Mention(words, m, place)).Concat(RetentionExplanation.Of(rules)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Mention(RuleWording words, MentionRule mention, ConditionPlace place)
    {
        var test = mention.Test is { } t ? $" : {ThresholdWording.Asked(t, "")} ({Boundaries.Of(t, place.Rounding)})" : "";
        return mention.Conditions.Count == 0
            ? [$"Mention « {mention.Title} »{test}."]
            : [$"Mention « {mention.Title} »{test}{(test.Length > 0 ? ", et si :" : ", si :")}", .. mention.Conditions.SelectMany(c => words.Condition(c, place)).Select(l => "  " + l)];
    }

    private static string Outcome(OutcomeRule outcome)
    {
        var text = outcome.Title ?? OutcomeTexts.Usual(outcome.Kind);
        var delay = outcome.Within is { } within ? $", dans un délai de {within.Display}" : "";
        return outcome.Kind == OutcomeKind.Inadmissible ? $"Sans admission, cela s'annonce : « {text} »{delay}."
            : outcome.Kind == OutcomeKind.Full ? $"Cela s'annonce : « {text} »{delay}."
            : $"Issue « {text} »{delay}, {(outcome.Conditions.Count == 0 ? "dans tous les autres cas." : "si :")}";
    }

    /// <summary>A paper that goes with an outcome: « le certificat ».</summary>
    public static string Paper(PaperRule paper, RuleSet rules) => paper.Kind switch
    {
        PaperKind.Certificate => "le certificat",
        PaperKind.Participation => "une attestation de participation",
        _ => paper.Items.Count > 0
            ? $"une attestation pour {string.Join(", ", paper.Items)}, si validé"
            : $"une attestation pour chaque {ResultItems.Noun(paper.Each ?? rules.Level.Each)} validé{(ResultItems.IsFeminine(paper.Each ?? rules.Level.Each) ? "e" : "")}",
    };

    private static string Combine(AwardRule award) => award.Combine switch
    {
        Combination.WeightedMean => $"moyenne pondérée des résultats{RuleWording.Weights(award.Weights, award.Coefficients)}",
        Combination.Sum => $"somme des résultats{RuleWording.OutOf(award.OutOf)}",
        Combination.Minimum => "le plus bas des résultats",
        Combination.Maximum => "le plus haut des résultats",
        _ => "moyenne des résultats, à parts égales",
    };
}
