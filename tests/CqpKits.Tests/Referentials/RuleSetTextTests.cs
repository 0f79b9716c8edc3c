using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

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
        Rules with { Decision = "x" },
        With(l => l with { Each = ResultLevel.SkillsBlocks }),
        With(l => l with { Marks = [.. l.Marks.Reverse()] }),
        With(l => l with { Marks = [l.Marks[0] with { Method = MarkMethod.Sum }] }),
        With(l => l with { Marks = [l.Marks[0] with { Pass = "x" }] }),
        With(l => l with { Marks = [l.Marks[0] with { Field = "x" }] }),
        With(l => l with { Marks = [l.Marks[0] with { Over = "x" }] }),
        With(l => l with { Marks = [l.Marks[0] with { Weight = 1 }] }),
        With(l => l with { Marks = [l.Marks[0] with { Persons = 2 }] }),
        With(l => l with { Marks = [l.Marks[0] with { ToScale = "x" }] }),
        With(l => l with { Marks = [l.Marks[0] with { Rounding = new Rounding(1, RoundingWay.Up) }] }),
        With(l => l with { Marks = [l.Marks[0] with { OutOf = 30 }] }),
        With(l => l with { Marks = [l.Marks[0] with { PersonMethod = MarkMethod.Sum }] }),
        With(l => l with { Marks = [l.Marks[0] with { BonusAbove = 10 }] }),
        With(l => l with { OutOf = 30 }),
        Rules with { Award = new AwardRule { OutOf = 30 } },
        With(l => l with { Detail = l with { Marks = [] } }),
        With(l => l with { Combine = Combination.Minimum }),
        With(l => l with { Declared = "x" }),
        With(l => l with { Weights = new Dictionary<string, decimal> { ["R"] = 1 } }),
        With(l => l with { Rounding = new Rounding(1, RoundingWay.Up) }),
        With(l => l with { Rounding = new Rounding(1, RoundingWay.Down) }),
        With(l => l with { Prerequisites = [new Prerequisite(["a"], ["b"], Rules.Position)] }),
        With(l => l with { Conditions = [.. l.Conditions.Skip(1)] }),
        First(c => c with { Test = c.Test with { Comparison = Comparison.AtLeast } }),
        First(c => c with { Test = c.Test with { Threshold = null } }),
        First(c => c with { Assessor = "x" }),
        First(c => c with { Items = ["R"] }),
        First(c => c with { Answer = "OUI" }),
        First(c => c with { CountRounding = RoundingWay.Up }),
        Votes(v => v),
        Votes(v => v with { Accord = new Accord(Voting.Unanimous, null) }),
        Votes(v => v with { Accord = new Accord(Voting.Share, new Share(2, 3)) }),
        Votes(v => v with { Accord = new Accord(Voting.Share, new Share(3, 4)) }),
        Votes(v => v with { Split = TieOutcome.Passes }),
        Votes(v => v with { Split = TieOutcome.CastingVote, Casting = "x" }),
        Votes(v => v with { Assessor = "x" }),
        Votes(v => v with { Items = ["R"] }),
        Votes(v => v with { Quorum = new Quorum(3, null) }),
        Votes(v => v with { Quorum = new Quorum(null, new Share(1, 2)) }),
        Votes(v => v with { Quorum = new Quorum(3, null), WithoutQuorum = SplitOutcome.Fails }),
        With(l => l with { Conditions = [new AlternativeCondition(1, l.Conditions, Rules.Position)] }),
        With(l => l with { Conditions = [new AlternativeCondition(2, l.Conditions, Rules.Position)] }),
        Rules with { Aside = [Rules.Level] },
        Rules with { Missing = new MissingPolicy { Missing = MissingTreatment.Zero } },
        Rules with { Missing = new MissingPolicy { Absent = MissingTreatment.Zero } },
        Rules with { Missing = new MissingPolicy { NotEvaluated = MissingTreatment.Zero } },
        Rules with { Missing = new MissingPolicy { NotApplicable = MissingTreatment.Zero } },
        Rules with { Missing = new MissingPolicy { NotApplicableAtMost = 2 } },
        Rules with { Missing = new MissingPolicy { NotApplicableAtMost = 2, NotApplicablePer = NotApplicableSpan.Whole } },
        Rules with { Award = new AwardRule { GivesCertification = false } },
        Rules with { Award = new AwardRule { Combine = Combination.Mean } },
        Rules with { Award = new AwardRule { Weights = new Dictionary<string, decimal> { ["R"] = 2 } } },
        Rules with { Award = new AwardRule { Rounding = new Rounding(2, RoundingWay.Up) } },
        Rules with { Award = new AwardRule { Conditions = Rules.Level.Conditions } },
        Rules with { Award = new AwardRule { Outcomes = [new OutcomeRule(OutcomeKind.Partial, null, [], [], null, Rules.Position)] } },
        Rules with { Award = new AwardRule { Outcomes = [new OutcomeRule(OutcomeKind.Partial, "x", Rules.Level.Conditions, ["y"], new Duration(12), Rules.Position)] } },
        Rules with { Award = new AwardRule { Mentions = [new MentionRule("Bien", new ThresholdTest(Comparison.AtLeast, 16), Rules.Position)] } },
        Rules with { Award = new AwardRule { Retentions = [new RetentionRule(new Duration(null), [], null, Rules.Position)] } },
        Rules with { Award = new AwardRule { Retentions = [new RetentionRule(new Duration(36), ["R"], 1, Rules.Position)] } },
        Rules with { Award = new AwardRule { Retentions = [new RetentionRule(new Duration(36), ["R"], 1, Rules.Position) { From = KeptFrom.Publication }] } },
        Rules with { Award = new AwardRule { Retentions = [new RetentionRule(new Duration(36), ["R"], 1, Rules.Position) { Keeps = KeptWhat.Mark }] } },
        Rules with { Award = new AwardRule { Retentions = [new RetentionRule(new Duration(36), ["R"], 1, Rules.Position) { Each = ResultLevel.Units }] } },
        Rules with { Award = new AwardRule { Retentions = [new RetentionRule(Duration.OnPaper, [], null, Rules.Position)] } },
        Rules with { Award = new AwardRule { Retentions = [new RetentionRule(new Duration(36), ["R"], 1, Rules.Position) { Keeps = KeptWhat.Mark, IfAgain = KeptAgain.Best }] } },
        Rules with { Award = new AwardRule { Exemptions = [new ExemptionRule([], [], ExemptionEffect.LeavesOut, Rules.Position)] } },
        Rules with { Award = new AwardRule { Exemptions = [new ExemptionRule([], [], ExemptionEffect.Validates, Rules.Position)] } },
        Rules with { Award = new AwardRule { Exemptions = [new ExemptionRule(["R"], ["BTS"], ExemptionEffect.Validates, Rules.Position) { Each = ResultLevel.Units }] } },
        Rules with { Award = new AwardRule { Mentions = [new MentionRule("Bien", null, Rules.Position) { Conditions = Rules.Level.Conditions }] } },
        Rules with { Award = new AwardRule { Outcomes = [new OutcomeRule(OutcomeKind.Partial, null, [], [], null, Rules.Position) { Papers = [] }] } },
        Rules with { Award = new AwardRule { Outcomes = [new OutcomeRule(OutcomeKind.Partial, null, [], [], null, Rules.Position) { Papers = [new PaperRule(PaperKind.Participation, null, [], Rules.Position)] }] } },
        Rules with { Award = new AwardRule { Outcomes = [new OutcomeRule(OutcomeKind.Partial, null, [], [], null, Rules.Position) { Papers = [new PaperRule(PaperKind.Attestation, ResultLevel.Units, ["R"], Rules.Position)] }] } },
        Rules with { Admission = new AdmissionRule { AttemptsAtMost = 3 } },
        Rules with { Admission = new AdmissionRule { AttemptsAtMost = 3, Within = new Duration(12) } },
        Rules with { Admission = new AdmissionRule { Wait = new Duration(12) } },
        Rules with { Admission = new AdmissionRule { Conditions = [new AccessCondition("x", "X", null, Rules.Position)] } },
        Rules with { Admission = new AdmissionRule { Conditions = [new AccessCondition("x", "X", "y", Rules.Position)] } },
        Rules with { End = new DateOnly(2030, 1, 1) },
        Rules with { Title = "Validation par domaine\nsource: autre" },
        Rules with { Title = "Validation par domaine\\nsource: autre" },
    ];

    [Theory]
    [MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void Whatever_is_changed_changes_the_text(RuleSet other) =>
        Assert.Single(Different, d => RuleSetText.Write(d.Data) == RuleSetText.Write(other));

    /// <summary>Rules that use none of the keys of votes keep the text, and so the identity, that they had.</summary>
    [Fact]
    public void A_plain_condition_on_votes_has_the_text_it_always_had() =>
        Assert.Contains("\ncondition: avis majorite non_valide\n", RuleSetText.Write(Votes(v => v)), StringComparison.Ordinal);

    [Fact]
    public void Neither_place_nor_way_of_writing_a_number_changes_the_text()
    {
        var moved = Rules with
        {
            Position = SourcePosition.File("ailleurs.yaml"),
            Level = Rules.Level with { Conditions = [.. Rules.Level.Conditions.Cast<ThresholdCondition>().Select(c => c with { Test = c.Test with { Threshold = c.Test.Threshold + 0.00m } })] },
        };

        Assert.Equal(RuleSetText.Write(Rules), RuleSetText.Write(moved));
    }

    private static RuleSet With(Func<RuleLevel, RuleLevel> change) => Rules with { Level = change(Rules.Level) };

    private static RuleSet Votes(Func<OpinionCondition, OpinionCondition> change) =>
        With(l => l with { Conditions = [change(new OpinionCondition(new Accord(Voting.Majority, null), TieOutcome.Fails, Rules.Position))] });

    private static RuleSet First(Func<ThresholdCondition, ThresholdCondition> change) =>
        With(l => l with { Conditions = [change((ThresholdCondition)l.Conditions[0]), .. l.Conditions.Skip(1)] });
}
