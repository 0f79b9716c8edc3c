using CqpKits.Kits.Building;
using CqpKits.Kits.Starting;
using CqpKits.Sessions.Issuing;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Kits;

public sealed class InitializeWorkspaceTests
{
    [Fact]
    public void The_program_holds_the_files_of_the_repository_to_the_byte_and_a_readme()
    {
        var workspace = new MemoryWorkspace();
        var outcome = InitializeWorkspace.Run(workspace);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(outcome.Value!.Files, workspace.Files.Keys);

        var shipped = MemoryWorkspace.Shipped().Files.Where(f => !f.Key.EndsWith(".schema.json", StringComparison.Ordinal)).ToDictionary();
        Assert.Equal(shipped.Keys.Append("LISEZMOI.md").Order(StringComparer.Ordinal), workspace.Files.Keys.Where(f => !f.StartsWith("docs/", StringComparison.Ordinal)));
        Assert.All(workspace.Files.Where(f => f.Key.StartsWith("docs/", StringComparison.Ordinal)), f => Assert.Equal(File.ReadAllBytes(Repository.PathOf(f.Key)), f.Value));
        Assert.All(shipped, f => Assert.Equal(f.Value, workspace.Files[f.Key]));
    }

    [Fact]
    public void A_new_workspace_checks_and_builds()
    {
        var workspace = new MemoryWorkspace();
        Assert.True(InitializeWorkspace.Run(workspace).Succeeded);
        Assert.True(CheckCertification.Run(workspace, null).Succeeded);
        Assert.NotEmpty(WordAlone.Build(workspace, new BuildRequest { Certification = "agc" }).Value!.Files);
    }

    [Theory]
    [InlineData("cqpkits.yaml", "« cqpkits.yaml »")]
    [InlineData("templates/parties/entete.md", "« templates/parties/entete.md »")]
    [InlineData("templates", "« templates »")]
    public void One_file_in_the_way_is_named_and_nothing_is_written(string path, string named)
    {
        var workspace = new MemoryWorkspace().With(path, "à moi");
        var fault = Assert.Single(InitializeWorkspace.Run(workspace).Diagnostics);
        Assert.Equal("CQP536", fault.Code);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.Equal(path, Assert.Single(workspace.Files).Key);
    }

    [Fact]
    public void Several_files_in_the_way_are_one_message()
    {
        var workspace = new MemoryWorkspace().With("LISEZMOI.md", "à moi").With("referentials/agc/blocs.yaml", "à moi");
        var fault = Assert.Single(InitializeWorkspace.Run(workspace).Diagnostics);
        Assert.Contains("2 fichiers existent déjà dans ce dossier et ne sont pas écrasés (LISEZMOI.md, referentials/agc/blocs.yaml) :", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Files.Count);
    }

    [Fact]
    public void Many_files_in_the_way_are_counted_and_the_whole_list_is_in_the_value()
    {
        var workspace = new MemoryWorkspace();
        var all = InitializeWorkspace.Run(workspace).Value!.Files;
        var again = InitializeWorkspace.Run(workspace);
        var fault = Assert.Single(again.Diagnostics);
        Assert.StartsWith(FormattableString.Invariant($"{all.Count} fichiers existent déjà"), fault.Message, StringComparison.Ordinal);
        Assert.Contains("…) : rien n'est écrit.", fault.Message, StringComparison.Ordinal);
        Assert.InRange(fault.Message.Length, 1, 250);
        Assert.Empty(again.Value!.Files);
        Assert.Equal(all, again.Value.InTheWay);
    }

    [Fact]
    public void Other_files_are_left_alone()
    {
        var workspace = new MemoryWorkspace().With("notes.txt", "à moi").With("referentials/autre/certification.yaml", "à moi");
        Assert.True(InitializeWorkspace.Run(workspace).Succeeded);
        Assert.Equal("à moi", workspace.Text("referentials/autre/certification.yaml"));
    }

    [Fact]
    public void A_disk_that_refuses_is_said_and_leaves_no_workspace()
    {
        var workspace = new FailingWorkspace { Refuses = p => p.StartsWith("templates/", StringComparison.Ordinal) };
        Assert.Equal("CQP205", Assert.Single(InitializeWorkspace.Run(workspace).Diagnostics).Code);
        Assert.False(workspace.Files.ContainsKey(DiskWorkspace.MarkerFile));
    }
}
