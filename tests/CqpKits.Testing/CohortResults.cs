using CqpKits.Diagnostics;
using CqpKits.Sessions.Results;

namespace CqpKits.Testing;

/// <summary>The cohort scored: its workspace with all that was written, the outcome, and the paths of the documents.</summary>
internal sealed record CohortResults(MemoryWorkspace Workspace, Checked<ScoreResult> Outcome, IReadOnlyList<string> Files)
{
    private static readonly Lazy<CohortResults> Domains = new(() => Score(null, null));
    private static readonly Lazy<CohortResults> Blocks = new(() => Score("par-bloc", "deliberation-par-bloc.yaml"));

    /// <summary>By domaine; read only.</summary>
    public static CohortResults ByDomain => Domains.Value;

    /// <summary>By bloc; read only.</summary>
    public static CohortResults ByBlock => Blocks.Value;

    /// <summary>Scores the cohort afresh, with its result files and documents below <c>d</c>.</summary>
    public static CohortResults Score(string? rule, string? deliberation)
    {
        var workspace = new MemoryWorkspace();
        foreach (var (path, bytes) in CohortSession.Returned.Files)
        {
            workspace.With(path, bytes);
        }

        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [CohortSession.Folder], RuleSet = rule, Deliberation = deliberation, Folder = "d" });
        Assert.Equal("", string.Join('\n', outcome.Diagnostics.Where(d => d.Code.StartsWith("CQP4", StringComparison.Ordinal))));
        Assert.Empty(WriteResults.ToFolder(workspace, "d", outcome));
        var issued = WordAlone.Documents(workspace, "d", outcome.Value!);
        Assert.Equal("", string.Join('\n', issued.Diagnostics));
        return new CohortResults(workspace, outcome, issued.Value!);
    }
}
