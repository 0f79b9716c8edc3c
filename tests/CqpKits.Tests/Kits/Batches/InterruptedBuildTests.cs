using System.Text;
using CqpKits.Cli;
using CqpKits.Cli.Commands;
using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Kits.Batches;

/// <summary>A build on disk that is interrupted, goes on later, and keeps others out meanwhile.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private const string Kit = "output/agc/liste";
    private static readonly string[] Lines = ["nom;prenom;date;tuteur", "Perrin;Hugo;16/06/2027;Ève Roux", "Le Goff;Ana;16/06/2027;Ève Roux", "Roux;Léa;16/06/2027;Ève Roux"];
    private static readonly BuildRequest Agc = new() { Certification = "agc", CandidateFile = "liste.csv", Kit = "tuteur" };

    private readonly TemporaryFolder folder = new();
    private readonly DiskWorkspace workspace;

    public InterruptedBuildTests()
    {
        workspace = new DiskWorkspace(folder.Path);
        foreach (var (path, content) in MemoryWorkspace.Shipped().With("liste.csv", List(Lines)).Files)
        {
            workspace.Write(path, content);
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void It_leaves_whole_files_and_no_list_and_the_same_command_goes_on(int workers)
    {
        var whole = Undisturbed();
        var outcome = Interrupted(after: 2, workers);
        Assert.Null(outcome.Value);
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(DiagnosticCause.Interrupted, fault.Cause);
        var left = workspace.List(Kit);
        Assert.InRange(left.Count, 2, 2 + workers);
        Assert.Contains($"« {Kit} » : {left.Count} sur {whole.Count - 1} documents", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Kit}/kit.json", left);
        Assert.All(left, path => Assert.Equal(whole[path], workspace.Read(path)));

        Assert.True(WordAlone.Build(workspace, Agc).Succeeded);
        Same(whole);
    }

    [Fact]
    public void An_earlier_list_stays_as_it_is()
    {
        Assert.True(WordAlone.Build(workspace, Agc).Succeeded);
        var before = workspace.Read($"{Kit}/kit.json");
        workspace.Write("liste.csv", List([.. Lines, "Étchart;Bruno;16/06/2027;Ève Roux"]));
        Assert.False(Interrupted(after: 1, workers: 1).Succeeded);
        Assert.Equal(before, workspace.Read($"{Kit}/kit.json"));
    }

    /// <summary>The usual reason to interrupt: the list was wrong. What the program wrote and nobody touched is not taken for filled.</summary>
    [Fact]
    public void After_it_the_list_may_be_put_right_and_what_somebody_filled_meanwhile_stays()
    {
        Assert.False(Interrupted(after: 3, workers: 1).Succeeded);
        var filled = workspace.List(Kit)[0];
        workspace.Write(filled, [.. workspace.Read(filled)!, 1]);
        workspace.Write("liste.csv", List(Lines.Select(l => l.Replace("16/06/2027", "18/06/2027", StringComparison.Ordinal))));

        var outcome = WordAlone.Build(workspace, Agc);
        Assert.Contains(filled, Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Message, StringComparison.Ordinal);
        var expected = Undisturbed();
        Assert.All(workspace.List(Kit).Where(p => p != filled && !p.EndsWith(".json", StringComparison.Ordinal)), p => Assert.Equal(expected[p], workspace.Read(p)));

        // The build came to its end: from now on kit.json alone says what is as it was issued.
        Assert.False(File.Exists(folder.File($"{Kit}/.fabrication-en-cours")));
    }

    [Fact]
    public void A_second_build_in_the_folder_writes_nothing_until_the_first_is_done()
    {
        using (workspace.Begin(Kit))
        {
            var refused = WordAlone.Build(workspace, Agc);
            Assert.Equal("CQP592", Assert.Single(refused.Diagnostics, d => d.Severity == Severity.Error).Code);
            Assert.Empty(workspace.List("output"));
            Assert.True(WordAlone.Build(workspace, Agc with { Blank = true }).Succeeded);
        }

        Assert.True(WordAlone.Build(workspace, Agc).Succeeded);
    }

    [Fact]
    public void Temporary_files_of_a_killed_build_go_and_are_read_by_nobody()
    {
        Assert.False(Interrupted(after: 1, workers: 1).Succeeded);
        var half = folder.File($"{Kit}/perrin-hugo/tuteur/ancien.docx.en-cours");
        Directory.CreateDirectory(Path.GetDirectoryName(half)!);
        File.WriteAllText(half, "PK");
        Assert.DoesNotContain(workspace.List(Kit), p => p.Contains("en-cours", StringComparison.Ordinal));
        Assert.True(WordAlone.Build(workspace, Agc).Succeeded);
        Assert.False(File.Exists(half));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_said_once()
    {
        workspace.Write(Kit, "fichier"u8);
        Assert.Equal("CQP213", Assert.Single(WordAlone.Build(workspace, Agc).Diagnostics, d => d.Severity == Severity.Error).Code);
    }

    [Fact]
    public void The_command_ends_with_130_and_says_how_to_go_on()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(output, error, folder.Path) { Interruption = new CancellationToken(canceled: true) };
        Assert.Equal(130, CommandLine.Run(WordAlone.Typed("build", "agc", "--candidates", "liste.csv"), terminal));
        Assert.Empty(output.ToString());
        Assert.Contains("CQP591", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("relancez la même commande", error.ToString(), StringComparison.Ordinal);
    }

    private static byte[] List(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n");

    private Checked<BuildResult> Interrupted(int after, int workers)
    {
        using var interruption = new CancellationTokenSource();
        return WordAlone.Build(workspace, Agc with { Workers = workers, Interruption = interruption.Token, Progress = new Stop(after, interruption) });
    }

    /// <summary>The files of a build of the list in a workspace of its own.</summary>
    private Dictionary<string, byte[]> Undisturbed()
    {
        var other = MemoryWorkspace.Shipped().With("liste.csv", workspace.Read("liste.csv")!);
        Assert.True(WordAlone.Build(other, Agc).Succeeded);
        return other.Files.Where(f => f.Key.StartsWith(Kit + "/", StringComparison.Ordinal)).ToDictionary();
    }

    private void Same(Dictionary<string, byte[]> whole)
    {
        Assert.Equal(whole.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder.File(Kit), "*", SearchOption.AllDirectories).Select(f => workspace.PathOf(f, folder.Path)).Order(StringComparer.Ordinal));
        Assert.All(whole, f => Assert.Equal(f.Value, workspace.Read(f.Key)));
    }

    private sealed class Stop(int after, CancellationTokenSource interruption) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            if (value.Done == after)
            {
                interruption.Cancel();
            }
        }
    }
}
