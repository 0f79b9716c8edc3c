using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Explaining;

namespace CqpKits.Tests.Scoring.Wording;

/// <summary>A rule set in the few lines that a page has room for.</summary>
public sealed class RuleStatementTests
{
    private static readonly Certification Agc = CertificationLoader.Load("referentials/agc", Repository.Read).Value!;

    [Fact]
    public void The_rule_of_the_leaflet_is_stated_as_the_leaflet_does()
    {
        var stated = Of("par-domaine");
        Assert.Equal(("domaine", "un domaine"), (stated.Item, stated.AnItem));
        Assert.Equal(["tuteur", "formateur", "jury ou professionnel"], stated.Assessors);
        Assert.Equal("le résultat est la moyenne de ces notes, à parts égales", stated.Result);
        Assert.Equal(["le résultat dépasse strictement 70 %", "la note de chaque évaluateur atteint 50 % ou plus", "chaque savoir-faire noté atteint 30 % ou plus"], stated.Conditions);
        Assert.Equal(["chaque domaine est validé"], stated.Award);
    }

    [Fact]
    public void A_condition_of_one_assessor_says_whose_mark() =>
        Assert.Contains("chaque savoir-faire noté (tuteur) atteint 30 % ou plus", Of("par-bloc").Conditions);

    [Fact]
    public void Every_shipped_rule_has_a_statement() => Assert.All(Agc.RuleSets, r =>
    {
        var stated = Of(r.Code);
        Assert.NotEmpty(stated.Conditions);
        Assert.NotEmpty(stated.Award);
    });

    private static RuleStatement Of(string code) => new(Agc, Agc.RuleSets.Single(r => r.Code == code));
}
