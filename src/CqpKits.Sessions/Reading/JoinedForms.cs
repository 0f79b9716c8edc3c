using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Identity;

namespace CqpKits.Sessions.Reading;

/// <summary>
/// Knows a file in which two forms were joined by its fields: pasted behind another form, a form loses its foot and with it its code, and keeps its
/// bookmarks, which name the copy, or at least what is printed: then every field stands in two tables. Content pasted from another form, a table or rows
/// that were copied and tracked changes join nothing.
/// </summary>
internal static class JoinedForms
{
    /// <summary>Why the file is refused; null when one form stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="issue">The copy that its identity names.</param>
    /// <param name="raw">What was found in it.</param>
    /// <param name="register">What was issued.</param>
    public static Diagnostic? In(string path, FormIssue issue, RawForm raw, IssuedRegister register)
    {
        if (IsMost(raw.Fields.Count(f => f.Entries.Any(e => !e.IsShared)), raw) && register.MostlyAmong(raw.ForeignBookmarks) is { } other)
        {
            return ReturnMessages.TwoIdentities(path, new[] { issue.Code, other }.Select(register.Describe));
        }

        return IsMost(raw.InSeveralTables, raw) && raw.InSeveralTables >= raw.Fields.Count(f => f.Entries.Count > 0) ? ReturnMessages.TwiceTheForm(path, issue.Details.Form, raw.InSeveralTables, raw.Fields.Count) : null;
    }

    private static bool IsMost(int fields, RawForm raw) => 2 * fields > raw.Fields.Count;
}
