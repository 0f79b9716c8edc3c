using System.Globalization;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Days in the forms that people write: in lists, and as options.</summary>
public static class CandidateDays
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];

    /// <summary>The day that a text is, or null.</summary>
    public static DateOnly? Find(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
