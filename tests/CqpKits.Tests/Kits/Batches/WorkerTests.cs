using CqpKits.Diagnostics;
using CqpKits.Kits.Building;

namespace CqpKits.Tests.Kits.Batches;

/// <summary>However many work at a session, its files, its <c>kit.json</c>, its messages and its progress are those of one.</summary>
public sealed class WorkerTests
{
    private const string List = "nom;prenom;entreprise;date;amenagements\nPerrin;Hugo;Sel & Fils;16/06/2027;\nRoux;Ève;;17/06/2027;gros caractères\nN'Guyen;Élodie;Atelier;16/06/2027;tiers temps\nLe Goff;Ana;;;\n";

    [Theory]
    [InlineData("agc", "referentials/agc/exemples/session-voies.csv")]
    [InlineData("agc", "liste.csv")]
    [InlineData("commercial-sedentaire", "liste.csv")]
    [InlineData("technico-commercial-chimie", "liste.csv")]
    [Trait("Category", "Slow")]
    public void The_bytes_are_the_same_for_one_two_and_eight(string code, string list)
    {
        var one = Built(code, list, 1);
        Assert.Contains($"output/{code}/{Path.GetFileNameWithoutExtension(list)}/kit.json", one.Files.Keys);
        foreach (var workers in new[] { 2, 8 })
        {
            var others = Built(code, list, workers);
            Assert.Equal(one.Files.Keys, others.Files.Keys);
            Assert.All(one.Files, f => Assert.Equal(f.Value, others.Files[f.Key]));
        }
    }

    [Fact]
    public void Progress_goes_forward_by_one_whoever_reports_it()
    {
        var progress = new Noted();
        var built = WordAlone.Build(MemoryWorkspace.Shipped(), new BuildRequest { Certification = "agc", Workers = 8, Progress = progress });
        var count = built.Value!.Files.Count;
        Assert.Equal(Enumerable.Range(1, count).Select(n => new BuildProgress(n, count)), progress.Reports);
    }

    [Fact]
    public void What_goes_wrong_is_said_in_the_order_of_the_list()
    {
        var (one, eight) = (Refused(1), Refused(8));
        Assert.True(one.Diagnostics.Count(d => d.Severity == Severity.Error) > 5);
        Assert.Equal(one.Diagnostics, eight.Diagnostics);
        Assert.Equal(one.Value!.Files, eight.Value!.Files);
    }

    private static Checked<BuildResult> Refused(int workers) => WordAlone.Build(
        MemoryWorkspace.Fill(new FailingWorkspace { Refuses = p => p.StartsWith("output/", StringComparison.Ordinal) && p.Contains("/grille-", StringComparison.Ordinal) }),
        new BuildRequest { Certification = "agc", Workers = workers });

    private static MemoryWorkspace Built(string code, string list, int workers)
    {
        var workspace = MemoryWorkspace.Shipped().With("liste.csv", List);
        var outcome = WordAlone.Build(workspace, new BuildRequest { Certification = code, CandidateFile = list, Workers = workers });
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Severity == Severity.Error);
        return workspace;
    }

    private sealed class Noted : IProgress<BuildProgress>
    {
        public List<BuildProgress> Reports { get; } = [];

        public void Report(BuildProgress value) => Reports.Add(value);
    }
}
