using CqpKits.Kits;
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
    [InlineData("savoir_faire: [FSF1]", "savoir_faire: []", ChangeKind.Removed, "la compétence citée par M1", "FSF1", "")]
    public void A_change_is_said(string old, string replacement, ChangeKind kind, string what, string before, string after) =>
        Assert.Contains(new CertificationChange(kind, what, before, after), Compare(t => t.Replace(old, replacement, StringComparison.Ordinal)).Changes);

    [Fact]
    public void What_changes_its_rank_is_moved()
    {
        const string first = "          - code: C1.2.1\n            libelle: \"Le lien est solide\"\n";
        const string second = "          - code: C1.2.2\n            libelle: \"Les tiges sont recoupées\"\n";

        var changes = Compare(t => t.Replace(first + second, second + first, StringComparison.Ordinal)).Changes;

        Assert.Equal(["le critère C1.2.2", "le critère C1.2.1"], changes.Where(c => c.What.StartsWith("le critère", StringComparison.Ordinal)).Select(c => c.What));
        Assert.All(changes, c => Assert.Equal(ChangeKind.Moved, c.Kind));
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
        Assert.Contains("> 70", change.Before, StringComparison.Ordinal);
        Assert.Contains("> 75", change.After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_is_not_there_is_said() =>
        Assert.Equal(["CQP280", "CQP280"], CompareCertifications.Run(MemoryWorkspace.Shipped(), "agx", "ici/agx").Diagnostics.Select(d => d.Code));

    private static CertificationComparison Compare(Func<string, string> edit)
    {
        var workspace = InventedCertification.Workspace();
        Assert.True(BuildKit.Run(workspace, new BuildRequest { Certification = "fleuriste", Blank = true }).Succeeded);
        workspace.With(Then, workspace.Text(Now));
        var text = edit(workspace.Text(Now));
        workspace.With(Now, text);
        var outcome = CompareCertifications.Run(workspace, "archives/fleuriste", "fleuriste");
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return outcome.Value!;
    }
}
