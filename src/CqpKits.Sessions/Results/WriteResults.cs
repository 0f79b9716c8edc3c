using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Review;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Results;

/// <summary>Results for programs and spreadsheets.</summary>
public static class WriteResults
{
    /// <summary>Writes the JSON of what was read, in UTF-8: hundreds of forms make tens of megabytes, which are never in memory at once.</summary>
    public static void Json(ReadResult result, IReadOnlyList<Diagnostic> diagnostics, Stream target) =>
        ReportMaking.Of(result, null, diagnostics).WriteTo(target);

    /// <summary>Writes the JSON of what was read and of the results, in UTF-8.</summary>
    public static void Json(ScoreResult result, IReadOnlyList<Diagnostic> diagnostics, Stream target) =>
        ReportMaking.Of(result.Read, result.Sessions, diagnostics).WriteTo(target);

    /// <summary>Writes <c>resultats.json</c>, <c>resultats.csv</c>, <c>resultats.xlsx</c> and the questions into a folder; gives what could not be written, and what was kept.</summary>
    internal static IReadOnlyList<Diagnostic> ToFolder(IWorkspace workspace, string folder, Checked<ScoreResult> outcome) =>
    [
        .. Write(workspace, $"{folder}/{ResultFiles.Json}", target => Json(outcome.Value!, outcome.Diagnostics, target)),
        .. Write(workspace, $"{folder}/{ResultFiles.Csv}", ResultCsv.Write(outcome.Value!)),
        .. Write(workspace, $"{folder}/{ResultFiles.Book}", ResultBook.Write(outcome.Value!)),
        .. WriteReview.ToFolder(workspace, folder, outcome.Value!.Files, outcome.Diagnostics),
    ];

    /// <summary>Writes <c>resultats.json</c> and the questions into a folder; gives what could not be written, and what was kept.</summary>
    internal static IReadOnlyList<Diagnostic> ToFolder(IWorkspace workspace, string folder, Checked<ReadResult> outcome) =>
    [
        .. Write(workspace, $"{folder}/{ResultFiles.Json}", target => Json(outcome.Value!, outcome.Diagnostics, target)),
        .. WriteReview.ToFolder(workspace, folder, outcome.Value!.Files, outcome.Diagnostics),
    ];

    private static Diagnostic[] Write(IWorkspace workspace, string path, string text) => Write(workspace, path, Encoding.UTF8.GetBytes(text));

    private static Diagnostic[] Write(IWorkspace workspace, string path, Action<Stream> content) => workspace.TryWrite(path, content) is { } fault ? [fault] : [];

    private static Diagnostic[] Write(IWorkspace workspace, string path, byte[] content) => workspace.TryWrite(path, content) is { } fault ? [fault] : [];
}

/// <summary>What was read and scored → what programs are told.</summary>
internal static class ReportMaking
{
    public static ReturnsReport Of(ReadResult read, IReadOnlyList<SessionResult>? sessions, IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        Totals = FileViews.Totals(read.Files),
        Returns = read.Returns,
        Files = read.Files.Select(FileViews.Of),
        Questions = ReviewItem.Of(read.Files).Select(FileViews.Of),
        Sessions = sessions is null ? null : [.. sessions.Select(s => s.View)],
        Messages = [.. diagnostics.Select(MessageReport.Of)],
    };
}
