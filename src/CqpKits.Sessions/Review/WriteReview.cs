using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Review;

/// <summary>Writes the questions into a folder: a page to read, and a workbook to complete. A workbook that somebody has begun stays as it is; what it does not ask goes into the next.</summary>
internal static class WriteReview
{
    /// <summary>Writes; gives what could not be written, and what was kept.</summary>
    public static IReadOnlyList<Diagnostic> ToFolder(IWorkspace workspace, string folder, IReadOnlyList<ReturnedFile> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        var page = Encoding.UTF8.GetBytes(ReviewPage.Write(files, diagnostics));
        return
        [
            .. workspace.TryWrite($"{folder}/{ResultFiles.ReviewPage}", page) is { } fault ? new[] { fault } : [],
            .. Books(workspace, folder, ReviewItem.Of(files)),
        ];
    }

    private static List<Diagnostic> Books(IWorkspace workspace, string folder, IReadOnlyList<ReviewItem> items)
    {
        var said = new List<Diagnostic>();
        for (var number = 1; ; number++)
        {
            var path = $"{folder}/{ResultFiles.ReviewBook(number)}";
            if (workspace.ReadBytes(path).Value is not { } existing)
            {
                said.AddRange(items.Count > 0 && workspace.TryWrite(path, ReviewBook.Write(items)) is { } fault ? [fault] : []);
                return said;
            }

            if (ReviewBook.Begun(path, existing) is not { } asked)
            {
                said.AddRange(workspace.TryWrite(path, ReviewBook.Write(items)) is { } fault ? [fault] : []);
                items = [];
                continue;
            }

            said.Add(ReviewMessages.Kept(path));
            items = [.. items.Where(i => !asked.Contains(i.Identity))];
        }
    }
}
