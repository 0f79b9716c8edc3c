using CqpKits.Kits.Building;
using CqpKits.Kits.Comparing;
using CqpKits.Tests.Families;

namespace CqpKits.Tests.Kits;

/// <summary>Two versions of a certification, compared in words.</summary>
public sealed class CompareCertificationsTests
{
    private const string Now = "referentials/fleuriste/certification.yaml";
    private const string Then = "archives/fleuriste/certification.yaml";

    [Fact]
    public void The_same_version_has_not_changed()
    {
        var comparison = Compare(t => t);

        Assert.Empty(comparison.Changes);
        Assert.Empty(comparison.Forms);
    }

    [Theory]
    [InlineData("Le lien est solide", "Le lien est propre", ChangeKind.Reworded, "le critère C1.2.1", "Le lien est solide", "Le lien est propre")]
    [InlineData("          - code: C1.2.2\n            libelle: \"Les tiges sont recoupées\"\n", "", ChangeKind.Removed, "le critère C1.2.2", "Les tiges sont recoupées", "")]
    [InlineData("      - code: C1.1\n", "      - code: C1.0\n        libelle: \"Le vase est propre\"\n      - code: C1.1\n", ChangeKind.Added, "le critère C1.0", "", "Le vase est propre")]
    [InlineData("    maximum: 60", "    maximum: 100", ChangeKind.Reworded, "l'échelle points", "de 0 à 60", "de 0 à 100")]
    [InlineData("valeur: 2\n", "valeur: 3\n", ChangeKind.Reworded, "la réponse de l'échelle niveaux N2", "Seul, vaut 2", "Seul, vaut 3")]
    [InlineData("code: C1.2.2", "code: C1.2.9", ChangeKind.Renamed, "le critère", "C1.2.2", "C1.2.9")]
    [InlineData("compte_pour: domaine }", "compte_pour: domaine, facultatif: oui }", ChangeKind.Reworded, "le champ de « carnet » note", "note (note chiffrée), pour chaque savoir-faire, échelle points, compte pour domaine", "note (note chiffrée), pour chaque savoir-faire, échelle points, compte pour domaine, facultatif")]
    [InlineData("savoir_faire: [FSF1]", "savoir_faire: []", ChangeKind.Removed, "la compétence citée par M1", "FSF1", "")]
    public void A_change_is_said(string old, string replacement, ChangeKind kind, string what, string before, string after) =>
        Assert.Contains(new CertificationChange(kind, what, before, after), Compare(t => t.Replace(old, replacement, StringComparison.Ordinal)).Changes);

    [Fact]
    public void What_changes_its_rank_is_moved_and_what_only_makes_way_is_not()
    {
        const string first = "          - code: C1.2.1\n            libelle: \"Le lien est solide\"\n";
        const string second = "          - code: C1.2.2\n            libelle: \"Les tiges sont recoupées\"\n";

        var changes = Compare(t => t.Replace(first + second, second + first, StringComparison.Ordinal)).Changes;

        Assert.Equal([new(ChangeKind.Moved, "le critère C1.2.1", "", "après « C1.2.2 »")], changes);
    }

    [Fact]
    public void The_forms_issued_before_are_named_with_what_they_lack()
    {
        var touched = Assert.Single(Compare(t => t
            .Replace("      - code: C1.1\n", "      - code: C1.0\n        libelle: \"Le vase est propre\"\n      - code: C1.1\n", StringComparison.Ordinal)
            .Replace("libelle: \"Pas encore\"", "libelle: \"Pas du tout\"", StringComparison.Ordinal)).Forms);

        Assert.Equal("carnet", touched.Form);
        Assert.Single(touched.FormIds);
        Assert.Equal(["C1.0.niveau"], touched.Added);
        Assert.Equal(["C1.1.niveau", "C1.2.1.niveau", "C1.2.2.niveau"], touched.Changed);
        Assert.Empty(touched.Removed);
    }

    [Fact]
    public void A_threshold_that_changes_is_a_rule_that_changes()
    {
        var workspace = MemoryWorkspace.Shipped();
        foreach (var (path, content) in workspace.Files.Where(f => f.Key.StartsWith("referentials/agc/", StringComparison.Ordinal)).ToList())
        {
            workspace.With(path.Replace("referentials/", "archives/", StringComparison.Ordinal), content);
        }

        const string rules = "referentials/agc/regles.yaml";
        workspace.With(rules, workspace.Text(rules).Replace("\"> 70\"", "\"> 75\"", StringComparison.Ordinal));

        var change = Assert.Single(CompareCertifications.Run(workspace, "archives/agc", "agc").Value!.Changes);

        Assert.Equal((ChangeKind.Rule, "la règle par-domaine"), (change.Kind, change.What));
        Assert.Equal("le résultat dépasse strictement 70 (69,99 non ; 70 non ; 70,01 oui)", change.Before);
        Assert.Equal("le résultat dépasse strictement 75 (74,99 non ; 75 non ; 75,01 oui)", change.After);
    }

    [Fact]
    public void A_change_of_scale_is_said_once_and_not_for_each_criterion()
    {
        var changes = Compare(t => t.Replace("libelle: \"Pas encore\"", "libelle: \"Pas du tout\"", StringComparison.Ordinal)).Changes;

        Assert.Equal([new(ChangeKind.Reworded, "la réponse de l'échelle niveaux N0", "Pas encore, vaut 0", "Pas du tout, vaut 0")], changes);
    }

    [Theory]
    [InlineData("version: \"1\"", new[] { "CQP281" })]
    [InlineData("version: \"2\"", new string[0])]
    public void A_change_without_a_new_version_is_remarked(string version, string[] said)
    {
        var workspace = InventedCertification.Workspace();
        workspace.With(Then, workspace.Text(Now));
        workspace.With(Now, workspace.Text(Now).Replace("version: \"1\"", version, StringComparison.Ordinal).Replace("Le lien est solide", "Le lien tient", StringComparison.Ordinal));

        Assert.Equal(said, CompareCertifications.Run(workspace, "archives/fleuriste", "fleuriste").Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_version_that_is_not_there_is_said() =>
        Assert.Equal(["CQP280", "CQP280"], CompareCertifications.Run(MemoryWorkspace.Shipped(), "agx", "ici/agx").Diagnostics.Select(d => d.Code));

    private static CertificationComparison Compare(Func<string, string> edit)
    {
        var workspace = InventedCertification.Workspace();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "fleuriste", Blank = true }).Succeeded);
        workspace.With(Then, workspace.Text(Now));
        var text = edit(workspace.Text(Now));
        workspace.With(Now, text);
        var outcome = CompareCertifications.Run(workspace, "archives/fleuriste", "fleuriste");
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return outcome.Value!;
    }
}
