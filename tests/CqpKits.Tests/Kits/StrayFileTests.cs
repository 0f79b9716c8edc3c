using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Starting;
using CqpKits.Sessions.Entry;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Reading;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Kits;

/// <summary>What Windows, macOS, Word and LibreOffice leave in folders is passed over wherever a folder is read.</summary>
public sealed class StrayFileTests
{
    private static readonly string[] Strays =
        ["Thumbs.db", "desktop.ini", "Desktop.ini", ".DS_Store", "~$ille-observation.docx", ".~lock.grille-observation.docx#", "~WRL0003.tmp", "._grille.docx", "._regles.yaml", ".regles.yaml", "grille.docx.en-cours", ".fabrication-en-cours"];

    [Fact]
    public void A_workspace_full_of_them_checks_builds_reads_and_enters_as_one_without()
    {
        var clean = Built(Littered(MemoryWorkspace.Shipped(), []));
        var littered = Littered(Built(Littered(MemoryWorkspace.Shipped(), Strays)), Strays);
        Assert.Equal(clean.Files.Keys, littered.Files.Keys.Where(p => !StrayFiles.IsStray(p)));
        Assert.Equal(CheckCertification.Run(clean, null).Diagnostics, CheckCertification.Run(littered, null).Diagnostics);
        var (read, again) = (ReadReturns.Run(clean, ["output"]), ReadReturns.Run(littered, ["output"]));
        Assert.Equal(read.Value!.Select(f => (f.Path, f.Disposition)), again.Value!.Select(f => (f.Path, f.Disposition)));
        Assert.Equal(read.Diagnostics, again.Diagnostics);
        EntryRequest entry = new() { Paths = ["output"] };
        Assert.Equal(WriteEntrySheets.Run(clean, entry).Value, WriteEntrySheets.Run(littered, entry).Value);
    }

    [Fact]
    public void A_console_that_names_them_with_a_star_gets_no_message_about_them()
    {
        var workspace = Littered(Built(MemoryWorkspace.Shipped()), Strays);
        var folder = workspace.Files.Keys.First(p => p.EndsWith("/grille-tuteur.docx", StringComparison.Ordinal))[..^"/grille-tuteur.docx".Length];
        var read = ReadReturns.Run(workspace, [.. workspace.Files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))]);
        Assert.Empty(read.Diagnostics);
        Assert.DoesNotContain(read.Value!, f => StrayFiles.IsStray(f.Path));
    }

    [Fact]
    public void A_folder_with_nothing_else_is_free_for_a_new_certification()
    {
        var workspace = MemoryWorkspace.Shipped().With("referentials/fleuriste/.DS_Store", "x").With("referentials/fleuriste/Thumbs.db", "x");
        Assert.True(StartCertification.Run(workspace, "fleuriste").Succeeded);
    }

    [Fact]
    public void On_disk_they_are_not_listed_unless_named()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in Strays.DistinctBy(s => s.ToUpperInvariant()).Append("grille.docx"))
        {
            File.WriteAllText(folder.File(name), "x");
        }

        var workspace = new DiskWorkspace(folder.Path);
        Assert.Equal(["grille.docx"], workspace.List("."));
        Assert.Equal(["Thumbs.db"], workspace.List("Thumbs.db"));
    }

    [Theory]
    [InlineData("grille.docx")]
    [InlineData("~grille.docx")]
    [InlineData("thumbs.docx")]
    [InlineData(".git/grille.docx")]
    public void Other_names_are_taken(string path) => Assert.False(StrayFiles.IsStray(path));

    private static MemoryWorkspace Built(MemoryWorkspace workspace)
    {
        Assert.DoesNotContain(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Kit = "tuteur" }).Diagnostics, d => d.Severity == Severity.Error);
        return workspace;
    }

    private static MemoryWorkspace Littered(MemoryWorkspace workspace, IReadOnlyList<string> names)
    {
        var folders = workspace.Files.Keys.SelectMany(WorkspacePaths.FoldersOf).Distinct().ToList();
        return folders.SelectMany(f => names.Select(n => $"{f}/{n}")).Aggregate(workspace, (w, path) => w.With(path, "not: [ for us"));
    }
}
