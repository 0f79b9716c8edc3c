using System.Globalization;

namespace CqpKits.Workspaces.Candidates;

/// <summary>The days of a list, in the forms that people write.</summary>
internal static class CandidateDays
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];

    /// <summary>The day that a text is, or null.</summary>
    public static DateOnly? Find(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
