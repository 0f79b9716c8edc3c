using CqpKits.Referentials.Shapes.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Proving;

namespace CqpKits.Tests.Scoring;

/// <summary>Every example of <c>docs/regles.md</c> loads and its cases hold.</summary>
public sealed class RulePageTests
{
    public static TheoryData<int> Lines => [.. RulePage.Fragments.Keys];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Example_at_line(int line)
    {
        var loaded = RulePage.Load(RulePage.Fragments[line]);

        Assert.DoesNotContain(loaded.Diagnostics.Select(d => d.ToString()), d => d.Contains(": erreur ", StringComparison.Ordinal));
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Position?.Path == RulePage.RuleFile && d.Code is not ("CQP061" or "CQP062"));
        Assert.All(loaded.Value!.RuleSets, r => Assert.NotEmpty(r.Cases));
        Assert.Equal([], RuleProof.Faults(loaded.Value!).Select(d => d.ToString()));
        Assert.All(loaded.Value!.RuleSets, r => Assert.NotEmpty(RuleExplanation.Of(loaded.Value!, r)));
    }

    [Fact]
    public void Every_fence_is_an_example() => Assert.Equal(RulePage.Count, RulePage.Fragments.Count + 1);

    /// <summary>A word of the language that no example shows is a word that nobody learns.</summary>
    [Fact]
    public void Every_word_of_the_language_is_shown()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "regles.md"));
        var words = RuleWords.Level.Words.Concat(RuleWords.Method.Words).Concat(RuleWords.PersonMethod.Words).Concat(RuleWords.Combination.Words).Concat(RuleWords.RoundingWay.Words)
            .Concat(RuleWords.Subject.Words).Concat(RuleWords.Voting.Words).Concat(RuleWords.Split.Words).Concat(RuleWords.Tie.Words).Concat(OpinionShapes.With(ConditionShapes.Items).Keys.Select(k => k.Name)).Concat(RuleWords.Treatment.Words)
            .Concat(RuleWords.Span.Words).Concat(RuleWords.Outcome.Words).Concat(RuleWords.Expected.Words)
            .Concat(RuleShapes.RuleSet.Keys.Select(k => k.Name)).Concat(AwardShapes.Award.Keys.Select(k => k.Name))
            .Concat(SourceShapes.Source.Keys.Select(k => k.Name)).Concat(AwardShapes.Policy.Keys.Select(k => k.Name)).Concat(CaseShapes.Case.Keys.Select(k => k.Name));
        Assert.DoesNotContain(words.Distinct(), w => !page.Contains(w, StringComparison.Ordinal));
    }
}
