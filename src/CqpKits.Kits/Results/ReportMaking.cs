using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>What was read and scored → what programs are told.</summary>
internal static class ReportMaking
{
    public static ReturnsReport Of(IReadOnlyList<ReturnedFile> files, IReadOnlyList<SessionResult>? sessions, IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        Totals = FileViews.Totals(files),
        Files = [.. files.Select(FileViews.Of)],
        Questions = [.. ReviewItem.Of(files).Select(FileViews.Of)],
        Sessions = sessions is null ? null : [.. sessions.Select(s => s.View)],
        Messages = [.. diagnostics.Select(Of)],
    };

    public static MessageReport Of(Diagnostic diagnostic) => new(
        diagnostic.Code, FrenchWords.Of(diagnostic.Severity), diagnostic.Position?.ToString(), diagnostic.Message, diagnostic.Hint);
}
