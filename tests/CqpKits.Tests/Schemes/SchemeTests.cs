using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Proving;

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

    [Fact]
    public void Each_scheme_is_there() => Assert.Equal(["n1", "n2", "n3", "n4", "n5", "n6", "n7"], Scheme.All.Where(c => c[0] == 'n').Select(c => c[..2]));
}
