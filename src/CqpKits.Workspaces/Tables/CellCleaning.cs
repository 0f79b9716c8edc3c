using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CqpKits.Workspaces.Tables;

/// <summary>What a cell of a table says, and what in its characters shows that it says something else.</summary>
public static partial class CellCleaning
{
    /// <summary>The text on one line: line breaks and every kind of space are one space, characters that nobody sees are gone, letters with accents are one character.</summary>
    public static string OneLine(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            if (char.IsWhiteSpace(c))
            {
                text.Append(text.Length > 0 && text[^1] != ' ' ? " " : "");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                text.Append(c);
            }
        }

        return ComposedLetters.In(text.ToString().Trim());
    }

    /// <summary>What the characters of a cell say against it; null for an ordinary one.</summary>
    internal static CellFlaw? FlawOf(string cell) =>
        SpreadsheetError().IsMatch(cell) ? CellFlaw.Error
        : cell.TrimStart().StartsWith('=') ? CellFlaw.Formula
        : cell.Any(IsStroke) ? CellFlaw.Struck
        : cell.Any(TurnsRound) || cell.Contains('\uFFFD') ? CellFlaw.Uncertain
        : LostLetter().IsMatch(cell) ? CellFlaw.LostLetter
        : Shortened().IsMatch(cell) ? CellFlaw.Shortened
        : null;

    /// <summary>The flaws of a line's cells, by column.</summary>
    internal static Dictionary<int, CellFlaw> FlawsOf(IReadOnlyList<string> cells) =>
        cells.Select((cell, column) => (flaw: FlawOf(cell), column)).Where(c => c.flaw is not null).ToDictionary(c => c.column, c => c.flaw!.Value);

    private static bool IsStroke(char c) => c is >= '\u0334' and <= '\u0338';

    private static bool TurnsRound(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // « #N/A », « #REF! », « #DIV/0! », « #NOM? » and « ##### » of a column that is too narrow.
    [GeneratedRegex(@"^\s*#(?:N/?[AD]|[\p{L}/0]+[!?]|#+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SpreadsheetError();

    // « L?ost ».
    [GeneratedRegex(@"\p{L}\?+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex LostLetter();

    [GeneratedRegex(@"^\s*[0-9]+[.,][0-9]+E\+?[0-9]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();
}
