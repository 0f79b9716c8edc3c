using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>A finer element without a condition of its own is marked, and neither validated nor undecidable.</summary>
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

    private static CandidateResult Score(string condition, string marks)
    {
        var loaded = Load(condition, marks);
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
