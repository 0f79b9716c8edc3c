using System.Globalization;
using System.Xml.Linq;

namespace CqpKits.Sheets;

/// <summary>Names of SpreadsheetML (ECMA-376 part 1, 18) and references of cells.</summary>
internal static class SheetXml
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary><c>A1</c>; both from 0.</summary>
    public static string Reference(int row, int column) => Letters(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Row, from 1, and column, from 0, of a reference; null when it is none.</summary>
    public static (int Row, int Column)? Place(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).ToList();
        return letters.Count is > 0 and <= 3 && int.TryParse(reference.AsSpan(letters.Count), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, letters.Aggregate(0, (sum, c) => (sum * 26) + (c - 'A' + 1)) - 1)
            : null;
    }

    /// <summary>A number without sign; null when it is none.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Letters(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
