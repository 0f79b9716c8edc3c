using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Tests.Referentials;

/// <summary>The shipped AGC référentiel carries every code its documents print, in their order, after its own errata.</summary>
public sealed class AgcCountsTests
{
    private static readonly Lazy<Checked<Certification>> Loaded = new(() => CertificationLoader.Load("referentials/agc", Repository.Read));
    private static readonly AgcCounts Printed = AgcCounts.Load();

    private static Certification Agc
    {
        get
        {
            Assert.True(Loaded.Value.Succeeded, string.Join('\n', Loaded.Value.Diagnostics));
            return Loaded.Value.Value!;
        }
    }

    public static TheoryData<string> MissionCodes => [.. Printed.Missions.Keys];

    [Fact]
    public void Loads_without_a_word_since_what_the_sources_left_open_is_decided()
    {
        Assert.Empty(Loaded.Value.Diagnostics);
        Assert.Equal("RC1", Assert.Single(Agc.Gaps, g => g.Concerned.Count > 0).Concerned.Single());
    }

    [Fact]
    public void Missions_are_those_printed() => Assert.Equal(Printed.Missions.Keys, Agc.Missions.Select(m => m.Code));

    [Theory]
    [MemberData(nameof(MissionCodes))]
    public void A_mission_has_its_activities_in_order(string code) =>
        Assert.Equal(Corrected(Printed.Missions[code].Activites), Mission(code).Activities.Select(a => a.Code));

    [Theory]
    [MemberData(nameof(MissionCodes))]
    public void A_mission_has_its_knowledge_in_order(string code) =>
        Assert.Equal(Corrected(Printed.Missions[code].Connaissances), Mission(code).Knowledge.Select(k => k.Code));

    [Theory]
    [MemberData(nameof(MissionCodes))]
    public void A_mission_has_its_know_how_in_order(string code) =>
        Assert.Equal(Corrected(Printed.Missions[code].SavoirFaire), Mission(code).KnowHow.Select(k => k.Code));

    [Theory]
    [InlineData("R", "RC", "RSF")]
    [InlineData("PO", "POC", "POSF")]
    [InlineData("OT", "OTC", "OTSF")]
    public void A_domain_has_its_competencies_in_order(string code, string knowledge, string knowHow)
    {
        var domain = Agc.Domains.Single(d => d.Code == code);
        Assert.Equal(Corrected(Printed.Domaines[knowledge]), domain.Knowledge.Select(k => k.Code));
        Assert.Equal(Corrected(Printed.Domaines[knowHow]), domain.KnowHow.Select(k => k.Code));
    }

    [Fact]
    public void Totals_are_those_printed()
    {
        var totals = new AgcCounts.PrintedTotals(
            Agc.Missions.Count,
            Agc.Missions.Sum(m => m.Activities.Count),
            Agc.Domains.Sum(d => d.Knowledge.Count),
            Agc.Domains.Sum(d => d.KnowHow.Count),
            Agc.Aptitudes.Count,
            Agc.Missions.Sum(m => m.Knowledge.Count + m.KnowHow.Count));
        Assert.Equal(Printed.Counts, totals);
    }

    [Fact]
    public void The_blocs_document_is_whole()
    {
        Assert.Equal(["R", "PO", "OT"], Agc.SkillsBlocks.Select(b => b.Domain));
        Assert.Equal(10, Agc.Units.Count);
        Assert.All(Agc.Units, u => Assert.Null(u.SkillsBlock));
        Assert.Equal(9, Agc.Job!.FunctionalRelations.Count);
        Assert.All(Agc.Job.FunctionalRelations, r => Assert.Equal("non_precisee", r.Category));
        Assert.Equal(["formation", "blocs", "vae"], Agc.Routes.Select(r => r.Code));
    }

    [Theory]
    [InlineData("R.1", "R", 0, "JR1")]
    [InlineData("R.2", "R", 0, "JR2")]
    [InlineData("R.3", "R", 3, "JR3")]
    [InlineData("PO.1", "PO", 1, "")]
    [InlineData("OT.1", "OT", 1, "")]
    [InlineData("OT.2", "OT", 1, "")]
    [InlineData("OT.3", "OT", 1, "")]
    public void An_observation_has_its_domain_questions_and_role_play(string code, string domain, int questions, string rolePlays)
    {
        var observation = Agc.Observations.Single(o => o.Code == code);
        Assert.Equal((domain, questions, rolePlays), (observation.Domain, observation.Questions.Count, string.Join(' ', observation.RolePlays)));
    }

    [Fact]
    public void Observations_stand_in_printed_order() =>
        Assert.Equal(["R.1", "R.2", "R.3", "PO.1", "OT.1", "OT.2", "OT.3"], Agc.Observations.Select(o => o.Code));

    [Theory]
    [InlineData(1, 8, 4, 0)]
    [InlineData(2, 4, 3, 1)]
    [InlineData(3, 4, 3, 0)]
    public void A_role_play_has_its_prompts_and_criteria(int number, int prompts, int criteria, int conditions)
    {
        var rolePlay = Agc.RolePlays.Single(r => r.Number == number);
        Assert.Equal(
            (prompts, criteria, conditions),
            (rolePlay.Prompts.Count, rolePlay.SuccessCriteria.Count, rolePlay.Prompts.Count(p => p.Condition is not null)));
    }

    [Fact]
    public void Two_rating_scales_have_five_anchors_and_four_descriptors()
    {
        Assert.Equal(2, Agc.RatingScales.Count);
        Assert.All(Agc.RatingScales, r => Assert.Equal([0m, 30m, 50m, 70m, 100m], r.Anchors));
        Assert.All(Agc.RatingScales, r => Assert.Equal(4, r.Descriptors.Count));
    }

    [Theory]
    [InlineData("par-domaine", "2011-06-16", "Result GreaterThan 70, EachAssessor AtLeast 50, EachKnowHow AtLeast 30")]
    [InlineData("par-bloc", null, "Result AtLeast 70, EachAssessor AtLeast 50, EachKnowHow AtLeast 30 tuteur")]
    public void A_rule_set_says_what_its_document_says(string code, string? effective, string conditions)
    {
        var rules = Agc.RuleSets.Single(r => r.Code == code);
        var said = rules.Level.Conditions.Cast<ThresholdCondition>().Select(c => FormattableString.Invariant($"{c.Subject} {c.Test.Comparison} {c.Test.Threshold} {c.Assessor}").TrimEnd());
        Assert.Equal(effective, rules.Effective?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(conditions, string.Join(", ", said));
        Assert.Equal(
            [("tuteur", MarkMethod.Mean), ("formateur", MarkMethod.Ratio), ("jury", MarkMethod.Consensus)],
            rules.Level.Marks.Select(m => (m.Assessor, m.Method)));
    }

    [Fact]
    public void Errata_and_gaps_name_a_known_source()
    {
        var known = Agc.Sources.Select(s => s.Code).ToHashSet();
        Assert.NotEmpty(Agc.Errata);
        Assert.NotEmpty(Agc.Gaps);
        Assert.All(Agc.Errata, e => Assert.Contains(e.Source, known));
        Assert.All(Agc.Gaps.Where(g => g.Source is not null), g => Assert.Contains(g.Source!, known));
    }

    [Fact]
    public void No_label_carries_what_an_erratum_corrects() =>
        Assert.All(Agc.Errata, e => Assert.DoesNotContain(Labels(), label => label.Contains(e.Read, StringComparison.Ordinal)));

    private static Mission Mission(string code) => Agc.Missions.Single(m => m.Code == code);

    private static IEnumerable<string> Corrected(IEnumerable<string> printed) =>
        printed.Select(code => Agc.Errata.FirstOrDefault(e => e.Read == code)?.Kept ?? code);

    private static IEnumerable<string> Labels() =>
    [
        .. Agc.Domains.SelectMany(d => d.Knowledge.Concat(d.KnowHow).Select(c => c.Label).Prepend(d.Label)),
        .. Agc.Missions.SelectMany(m => m.Activities.Select(a => a.Label)),
        .. Agc.Missions.SelectMany(m => m.Knowledge.Concat(m.KnowHow).Select(r => r.Label).OfType<string>()),
        .. Agc.SkillsBlocks.Select(b => b.Label),
        .. Agc.Units.Select(u => u.Label),
        .. Agc.Observations.SelectMany(o => o.Questions.Prepend(o.Label)),
        .. Agc.RolePlays.SelectMany(r => r.SuccessCriteria.Select(c => c.Label)),
    ];
}
