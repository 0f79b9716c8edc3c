using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Results;

namespace CqpKits.Tests.Scoring;

/// <summary>An element without a condition of its own is marked, and neither validated nor undecidable.</summary>
public sealed class UnjudgedItemTests
{
    private const string Blocks = "{porte_sur: resultat, test: \">= 10\"}";

    [Fact]
    public void It_is_marked_and_says_its_value()
    {
        var result = Score(Blocks, "{organisme: 15}");
        Assert.Equal(ResultStatus.Validated, result.Status);
        var unit = result.Nodes[0].Children[0];
        Assert.Equal((ResultStatus.Marked, 15m), (unit.Status, unit.Value!.Value));
        Assert.Equal("Unité Au téléphone : 15/20 (organisme 15) — noté", ResultWords.ReasonOf(unit));
        Assert.DoesNotContain("non décidable", string.Join('\n', result.Nodes.SelectMany(n => n.Children.Prepend(n)).Select(ResultWords.ReasonOf)), StringComparison.Ordinal);
    }

    [Fact]
    public void While_its_mark_is_missing_it_stays_undecidable_and_that_is_said()
    {
        var result = Score(Blocks, "{organisme: manquant}");
        Assert.Equal((ResultStatus.Undecidable, ResultStatus.Undecidable), (result.Status, result.Nodes[0].Children[0].Status));
        Assert.Contains(result.Lacks, l => l.Blocks);
    }

    /// <summary>Nothing can be counted that nothing judges.</summary>
    [Theory]
    [InlineData("elements_valides", "= tous")]
    [InlineData("elements_non_valides", "= 0")]
    public void It_is_never_counted_as_validated_or_not(string subject, string test) => Assert.Contains(
        Load($"{{porte_sur: {subject}, test: \"{test}\"}}", "{organisme: 15}").Diagnostics, d => d.Severity == CqpKits.Diagnostics.Severity.Error);

    /// <summary>What is never validated opens nothing.</summary>
    [Fact]
    public void It_can_be_no_prerequisite() => Assert.Contains(
        Load(Blocks, "{organisme: 15}", ", prealables: [{pour: [UC2], il_faut: [UC1]}]").Diagnostics, d => d.Code == "CQP019" && d.ToString().Contains("conditions", StringComparison.Ordinal));

    [Fact]
    public void The_explanation_says_so()
    {
        var loaded = Load(Blocks, "{organisme: 15}").Value!;
        Assert.Contains(RuleExplanation.Of(loaded, loaded.RuleSets[0]), l => l.EndsWith("Aucune condition propre : chaque unité est notée, ni validée ni refusée.", StringComparison.Ordinal));
    }

    /// <summary>Where the conditions of the award decide alone, the elements of the main level are marked.</summary>
    [Theory]
    [InlineData("10", ResultStatus.Validated, "moyenne générale")]
    [InlineData("\"9,99\"", ResultStatus.NotValidated, null)]
    public void The_award_decides_alone(string mark, ResultStatus status, string? mention)
    {
        var result = Scored(RulePage.Load(Whole("{porte_sur: resultat, test: \">= 10\"}").Replace("MARK", mark, StringComparison.Ordinal)));
        Assert.Equal((status, mention), (result.Status, result.Mention));
        Assert.All(result.Nodes, n => Assert.Equal(ResultStatus.Marked, n.Status));
        Assert.EndsWith("— noté", ResultWords.ReasonOf(result.Nodes[0]), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Lacks, l => l.Blocks);
    }

    /// <summary>A marked element is shown with its value, as a judged one is; it has no threshold to reach.</summary>
    [Fact]
    public void It_has_a_bar()
    {
        var view = ItemViews.Of(Scored(RulePage.Load(Whole("{porte_sur: resultat, test: \">= 10\"}").Replace("MARK", "15", StringComparison.Ordinal))).Nodes[0], null, StatedWords.None);
        Assert.Equal(("15/20", "noté", 75m, null), (view.Sign, view.Status, view.Bar, view.ThresholdBar));
    }

    [Fact]
    public void The_award_decides_nothing_while_a_mark_is_missing()
    {
        var result = Scored(RulePage.Load(Whole("{porte_sur: resultat, test: \">= 10\"}").Replace("MARK", "manquant", StringComparison.Ordinal)));
        Assert.Equal((ResultStatus.Undecidable, ResultStatus.Undecidable), (result.Status, result.Nodes[0].Status));
        Assert.Contains(result.Lacks, l => l.Blocks);
    }

    [Fact]
    public void The_explanation_of_an_award_that_decides_alone()
    {
        var loaded = RulePage.Load(Whole("{porte_sur: resultat, test: \">= 10\"}")).Value!;
        var lines = RuleExplanation.Of(loaded, loaded.RuleSets[0]);
        Assert.Contains(lines, l => l.EndsWith("Aucune condition propre : chaque unité est notée, ni validée ni refusée.", StringComparison.Ordinal));
        Assert.Contains("  La certification est attribuée si :", lines);
    }

    /// <summary>What nothing judges is neither counted nor attested, is not certified by itself, and is compared with no declared result.</summary>
    [Theory]
    [InlineData("conditions: [{porte_sur: elements_valides, test: \"= tous\"}]", "CQP466", "pour_chaque: unites")]
    [InlineData("conditions: [{porte_sur: resultat, test: \">= 10\"}], issues: [{issue: partielle, conditions: [{porte_sur: elements_non_valides, test: \"= 1\"}]}]", "CQP466", "aucun ne l'est jamais")]
    [InlineData("conditions: [{porte_sur: resultat, test: \">= 10\"}], mentions: [{intitule: M, conditions: [{porte_sur: part_valides, test: \">= 50\"}]}]", "CQP466", "chaque_element")]
    [InlineData("conditions: [{porte_sur: resultat, test: \">= 10\"}], issues: [{issue: partielle, delivre: [attestation]}]", "CQP190", "aucune ne serait délivrée")]
    [InlineData("conditions: [{porte_sur: resultat, test: \">= 10\"}], delivre: blocs", "CQP447", "jamais validé ni refusé")]
    [InlineData("mentions: [{intitule: M, test: \">= 10\"}]", "CQP447", "« attribution »")]
    public void What_nothing_judges(string award, string code, string says)
    {
        var loaded = RulePage.Load(Whole("", award));
        Assert.Contains(loaded.Diagnostics, d => d.Code == code && (d.Message + d.Hint).Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_declared_result_needs_a_computed_one() => Assert.Contains(
        RulePage.Load(Whole("{porte_sur: resultat, test: \">= 10\"}").Replace("    pour_chaque: unites\n", "    pour_chaque: unites\n    declare: note\n", StringComparison.Ordinal)).Diagnostics,
        d => d.Code == "CQP019" && d.ToString().Contains("pas de résultat à comparer", StringComparison.Ordinal));

    private static string Whole(string condition, string? award = null) => """
        regles:
          - code: r
            intitule: "Règle"
            source: accord
            effet: 2020-01-01
            pour_chaque: unites
            notes: [{evaluateur: organisme, calcul: moyenne}]
            attribution: {resultat: moyenne, AWARD}
            cas: [{nom: cas, notes: {organisme: MARK}, attendu: valide}]

        """.Replace("AWARD", award ?? "conditions: [" + condition + "], mentions: [{intitule: \"moyenne générale\", test: \">= 10\"}]", StringComparison.Ordinal);

    private static CandidateResult Score(string condition, string marks) => Scored(Load(condition, marks));

    private static CandidateResult Scored(CqpKits.Diagnostics.Checked<CqpKits.Referentials.Model.Certification> loaded)
    {
        Assert.DoesNotContain(loaded.Diagnostics.Select(d => d.ToString()), d => d.Contains(": erreur ", StringComparison.Ordinal));
        RuleSet rules = loaded.Value!.RuleSets[0];
        return CandidateScoring.Score(loaded.Value, rules, CaseMaking.Of(loaded.Value, rules, rules.Cases[0]));
    }

    private static CqpKits.Diagnostics.Checked<CqpKits.Referentials.Model.Certification> Load(string condition, string marks, string more = "") => RulePage.Load($$"""
        regles:
          - code: r
            intitule: "Règle"
            source: accord
            effet: 2020-01-01
            pour_chaque: blocs
            detail: {pour_chaque: unites, notes: [{evaluateur: organisme, calcul: moyenne}]{{more}}}
            conditions: [{{condition}}]
            cas: [{nom: cas, notes: {{marks}}, attendu: valide}]

        """);
}
