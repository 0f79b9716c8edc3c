using System.Text;

namespace CqpKits.Returns.Pdf.Content;

/// <summary>Strings that content shows → the lines that a person reads, whichever way the page is turned.</summary>
internal static class TextLines
{
    /// <summary>A gap that is a space: a part of the size.</summary>
    private const double Space = 0.15;

    /// <summary>The lines, in the order of their first strings. What is blank is told by the gap that it leaves.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ShownText> texts) =>
        [.. texts.Where(t => !string.IsNullOrWhiteSpace(t.Text)).GroupBy(LineOf).Select(Line)];

    /// <summary>Direction of a string, in steps of a degree or so, and how far its base line is away.</summary>
    private static (int Direction, int Distance) LineOf(ShownText shown)
    {
        var (across, up) = Direction(shown);
        return ((int)Math.Round(Math.Atan2(up, across) * 60), Whole(((shown.Start.Y * across) - (shown.Start.X * up)) / 2));
    }

    private static string Line(IEnumerable<ShownText> texts)
    {
        var line = new StringBuilder();
        var end = double.NaN;
        foreach (var shown in texts.OrderBy(Along))
        {
            var start = Along(shown);
            line.Append(start - end > shown.Size * Space ? " " : "").Append(shown.Text);
            var (across, up) = Direction(shown);
            end = (shown.End.X * across) + (shown.End.Y * up);
        }

        return line.ToString();
    }

    private static double Along(ShownText shown)
    {
        var (across, up) = Direction(shown);
        return (shown.Start.X * across) + (shown.Start.Y * up);
    }

    private static (double Across, double Up) Direction(ShownText shown)
    {
        var (x, y) = (shown.End.X - shown.Start.X, shown.End.Y - shown.Start.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length > 0 && double.IsFinite(length) ? (x / length, y / length) : (1, 0);
    }

    private static int Whole(double value) => double.IsFinite(value) ? (int)Math.Clamp(Math.Round(value), int.MinValue, int.MaxValue) : 0;
}
