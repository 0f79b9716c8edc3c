using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Proving.Corners;

namespace CqpKits.Tests.Schemes;

/// <summary>Schemes of other branches can be said in the language, and judge their boundary vectors right.</summary>
public sealed class SchemeTests
{
    public static TheoryData<string> Codes => [.. Scheme.All];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_scheme_is_accepted_and_its_vectors_hold(string code)
    {
        var loaded = Scheme.Load(code);

        Assert.Equal([], loaded.Diagnostics.Where(d => d.Code != "CQP020").Select(d => d.ToString()));
        Assert.Equal([], RuleProof.Faults(loaded.Value!).Select(d => d.ToString()));
        Assert.All(loaded.Value!.RuleSets, r => Assert.True(r.Cases.Count >= 3, r.Code));
        Assert.All(loaded.Value!.RuleSets, r => Assert.NotEmpty(RuleExplanation.Of(loaded.Value!, r)));
    }

    /// <summary>« Sans objet » is a way out of every vote on an option, and a rule may leave it to a person: nothing else is said of any scheme.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void The_corners_of_a_scheme_are_decided_and_no_better_mark_harms(string code)
    {
        var certification = Scheme.Load(code).Value!;
        Assert.Equal([], RuleCorners.Faults(certification).Select(d => d.ToString()));
    }

    [Fact]
    public void Each_scheme_is_there() => Assert.Equal(["n1", "n2", "n3", "n4", "n5", "n6", "n7"], Scheme.All.Where(c => c[0] == 'n').Select(c => c[..2]));
}
