using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Referentials.Model;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Testing;

/// <summary>Documents made in Word alone, for tests that are about something else: a second format of each would only take time.</summary>
internal static class WordAlone
{
    public static Checked<BuildResult> Build(IWorkspace workspace, BuildRequest request) => BuildKit.Run(workspace, request with { Formats = OutputFormats.Docx });

    public static Checked<BuildResult> Build(IWorkspace workspace, Certification certification, BuildRequest request) =>
        BuildKit.Run(workspace, certification, request with { Formats = OutputFormats.Docx });

    public static Checked<MadeResults> Results(IWorkspace workspace, ResultsRequest request) => MakeResults.Run(workspace, request with { Formats = OutputFormats.Docx });

    public static Checked<IReadOnlyList<string>> Documents(IWorkspace workspace, string folder, ScoreResult scored) =>
        IssueDocuments.Run(workspace, folder, scored, null, OutputFormats.Docx);

    /// <summary>The words of a command, with those that ask for Word alone where it makes documents.</summary>
    public static string[] Typed(params string[] words) =>
        words is ["build" or "watch" or "score", ..] && !words.Contains("--format") ? [.. words, "--format", "docx"] : words;
}
