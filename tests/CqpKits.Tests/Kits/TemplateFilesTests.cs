using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Listing;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Tests.Kits;

/// <summary>Templates that a workspace has, and those that it leaves to the program.</summary>
public sealed class TemplateFilesTests
{
    private readonly MemoryWorkspace workspace = MemoryWorkspace.Shipped();

    [Fact]
    public void A_workspace_without_templates_makes_the_same_kit()
    {
        var with = Built(MemoryWorkspace.Shipped());
        RemoveTemplates();
        Assert.Equal(with.Files.Where(IsOutput).Select(f => f.Key), Built(workspace).Files.Where(IsOutput).Select(f => f.Key));
        Assert.All(with.Files.Where(IsOutput), f => Assert.Equal(f.Value, workspace.Files[f.Key]));
    }

    [Fact]
    public void The_workspace_overrides_ours_file_by_file_and_the_certification_overrides_both()
    {
        RemoveTemplates();
        workspace.With("templates/parties/titre.md", "# À nous :ancre{#{{ piece.code }}}\n").With("referentials/agc/modeles/guide-jury.md", "# Notre guide :ancre{#guide-jury}\n");
        var listing = Assert.Single(ListCertifications.Run(workspace, "agc").Value!);
        Assert.Equal("[programme]/templates/grille-observation.md", listing.Forms[0].Template);
        Assert.Equal("referentials/agc/modeles/guide-jury.md", listing.Documents.Single(d => d.Code == "guide-jury").Template);

        workspace.With("templates/grille-observation.md", "{{ inconnu }}\n");
        Assert.Equal("templates/grille-observation.md", ListCertifications.Run(workspace, "agc").Value![0].Forms[0].Template);
        Assert.Contains(CheckCertification.Run(workspace, "agc").Diagnostics, d => d.Position?.Path == "templates/grille-observation.md");
    }

    [Fact]
    public void A_fault_that_an_own_part_makes_in_a_shipped_template_is_said_with_where_that_is()
    {
        RemoveTemplates();
        workspace.With("templates/parties/entete.md", "Rien à remplir.\n");
        var faults = CheckCertification.Run(workspace, "agc").Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.StartsWith("[programme]/templates/", f.Position!.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_that_nobody_has_is_missing_where_it_is_named()
    {
        const string forms = "referentials/agc/formulaires.yaml";
        workspace.With(forms, workspace.Text(forms).Replace("modele: grille-observation.md", "modele: absente.md", StringComparison.Ordinal));
        var fault = Assert.Single(CheckCertification.Run(workspace, "agc").Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("CQP001", forms), (fault.Code, fault.Position!.Path));
        Assert.Contains("templates/absente.md", fault.Message, StringComparison.Ordinal);
    }

    private static bool IsOutput(KeyValuePair<string, byte[]> file) => file.Key.StartsWith("output/", StringComparison.Ordinal);

    private static MemoryWorkspace Built(MemoryWorkspace workspace)
    {
        var outcome = WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Blank = true });
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return workspace;
    }

    private void RemoveTemplates() => workspace.List("templates").ToList().ForEach(workspace.Remove);
}
