using CqpKits.Diagnostics;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Issuing;

/// <summary>Which results to make, and what to keep of them.</summary>
public sealed record ResultsRequest
{
    /// <summary>What to read and how to score it; its folder, where there is one, receives the files.</summary>
    public required ScoreRequest Score { get; init; }

    /// <summary>Whether the documents are made too; they need a folder.</summary>
    public bool Documents { get; init; }

    /// <summary>The branch's own Word file, whose look the documents take; null for that of the theme.</summary>
    public string? StyleFile { get; init; }

    /// <summary>The formats that each document is made in.</summary>
    public OutputFormats Formats { get; init; } = OutputFormats.All;
}

/// <summary>What was made.</summary>
/// <param name="Scored">Files read and results of each session.</param>
/// <param name="Documents">The documents; null when they were not asked for, or had no folder to go to.</param>
public sealed record MadeResults(ScoreResult Scored, MadeDocuments? Documents);

/// <summary>Documents made of results.</summary>
/// <param name="Folder">Folder below which they lie.</param>
/// <param name="Files">Paths of their files, made or found unchanged.</param>
public sealed record MadeDocuments(string Folder, IReadOnlyList<string> Files)
{
    /// <summary>Number of documents among the files: one in several formats counts once.</summary>
    public int Documents => PrintedFiles.Documents(Files);
}

/// <summary>The use case « score »: returned files → results with reasons; where a folder is named, also the result files, the questions to persons and the documents.</summary>
public static class MakeResults
{
    /// <summary>Reads, scores, then writes what was asked for. What could not be written is said, and costs only itself.</summary>
    public static Checked<MadeResults> Run(IWorkspace workspace, ResultsRequest request) => Run(workspace, request, ScoreReturns.Run(workspace, request.Score));

    /// <summary>Writes what was asked for of what was scored.</summary>
    internal static Checked<MadeResults> Run(IWorkspace workspace, ResultsRequest request, Checked<ScoreResult> scored)
    {
        if (request.Score.Folder is not { } folder)
        {
            return Checked.Of(new MadeResults(scored.Value!, null), [.. scored.Diagnostics, .. request.Documents ? [IssuingMessages.NoFolder()] : Array.Empty<Diagnostic>()]);
        }

        var unwritten = WriteResults.ToFolder(workspace, folder, scored);
        var issued = request.Documents ? IssueDocuments.Run(workspace, folder, scored.Value!, request.StyleFile, request.Formats) : null;
        var documents = issued is null ? null : new MadeDocuments($"{folder}/{IssueDocuments.Folder}", issued.Value ?? []);
        return Checked.Of(new MadeResults(scored.Value!, documents), [.. scored.Diagnostics, .. unwritten, .. issued?.Diagnostics ?? []]);
    }
}
