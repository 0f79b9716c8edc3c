using CqpKits.Diagnostics;
using CqpKits.Kits;

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
        var built = BuildKit.Run(workspace, new BuildRequest { Certification = "mon-cqp", Blank = true, All = true });
        Assert.Equal(
            ["output/mon-cqp/vierge/documents/referentiel.docx", "output/mon-cqp/vierge/evaluateur/grille-evaluation.docx"], built.Value!.Files.Order());
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
