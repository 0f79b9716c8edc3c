using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Starting;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Tests.Kits;

/// <summary>The commented start of a certification.</summary>
public sealed class StartCertificationTests
{
    [Fact]
    public void It_checks_without_a_word_and_builds()
    {
        var workspace = MemoryWorkspace.Shipped();

        Assert.Contains("referentials/mon-cqp/certification.yaml", StartCertification.Run(workspace, "mon-cqp").Value!);
        Assert.Equal("", string.Join('\n', CheckCertification.Run(workspace, "mon-cqp").Diagnostics));
        var built = WordAlone.Build(workspace, new BuildRequest { Certification = "mon-cqp", Blank = true, All = true });
        Assert.Equal(
            ["output/mon-cqp/vierge/documents/referentiel.docx", "output/mon-cqp/vierge/evaluateur/grille-evaluation.docx"], built.Value!.Files.Order());
    }

    [Fact]
    public void A_file_that_is_there_and_not_named_is_said()
    {
        var workspace = MemoryWorkspace.Shipped();
        StartCertification.Run(workspace, "mon-cqp");
        workspace.With("referentials/mon-cqp/jeux.yaml", "jeux_de_role: []\n").With("referentials/mon-cqp/theme.yaml", "pied_de_page: \"Branche\"\n");

        Assert.Contains("referentials/mon-cqp/jeux.yaml", Assert.Single(CheckCertification.Run(workspace, "mon-cqp").Diagnostics, d => d.Code == "CQP217").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_of_a_grid_are_those_of_its_field_whatever_its_scale_is_called()
    {
        var workspace = MemoryWorkspace.Shipped();
        StartCertification.Run(workspace, "mon-cqp");
        foreach (var file in new[] { "evaluation.yaml", "formulaires.yaml" })
        {
            var path = $"referentials/mon-cqp/{file}";
            workspace.With(path, workspace.Text(path).Replace("oui_non", "acquis", StringComparison.Ordinal));
        }

        Assert.Equal("", string.Join('\n', CheckCertification.Run(workspace, "mon-cqp").Diagnostics.Where(d => d.Severity != Severity.Information)));
    }

    [Fact]
    public void A_competency_in_no_bloc_is_remarked_where_there_are_blocs()
    {
        var workspace = MemoryWorkspace.Shipped();
        StartCertification.Run(workspace, "mon-cqp");
        const string path = "referentials/mon-cqp/competences.yaml";
        workspace.With(path, workspace.Text(path).Replace("    bloc: BC1\n", "", StringComparison.Ordinal));

        Assert.Contains(CheckCertification.Run(workspace, "mon-cqp").Diagnostics, d => d.Code == "CQP038");
    }

    [Theory]
    [InlineData("agc", "CQP286")]
    [InlineData("Mon CQP", "CQP285")]
    [InlineData("../ailleurs", "CQP285")]
    [InlineData("", "CQP285")]
    public void It_writes_over_nothing_and_refuses_what_is_no_code(string code, string diagnostic)
    {
        var workspace = MemoryWorkspace.Shipped();
        var before = workspace.Files.ToDictionary();

        Assert.Equal(diagnostic, Assert.Single(StartCertification.Run(workspace, code).Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.Equal(before, workspace.Files.ToDictionary());
    }
}
