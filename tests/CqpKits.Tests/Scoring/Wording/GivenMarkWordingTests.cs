using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring.Wording;

/// <summary>A mark that « ramene_a » converted is said as it was given, before what it becomes; and only where that is true.</summary>
public sealed class GivenMarkWordingTests
{
    private const string Professional = "{evaluateur: professionnel, calcul: CALCUL, ramene_a: pourcentage}";

    [Theory]
    [InlineData("moyenne", "resultat", "{professionnel: 17}", "Domaine Accueillir : 85 % (professionnel 17/20, soit 85 %) — seuil de 50 % atteint")]
    [InlineData("minimum", "resultat", "{professionnel: \"7,25\"}", "Domaine Accueillir : 36,25 % (professionnel 7,25/20, soit 36,25 %) — seuil de 50 % non atteint, il manque 13,75 points")]
    [InlineData("moyenne", "chaque_evaluateur", "{professionnel: 17}", "Domaine Accueillir : 85 % (professionnel 17/20, soit 85 %) — professionnel 17/20, soit 85 % : seuil de 50 % atteint")]
    [InlineData("moyenne", "chaque_savoir_faire", "{professionnel: 7}", "Domaine Accueillir : 35 % (professionnel 7/20, soit 35 %) — savoir-faire ASF1 7/20, soit 35 % : seuil de 50 % non atteint, il manque 15 points ; savoir-faire ASF2 7/20, soit 35 % : seuil de 50 % non atteint, il manque 15 points")]
    public void A_converted_mark_is_said_as_it_was_given(string method, string subject, string marks, string reason)
    {
        var node = Score($"notes: [{Professional.Replace("CALCUL", method, StringComparison.Ordinal)}]\n    conditions: [{{porte_sur: {subject}, test: \">= 50\"}}]", marks).Nodes[0];
        Assert.Equal(reason, ResultWords.ReasonOf(node));
        Assert.StartsWith($"{node.Sources[0].Given!.Words()}, soit ", ResultNumbers.Of(node.Sources[0], node), StringComparison.Ordinal);
    }

    /// <summary>« 17/20, soit 85 %, jury 60 » could be taken for three marks.</summary>
    [Fact]
    public void Beside_other_marks_it_is_set_apart() => Assert.Equal(
        "Domaine Accueillir : 72,5 % (professionnel 17/20, soit 85 % ; jury 60) — seuil de 50 % atteint",
        ResultWords.ReasonOf(Score($"notes: [{Professional.Replace("CALCUL", "moyenne", StringComparison.Ordinal)}, {{evaluateur: jury, calcul: consensus}}]\n    conditions: [{{porte_sur: resultat, test: \">= 50\"}}]", "{professionnel: 17, jury: 60}").Nodes[0]));

    [Theory]
    [InlineData("{evaluateur: professionnel, calcul: somme, ramene_a: pourcentage}", "{professionnel: 17}")] // 34 is no mark of 20
    [InlineData("{evaluateur: formateur, calcul: rapport, champ: bonnes, sur: questions, ramene_a: vingt}", "{formateur: 60}")]
    [InlineData("{evaluateur: professionnel, calcul: moyenne}", "{professionnel: 17}")]
    [InlineData("{evaluateur: tuteur, calcul: moyenne, passe: finale, ramene_a: pourcentage}", "{tuteur: 70}")] // the same scale
    public void Where_nothing_was_given_as_such_nothing_is_said(string source, string marks)
    {
        var node = Score($"notes: [{source}]\n    conditions: [{{porte_sur: resultat, test: \">= 10\"}}]", marks).Nodes[0];
        Assert.DoesNotContain("soit", ResultWords.ReasonOf(node), StringComparison.Ordinal);
        Assert.DoesNotContain("soit", ResultNumbers.Of(node.Sources[0], node), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_without_a_unit_says_its_greatest_mark() => Assert.Equal("17 sur 30", new GivenValue(17, 30, "").Words());

    /// <summary>The members' means are marks as they were given: a converted consensus is not held against them on another scale.</summary>
    [Fact]
    public void A_consensus_is_held_against_the_means_on_the_scale_of_the_marks()
    {
        var result = Score("notes: [{evaluateur: jury, calcul: consensus, ramene_a: vingt}]\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]", "{jury: 70}");
        Assert.Equal((14m, 70m), (result.Nodes[0].Value!.Value, result.Nodes[0].Sources[0].Given!.Value));
        Assert.Empty(result.Nodes[0].Remarks);
    }

    private static CandidateResult Score(string level, string marks)
    {
        var loaded = RulePage.Load($$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: domaines
                {{level}}
                cas: [{nom: cas, notes: {{marks}}, attendu: valide}]

            """);
        Assert.DoesNotContain(loaded.Diagnostics.Select(d => d.ToString()), d => d.Contains(": erreur ", StringComparison.Ordinal));
        RuleSet rules = loaded.Value!.RuleSets[0];
        return CandidateScoring.Score(loaded.Value, rules, CaseMaking.Of(loaded.Value, rules, rules.Cases[0]));
    }
}
