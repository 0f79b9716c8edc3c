using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Proving.Corners;

namespace CqpKits.Tests.Scoring;

/// <summary>For each construct of which it is said that a higher mark may do harm: marks where it does.</summary>
public sealed class MonotonyTests
{
    [Theory]
    [InlineData("{porte_sur: resultat, test: \"< 70\"}", "", "60", "80")]
    [InlineData("{porte_sur: resultat, test: \"<= 70\"}", "", "70", "70,01")]
    [InlineData("{porte_sur: resultat, test: \"= 70\"}", "", "70", "71")]
    [InlineData("{porte_sur: chaque_evaluateur, test: \"< 70\"}", "", "60", "80")]
    [InlineData("{porte_sur: chaque_note, test: \"= 70\"}", "", "70", "71")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "conditions: [{porte_sur: elements_non_valides, test: \">= 2\"}]", "40", "60")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "conditions: [{porte_sur: elements_non_valides, test: \"= 2\"}]", "40", "60")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "conditions: [{porte_sur: elements_valides, test: \"<= 1\"}]", "40", "60")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "conditions: [{porte_sur: elements_valides, test: \"= 0\"}]", "40", "60")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "conditions: [{porte_sur: part_valides, test: \"< 50\"}]", "40", "60")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "resultat: moyenne\n      conditions: [{porte_sur: resultat, test: \"<= 50\"}]", "50", "51")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "resultat: moyenne\n      conditions: [{porte_sur: resultat, test: \">= 80\"}]\n      issues: [{issue: a_trancher, conditions: [{porte_sur: elements_non_valides, test: \">= 1\"}]}]", "40", "60")]
    [InlineData("{porte_sur: resultat, test: \">= 50\"}", "resultat: moyenne\n      conditions: [{porte_sur: resultat, test: \">= 80\"}]\n      issues: [{issue: partielle, conditions: [{porte_sur: elements_valides, test: \">= 1\"}]}, {issue: a_trancher}]", "40", "60")]
    public void A_higher_mark_does_harm(string condition, string award, string low, string high)
    {
        var rules = $$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: domaines
                notes: [{evaluateur: jury, calcul: consensus}]
                conditions: [{{condition}}]
                attribution: {{(award.Length == 0 ? "{}" : "\n      " + award)}}
                cas:
                  - {nom: bas, notes: {jury: "{{low}}"}, attendu: valide}
                  - {nom: haut, notes: {jury: "{{high}}"}, attendu: valide}

            """;
        DoesHarm(rules);
    }

    [Theory]
    [InlineData("nombre", "OUI", "<= 1")]
    [InlineData("nombre", "NON", ">= 1")]
    [InlineData("part", "OUI", "< 50")]
    [InlineData("part", "NON", "= 100")]
    [InlineData("nombre", "SO", "= 0")]
    public void A_better_answer_does_harm(string subject, string answer, string test)
    {
        var rules = $$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: competences
                notes: [{evaluateur: habilite, calcul: releve, champ: critere}]
                resultat: aucun
                conditions: [{porte_sur: {{subject}}, valeur: {{answer}}, test: "{{test}}"}]
                cas:
                  - {nom: bas, notes: {habilite: NON}, attendu: valide}
                  - {nom: haut, notes: {habilite: OUI}, attendu: valide}

            """;
        if (answer == "SO")
        {
            // Neither good nor bad: nothing is claimed of it.
            Assert.False(Monotony.Holds(RulePage.Load(rules).Value!, RulePage.Load(rules).Value!.RuleSets[0]));
            return;
        }

        DoesHarm(rules);
    }

    [Theory]
    [InlineData("par-domaine")]
    [InlineData("par-bloc")]
    [InlineData("voie-des-blocs")]
    [InlineData("vae")]
    public void The_shipped_rule_sets_never_punish_a_higher_mark(string code) => Assert.True(Monotony.Holds(AgcCases.Agc, AgcCases.Rule(code)));

    private static void DoesHarm(string rules)
    {
        var certification = RulePage.Load(rules).Value!;
        var proven = RuleProof.Run(certification, certification.RuleSets[0]);
        Assert.True(Rank(proven[1].Result.Status) < Rank(proven[0].Result.Status), $"{proven[0].Result.Status} → {proven[1].Result.Status}");
        Assert.False(Monotony.Holds(certification, certification.RuleSets[0]));
        Assert.Contains(RuleCorners.Faults(certification), d => d.Code == "CQP458");
        Assert.Contains("peut nuire", RuleExplanation.Of(certification, certification.RuleSets[0])[^1], StringComparison.Ordinal);
    }

    private static int Rank(ResultStatus status) => status switch { ResultStatus.NotValidated => 0, ResultStatus.Validated => 2, _ => 1 };
}
