using CqpKits.Diagnostics;
using CqpKits.Referentials;

namespace CqpKits.Tests.Referentials;

public sealed class RuleSetTextTests
{
    private static readonly RuleSet Rules = new TinyCertification().Load().Value!.RuleSets[0];

    [Fact]
    public void The_text_says_all_that_the_rule_set_says() => Assert.Equal(
        """
        regle: par-domaine
        intitule: Validation par domaine
        source: brochure
        passage: Évaluation
        voie: formation
        effet: 2011-06-16
        pour_chaque: domaines
        note: moyenne
          evaluateur: tuteur
        note: consensus
          evaluateur: jury
        condition: resultat
          test: > 70
        condition: chaque_evaluateur
          test: >= 50.5
        condition: chaque_savoir_faire
          test: >= 30
          evaluateur: tuteur

        """,
        RuleSetText.Write(Rules));

    public static TheoryData<RuleSet> Different =>
    [
        Rules with { Code = "x" },
        Rules with { Title = "x" },
        Rules with { Source = "x" },
        Rules with { Passage = null },
        Rules with { Route = null },
        Rules with { Effective = null },
        Rules with { Level = ResultLevel.SkillsBlocks },
        Rules with { Marks = [.. Rules.Marks.Reverse()] },
        Rules with { Conditions = [.. Rules.Conditions.Skip(1)] },
        Rules with { Conditions = [Rules.Conditions[0] with { Comparison = Comparison.AtLeast }] },
        Rules with { Title = "Validation par domaine\nsource: autre" },
        Rules with { Title = "Validation par domaine\\nsource: autre" },
    ];

    [Theory]
    [MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void Whatever_is_changed_changes_the_text(RuleSet other) =>
        Assert.Single(Different, d => RuleSetText.Write(d.Data) == RuleSetText.Write(other));

    [Fact]
    public void Neither_place_nor_way_of_writing_a_number_changes_the_text()
    {
        var moved = Rules with
        {
            Position = SourcePosition.File("ailleurs.yaml"),
            Conditions = [.. Rules.Conditions.Select(c => c with { Threshold = c.Threshold + 0.00m })],
        };

        Assert.Equal(RuleSetText.Write(Rules), RuleSetText.Write(moved));
    }
}
