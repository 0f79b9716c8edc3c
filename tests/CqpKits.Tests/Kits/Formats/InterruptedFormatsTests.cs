using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Kits.Formats;

/// <summary>A build of two formats on disk that is interrupted, and goes on later.</summary>
public sealed class InterruptedFormatsTests : IDisposable
{
    private const string Kit = "output/agc/session-exemple";

    private readonly PlainWriters writers = new();
    private readonly TemporaryFolder folder = new();
    private readonly DiskWorkspace workspace;

    public InterruptedFormatsTests()
    {
        workspace = new DiskWorkspace(folder.Path);
        foreach (var (path, content) in MemoryWorkspace.Shipped().Files)
        {
            workspace.Write(path, content);
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_document_is_there_in_both_formats_or_in_none_and_documents_are_counted(int workers)
    {
        using var interruption = new CancellationTokenSource();
        var request = new BuildRequest { Certification = "agc", Kit = "president", Formats = writers.Both, Workers = workers };
        var outcome = BuildKit.Run(workspace, request with { Interruption = interruption.Token, Progress = new Stop(interruption) });
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        var left = workspace.List(Kit);
        Assert.DoesNotContain($"{Kit}/kit.json", left);
        Assert.All(left.GroupBy(f => Path.ChangeExtension(f, null)), formats => Assert.Equal(2, formats.Count()));

        var other = MemoryWorkspace.Shipped();
        var whole = BuildKit.Run(other, request).Value!;
        Assert.Contains(FormattableString.Invariant($"« {Kit} » : {left.Count / 2} sur {whole.Documents} documents"), fault.Message, StringComparison.Ordinal);
        Assert.Equal(whole.Files, BuildKit.Run(workspace, request).Value!.Files);
        Assert.All(other.Files.Keys.Where(f => f.StartsWith(Kit + "/", StringComparison.Ordinal)), f => Assert.Equal(other.Files[f], workspace.Read(f)));
    }

    private sealed class Stop(CancellationTokenSource interruption) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            if (value.Done == 2)
            {
                interruption.Cancel();
            }
        }
    }
}
