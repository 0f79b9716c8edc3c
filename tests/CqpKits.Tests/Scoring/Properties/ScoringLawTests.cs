using System.Text.RegularExpressions;
using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Laws that hold for rule sets and marks by chance. The number in a failure makes the same ones again.</summary>
public sealed partial class ScoringLawTests
{
    private const int RuleSets = 400;

    private static readonly AnswerStatus[] Holes =
        [AnswerStatus.Missing, AnswerStatus.Absent, AnswerStatus.NotEvaluated, AnswerStatus.NotApplicable, AnswerStatus.Conflict, AnswerStatus.Unreadable];

    /// <summary>Under the default policy a mark that is not known leaves the verdict undecidable, or as it was, and that is said; it never turns it round.</summary>
    [Fact]
    public void A_mark_taken_away_never_turns_a_verdict_round() => ForEach(_ => true, (number, certification, rules, chance) =>
    {
        var byDefault = rules with { Missing = MissingPolicy.Default };
        var whole = new GeneratedCases(chance, certification, byDefault).Whole();
        var before = CandidateScoring.Score(certification, byDefault, whole);
        var at = chance.Pick([.. Marks.In(whole)]);
        foreach (var holed in Holes.Select(s => Marks.With(whole, at, Marks.Without(Marks.At(whole, at), s))).Append(Marks.NotReturned(whole, at.Form)))
        {
            var after = CandidateScoring.Score(certification, byDefault, holed);
            Assert.True(after.Status == before.Status || after.Status == ResultStatus.Undecidable, $"{number} : {before.Status} → {after.Status}\n{ResultWords.ReasonOf(before)}\n{ResultWords.ReasonOf(after)}");
            IsExplained(number, after);
        }
    });

    /// <summary>Whatever the policy, what is not known is never counted, and what is decided all the same says so.</summary>
    [Fact]
    public void What_is_undecidable_names_what_is_missing_and_what_is_decided_says_so() => ForEach(_ => true, (number, certification, rules, chance) =>
    {
        var cases = new GeneratedCases(chance, certification, rules);
        IsExplained(number, CandidateScoring.Score(certification, rules, cases.WithHoles(cases.Whole())));
    });

    /// <summary>A form that was not issued, one that did not come back, a mark « sans objet », a doubt: whatever it is, a result that cannot be decided names it, and whom to ask.</summary>
    [Fact]
    public void Whatever_leaves_a_result_open_is_named_with_whom_to_ask() => ForEach(_ => true, (number, certification, rules, chance) =>
    {
        var cases = new GeneratedCases(chance, certification, rules);
        var whole = cases.Whole();
        var form = chance.Next(whole.Forms.Count);
        var open = new[]
        {
            whole with { Forms = [.. whole.Forms.Where((_, i) => i != form)] },
            whole with { Forms = [] },
            whole with { Forms = [.. whole.Forms.Select(f => f with { Answers = null })] },
            Marks.NotReturned(whole, form),
            cases.WithoutObject(whole),
            cases.WithoutObject(cases.WithHoles(whole)),
            Marks.With(whole, (form, 0), Marks.Without(Marks.At(whole, (form, 0)), AnswerStatus.Conflict)),
        };
        Assert.All(open.Select(c => CandidateScoring.Score(certification, rules, c)), r => IsExplained(number, r));
        Assert.All(open.Where(c => c.Forms.Any(f => f.Answers is null)), c =>
        {
            var named = CandidateScoring.Score(certification, rules, c).Lacks.Select(l => (l.Holder, Title: (l.What as FormNotReturned)?.Title ?? (l.What as UncountedFormNotReturned)?.Title)).ToList();
            Assert.All(c.Forms.Where(f => f.Answers is null), f => Assert.Contains((f.Holder, f.Definition.Title), named));
        });
    });

    [Fact]
    public void Where_everything_is_there_nothing_is_said_to_be_missing() => ForEach(_ => true, (number, certification, rules, chance) =>
    {
        var result = CandidateScoring.Score(certification, rules, new GeneratedCases(chance, certification, rules).Whole());
        Assert.True(result.Status != ResultStatus.Undecidable && result.Lacks.Count == 0, $"{number} : {ResultWords.ReasonOf(result)} {string.Join(" | ", result.Lacks)}");
        Assert.DoesNotContain(result.Nodes.SelectMany(n => n.Children.Prepend(n)).Select(ResultWords.ReasonOf).Append(ResultWords.ReasonOf(result)), r => SaysMissing().IsMatch(r));
    });

    /// <summary>Missing is not zero: a value that a missing mark belongs to is not known; a vote belongs to none. Nor is the value of an item of which it is not known whether it opens.</summary>
    [Fact]
    public void Missing_is_never_zero() => ForEach(r => r.Level is { Detail: null, Combine: not Combination.None }, (number, certification, rules, chance) =>
    {
        var whole = new GeneratedCases(chance, certification, rules).Whole();
        var before = CandidateScoring.Score(certification, rules, whole);
        var at = chance.Pick([.. Marks.In(whole)]);
        var after = CandidateScoring.Score(certification, rules, Marks.With(whole, at, Marks.Without(Marks.At(whole, at), AnswerStatus.Missing)));
        var field = Marks.At(whole, at).FieldId;
        foreach (var (was, now) in before.Nodes.Zip(after.Nodes))
        {
            var uses = was.Sources.Any(s => s.Value is not null && s.Leaves.Any(l => l.FieldId == field && l.File == whole.Forms[at.Form].File));
            var waits = rules.Level.Prerequisites.Any(p => p.Items.Contains(now.Code)) && now.Value is null;
            Assert.True(uses ? now.Value is null : waits || now.Value == was.Value, $"{number} : {ResultWords.ReasonOf(was)} → {ResultWords.ReasonOf(now)}");
        }
    });

    /// <summary>What is decided while marks are missing stays so whatever they turn out to be.</summary>
    [Fact]
    [Trait("Category", "Slow")]
    public void A_verdict_reached_early_is_the_verdict_of_every_completion() => ForEach(_ => true, (number, certification, rules, chance) =>
    {
        var cases = new GeneratedCases(chance, certification, rules);
        var holed = cases.WithHoles(cases.Whole());
        var early = CandidateScoring.Score(certification, rules, holed);
        for (var i = 0; i < 6; i++)
        {
            var late = CandidateScoring.Score(certification, rules, cases.Completed(holed));
            Assert.True(!IsDecided(early.Status) || early.Status == late.Status, $"{number} : {early.Status} → {late.Status}\n{ResultWords.ReasonOf(early)}\n{ResultWords.ReasonOf(late)}");
            Assert.True(early.Outcome is null || !IsDecided(early.Status) || early.Outcome == late.Outcome || early.Outcome.Kind == late.Outcome!.Kind, $"{number} : {early.Outcome} → {late.Outcome}");
            Assert.All(early.Nodes.Zip(late.Nodes), n => Assert.True(!IsDecided(n.First.Status) || n.First.Status == n.Second.Status, $"{number} : {ResultWords.ReasonOf(n.First)} → {ResultWords.ReasonOf(n.Second)}"));
        }
    });

    [Fact]
    public void A_higher_mark_never_worsens_what_is_monotonic()
    {
        var (monotonic, raised) = (0, 0);
        ForEach(_ => true, (number, certification, rules, chance) =>
        {
            if (!Monotony.Holds(certification, rules))
            {
                return;
            }

            monotonic++;
            var cases = new GeneratedCases(chance, certification, rules);
            var before = chance.Next(3) == 0 ? cases.WithHoles(cases.Whole()) : cases.Whole();
            foreach (var at in Marks.In(before))
            {
                if (Marks.Raised(before, at) is { } better)
                {
                    raised++;
                    NeverWorse(number, CandidateScoring.Score(certification, rules, before), CandidateScoring.Score(certification, rules, Marks.With(before, at, better)));
                }
            }
        });
        Assert.True(monotonic > RuleSets / 2 && raised > 1000, $"{monotonic}, {raised}");
    }

    [Fact]
    public void An_explanation_says_every_threshold_with_its_two_sides() => ForEach(_ => true, (number, certification, rules, _) =>
    {
        var text = string.Join('\n', RuleExplanation.Of(certification, rules));
        var award = ConditionPlace.OfAward(certification, rules);
        var conditions = rules.Levels.SelectMany(l => l.Conditions.Select(c => (Condition: c, Place: ConditionPlace.OfLevel(certification, l))))
            .Concat(rules.Award.Conditions.Concat(rules.Award.Tried.SelectMany(o => o.Conditions)).Concat(rules.Award.Mentions.SelectMany(m => m.Conditions)).Select(c => (Condition: c, Place: award)))
            .SelectMany(p => p.Condition.WithAlternatives.OfType<ThresholdCondition>().Select(c => (Condition: c, p.Place))).ToList();
        Assert.Equal(rules.AllConditions.OfType<ThresholdCondition>().Count(), conditions.Count);
        Assert.All(conditions, c => Assert.True(text.Contains($"({Boundaries.Of(c.Condition, c.Place)})", StringComparison.Ordinal), $"{number} : {c}\n{text}"));
        Assert.All(rules.Award.Mentions, m => Assert.Contains($"({Boundaries.Of(m.Test!, award.Rounding)})", text, StringComparison.Ordinal));
    });

    private static void ForEach(Func<RuleSet, bool> isMeant, Action<int, Certification, RuleSet, Chance> law)
    {
        for (var number = 1; number <= RuleSets; number++)
        {
            var chance = new Chance(number);
            var text = new GeneratedRules(chance).Write(asksForMore: chance.Next(4) > 0);
            var loaded = RulePage.Load(text);
            Assert.True(loaded.Value is { RuleSets.Count: 1 }, $"{number} : {string.Join('\n', loaded.Diagnostics)}\n{text}");
            if (isMeant(loaded.Value.RuleSets[0]))
            {
                law(number, loaded.Value, loaded.Value.RuleSets[0], chance);
            }
        }
    }

    private static void IsExplained(int number, CandidateResult result)
    {
        if (result.Status == ResultStatus.Undecidable)
        {
            Assert.True(result.Lacks.Any(l => l.Blocks), $"{number} : {ResultWords.ReasonOf(result)} {string.Join(" | ", result.Nodes.Select(ResultWords.ReasonOf))}");
        }

        Assert.All(result.Lacks, l => Assert.True(l.Holder.Length > 0 && ResultWords.Of(l).Length > 0, $"{number} : {l}"));
        Assert.True(IsDecided(result.Status) || result.Nodes.All(n => n.Status != ResultStatus.Undecidable) || result.Lacks.Count > 0, $"{number} : {ResultWords.ReasonOf(result)}");
        Assert.All(
            [ResultWords.ReasonOf(result), .. result.Nodes.SelectMany(n => n.Children.Prepend(n)).Select(ResultWords.ReasonOf), .. result.Lacks.Select(ResultWords.Of), .. result.Nodes.SelectMany(n => n.Remarks).Select(ResultWords.Of)],
            said => Assert.False(Unfinished().IsMatch(said), $"{number} : {said}"));

        foreach (var node in result.Nodes.Where(n => IsDecided(n.Status) && !n.IsClosed && n.Sources.SelectMany(s => s.Leaves).Any(l => l is { Counts: true, Status: not AnswerStatus.Present and not AnswerStatus.Absent and not AnswerStatus.NotApplicable })))
        {
            Assert.True(ResultWords.ReasonOf(node).Contains("quelles que soient les notes qui manquent", StringComparison.Ordinal), $"{number} : {ResultWords.ReasonOf(node)}");
        }

        Assert.True(!IsDecided(result.Status) || result.Nodes.All(n => n.Status != ResultStatus.Undecidable) || ResultWords.ReasonOf(result).Contains("ce qui manque n'y change rien", StringComparison.Ordinal), $"{number} : {ResultWords.ReasonOf(result)}");
        Assert.All(result.Nodes, n => Assert.NotEmpty(ResultWords.ReasonOf(n)));
    }

    [GeneratedRegex(@"notes? qui manque|non connu|non renseigné|n'est pas revenu|ce qui manque")]
    private static partial Regex SaysMissing();

    /// <summary>A colon, a dash or a bracket that nothing follows, and a sentence that is a full stop.</summary>
    [GeneratedRegex(@":\s*(?:[;,.)]|$)|—\s*(?:[;,.)]|$)|\(\s*\)|^\s*[;,.:—]|[;,]\s*(?:[;,.)]|$)|\s$|  ")]
    private static partial Regex Unfinished();

    private static void NeverWorse(int number, CandidateResult before, CandidateResult after)
    {
        Assert.True(Rank(after.Status) >= Rank(before.Status), $"{number} : {before.Status} → {after.Status}\n{ResultWords.ReasonOf(before)}\n{ResultWords.ReasonOf(after)}");
        Assert.False(before.Status == after.Status && before.Outcome?.Kind == OutcomeKind.Partial && after.Outcome?.Kind == OutcomeKind.Refused, $"{number} : {before.Outcome} → {after.Outcome}");
        Assert.All(before.Nodes.Zip(after.Nodes), n => Assert.True(Rank(n.Second.Status) >= Rank(n.First.Status), $"{number} : {ResultWords.ReasonOf(n.First)} → {ResultWords.ReasonOf(n.Second)}"));
    }

    private static bool IsDecided(ResultStatus status) => status is ResultStatus.Validated or ResultStatus.NotValidated;

    private static int Rank(ResultStatus status) => status switch { ResultStatus.NotValidated => 0, ResultStatus.Validated => 2, _ => 1 };
}
