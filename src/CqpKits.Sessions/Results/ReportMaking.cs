using CqpKits.Diagnostics;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;

namespace CqpKits.Sessions.Results;

/// <summary>What was read and scored → what programs are told.</summary>
internal static class ReportMaking
{
    public static ReturnsReport Of(IReadOnlyList<ReturnedFile> files, IReadOnlyList<SessionResult>? sessions, IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        Totals = FileViews.Totals(files),
        Files = [.. files.Select(FileViews.Of)],
        Questions = [.. ReviewItem.Of(files).Select(FileViews.Of)],
        Sessions = sessions is null ? null : [.. sessions.Select(s => s.View)],
        Messages = [.. diagnostics.Select(MessageReport.Of)],
    };
}
