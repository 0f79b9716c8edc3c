using CqpKits.Scoring.Rules;

namespace CqpKits.Tests.Scoring;

/// <summary>Which rule set is for a candidate: by day and by route; where several or none are possible, a question.</summary>
public sealed class RuleSelectionTests
{
    [Theory]
    [InlineData("formation 2011", "2020-01-01", "formation", "formation-2011")]
    [InlineData("formation 2011", "2020-01-01", "vae", "CQP409")]
    [InlineData("formation 2011, vae 2025", "2020-01-01", "vae", "CQP402")]
    [InlineData("formation 2011, vae 2025", "2025-01-01", "vae", "vae-2025")]
    [InlineData("formation 2011, vae 2025", "2025-01-01", "formation", "formation-2011")]
    [InlineData("formation 2011, vae 2015", "2020-01-01", null, "CQP403")]
    [InlineData("formation 2011, formation 2015", "2014-12-31", "formation", "formation-2011")]
    [InlineData("formation 2011, formation 2015", "2015-01-01", "formation", "formation-2015")]
    [InlineData("toutes 2011", "2020-01-01", "vae", "toutes-2011")]
    [InlineData("toutes 2011, vae 2015", "2020-01-01", "formation", "toutes-2011")]
    [InlineData("toutes 2011, vae 2015", "2020-01-01", "vae", "CQP403")]
    [InlineData("toutes inconnu", "2020-01-01", "vae", "CQP402")]
    [InlineData("vae inconnu", "2020-01-01", "vae", "CQP402")]
    [InlineData("formation 2011", null, "formation", "CQP401")]
    [InlineData("formation 2011", null, "vae", "CQP401")]
    [InlineData("", "2020-01-01", null, "CQP402")]
    public void By_day_and_route(string declared, string? day, string? route, string expected) =>
        Assert.Equal(expected, Chosen(declared, day, route));

    /// <summary>The checks refuse two of one day; were they not run, it would still be a question.</summary>
    [Fact]
    public void Two_of_one_day_are_never_chosen_between() => Assert.Equal("CQP403", Chosen("formation 2011, formation 2011", "2020-01-01", "formation"));

    private static string Chosen(string declared, string? day, string? route)
    {
        var rules = declared.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(d => d.Split(' ')).Select(d => AgcCases.Rule("par-domaine") with
        {
            Code = string.Join('-', d),
            Route = d[0] == "toutes" ? null : d[0],
            Effective = d[1] == "inconnu" ? null : new DateOnly(int.Parse(d[1], System.Globalization.CultureInfo.InvariantCulture), 1, 1),
        });
        var chosen = RuleSelection.Choose(
            AgcCases.Agc with { RuleSets = [.. rules] }, null, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), route);
        return chosen.Value?.Code ?? Assert.Single(chosen.Diagnostics).Code;
    }
}
