using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Tests.Referentials;

public sealed class CertificationLoaderTests
{
    [Fact]
    public void The_base_of_these_tests_has_nothing_to_report() =>
        Assert.Equal("", TinyCertification.Show(new TinyCertification().Load().Diagnostics));

    [Fact]
    public void Every_section_is_read()
    {
        var it = Load();

        Assert.Equal(("referentials/mini", "mini", "2026.1"), (it.Folder, it.Identity.Code, it.Identity.Version));
        Assert.Equal("non_precisee", it.Job!.FunctionalRelations.Single().Category);
        Assert.Equal(["R", "PO"], it.Domains.Select(d => d.Code));
        Assert.Equal(["RSF1", "RSF2", "POSF1"], it.Missions.Single().KnowHow.Select(k => k.Code));
        Assert.Equal([null, "Argumenter au téléphone", null], it.Missions.Single().KnowHow.Select(k => k.Label));
        Assert.Equal([null, "B-R"], it.Units.Select(u => u.SkillsBlock));
        Assert.Equal(["Positionnement", "Évaluation"], it.Routes.Single().Steps);
        Assert.Equal([0m, 50m, 100m], it.RatingScales.Single().Anchors);
        Assert.Equal(30, it.Examinations.Single().Minutes);
        Assert.Equal("brochure", it.Observations[0].Source);
        Assert.Equal("F1.1", it.RolePlays.Single().SuccessCriteria.Single().Code);
        Assert.Equal("RC3", it.Retired.Single().Code);
        Assert.Equal(("RFS1", "bloc perdu"), (it.Errata.Single().Read, it.Gaps.Single().Finding));
    }

    [Fact]
    public void Forms_and_rules_are_read_with_their_meaning()
    {
        var it = Load();

        var mark = it.Forms[0].Fields[1];
        Assert.Equal((FieldNature.Mark, FieldCollection.Observations, "domaine"), (mark.Nature, mark.ForEach!.Value, mark.CountsFor));
        Assert.Equal([false, false, true], it.Forms[0].Fields.Select(f => f.Optional));
        Assert.Equal((CopyRule.PerCandidate, MarkScope.Consensus), (it.Forms[1].Copies, it.Forms[1].Scope));
        Assert.Equal([new DateOnly(2011, 6, 16), null], it.RuleSets.Select(r => r.Effective));
        Assert.Equal(
            [new ThresholdTest(Comparison.GreaterThan, 70), new ThresholdTest(Comparison.AtLeast, 50.5m), new ThresholdTest(Comparison.AtLeast, 30)],
            it.RuleSets[0].Level.Conditions.Cast<ThresholdCondition>().Select(c => c.Test));
    }

    [Fact]
    public void Lists_of_several_files_are_joined_in_the_order_of_the_files()
    {
        var it = new TinyCertification().With(TinyCertification.Rules, "regles:", "aptitudes:\n  - code: A2\n    libelle: Rigueur\nregles:").Load();

        Assert.Equal(["A1", "A2"], it.Value!.Aptitudes.Select(a => a.Code));
        Assert.Empty(it.Diagnostics);
    }

    [Fact]
    public void Items_know_the_file_and_place_they_stand_in()
    {
        var place = Load().Domains[1].Position;

        Assert.Equal("referentials/mini/competences.yaml(13,5)", place.ToString());
    }

    private static Certification Load() => new TinyCertification().Load().Value!;
}
