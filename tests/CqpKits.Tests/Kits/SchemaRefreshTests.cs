using CqpKits.Diagnostics;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Tests.Kits;

/// <summary>« check » keeps the schema that editors read to the codes of the certification, and costs nobody anything for it.</summary>
public sealed class SchemaRefreshTests
{
    private const string Blocks = "referentials/agc/blocs.yaml";
    private const string Schema = "referentials/agc/certification.schema.json";

    [Fact]
    public void A_schema_that_is_current_is_left_alone_and_not_spoken_of() =>
        Assert.DoesNotContain(CheckCertification.Run(MemoryWorkspace.Shipped(), null).Diagnostics, d => d.Severity == Severity.Information);

    [Fact]
    public void A_code_that_is_added_comes_into_the_schema_and_that_is_said_once()
    {
        var workspace = MemoryWorkspace.Shipped();
        workspace.With(Blocks, workspace.Text(Blocks).Replace("\nblocs:\n", "\nblocs:\n  - code: B-NEUF\n    libelle: \"Un bloc neuf\"\n    domaine: R\n", StringComparison.Ordinal));
        var said = CheckCertification.Run(workspace, "agc");
        var told = Assert.Single(said.Diagnostics, d => d.Code == "CQP523");
        Assert.Equal((Severity.Information, Schema), (told.Severity, told.Position!.Path));
        Assert.Contains("B-NEUF", workspace.Text(Schema), StringComparison.Ordinal);
        Assert.DoesNotContain(CheckCertification.Run(workspace, "agc").Diagnostics, d => d.Code == "CQP523");
    }

    [Fact]
    public void While_there_are_errors_it_stays_as_it_was_so_that_no_code_is_lost()
    {
        var workspace = MemoryWorkspace.Shipped();
        var before = workspace.Text(Schema);
        workspace.With(Blocks, workspace.Text(Blocks).Replace("blocs:", "blocks:\n  - x\nautres:", StringComparison.Ordinal));
        Assert.False(CheckCertification.Run(workspace, "agc").Succeeded);
        Assert.Equal(before, workspace.Text(Schema));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_a_remark()
    {
        var workspace = new FailingWorkspace { Refuses = p => p == Schema };
        foreach (var (path, bytes) in MemoryWorkspace.Shipped().Files)
        {
            workspace.With(path, path == Schema ? "{}"u8.ToArray() : bytes);
        }

        var said = CheckCertification.Run(workspace, "agc");
        Assert.True(said.Succeeded);
        Assert.Equal(Severity.Information, Assert.Single(said.Diagnostics, d => d.Code == "CQP524").Severity);
    }
}
