using CqpKits.Authoring.Composition;

namespace CqpKits.Authoring.Directives;

/// <summary>Reads the widths of columns, such as <c>38 * *</c>: millimetres, and equal shares of what remains of the width of the page.</summary>
internal static class TableWidths
{
    private const string Share = "*";

    /// <summary>The widths in millimetres; with shares they add up to the width of the text exactly. Null when they cannot be read or nothing remains to share.</summary>
    public static IReadOnlyList<decimal>? Read(string written, decimal textWidth)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var given = words.Where(w => w != Share).Select(Millimetres).ToList();
        if (words.Length == 0 || given.Any(g => g is null))
        {
            return null;
        }

        var shares = words.Length - given.Count;
        var remains = textWidth - given.Sum()!.Value;
        return shares == 0 ? [.. given.Select(g => g!.Value)] : remains <= 0 ? null : Shared(words, remains, shares);
    }

    /// <summary>Shares are whole hundredths of a millimetre; the first ones take what does not divide.</summary>
    private static List<decimal> Shared(string[] words, decimal remains, int shares)
    {
        var hundredths = (int)(remains * 100);
        var widths = new List<decimal>();
        var nth = 0;
        foreach (var word in words)
        {
            widths.Add(word == Share ? (hundredths / shares + (nth++ < hundredths % shares ? 1 : 0)) / 100m : Millimetres(word)!.Value);
        }

        return widths;
    }

    private static decimal? Millimetres(string word) => DirectiveArguments.Decimal(word) is > 0 and var width ? width : null;
}
