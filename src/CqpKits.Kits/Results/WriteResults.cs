using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>Results for programs and spreadsheets.</summary>
public static class WriteResults
{
    /// <summary>JSON of what was read.</summary>
    public static string Json(IReadOnlyList<ReturnedFile> files, IReadOnlyList<Diagnostic> diagnostics) =>
        ReportMaking.Of(files, null, diagnostics).ToText();

    /// <summary>JSON of what was read and of the results.</summary>
    public static string Json(ScoreResult result, IReadOnlyList<Diagnostic> diagnostics) =>
        ReportMaking.Of(result.Files, result.Sessions, diagnostics).ToText();

    /// <summary>Writes <c>resultats.json</c> and <c>resultats.csv</c> into a folder; gives what could not be written.</summary>
    public static IReadOnlyList<Diagnostic> ToFolder(IWorkspace workspace, string folder, Outcome<ScoreResult> outcome) =>
    [
        .. ToFolder(workspace, folder, Json(outcome.Value!, outcome.Diagnostics)),
        .. Write(workspace, $"{folder}/{ResultFiles.Csv}", ResultCsv.Write(outcome.Value!)),
    ];

    /// <summary>Writes <c>resultats.json</c> into a folder; gives what could not be written.</summary>
    public static IReadOnlyList<Diagnostic> ToFolder(IWorkspace workspace, string folder, string json) =>
        Write(workspace, $"{folder}/{ResultFiles.Json}", json);

    private static Diagnostic[] Write(IWorkspace workspace, string path, string text) =>
        workspace.TryWrite(path, Encoding.UTF8.GetBytes(text)) is { } fault ? [fault] : [];
}
