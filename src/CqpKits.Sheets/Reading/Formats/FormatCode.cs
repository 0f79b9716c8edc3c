using System.Globalization;
using System.Text.RegularExpressions;

namespace CqpKits.Sheets.Reading.Formats;

/// <summary>Reads the code of a number format into its sections. What is not known of it is shown as it is written, and so is never what is stored.</summary>
internal static partial class FormatCode
{
    private const int MostSections = 4;

    /// <summary>Names of colours in the order of the palette.</summary>
    private static readonly string[] Names = ["black", "white", "red", "green", "blue", "yellow", "magenta", "cyan"];

    /// <summary>The sections; at least one.</summary>
    public static IReadOnlyList<FormatSection> Parse(string code)
    {
        var sections = new List<FormatSection>();
        var pieces = new List<FormatPiece>();
        var (condition, colour) = ((FormatCondition?)null, (int?)null);
        foreach (Match match in Tokens().Matches(code))
        {
            var token = match.Value;
            if (token == ";")
            {
                sections.Add(new FormatSection([.. pieces], condition, colour));
                (condition, colour) = (null, null);
                pieces.Clear();
            }
            else if (token[0] == '[' && ConditionOf(token) is { } found)
            {
                condition = found;
            }
            else if (Colours().Match(token) is { Success: true } named)
            {
                colour = ColourOf(named);
            }
            else
            {
                pieces.Add(Piece(token));
            }
        }

        return [.. sections.Take(MostSections - 1), new FormatSection(pieces, condition, colour)];
    }

    private static FormatPiece Piece(string token) => token[0] switch
    {
        '"' => Literal(token.Trim('"')),
        '\\' => Literal(token[1..]),
        '_' => Literal(" "),
        '*' => Literal(token[1..].Trim()),
        '[' when Elapsed().IsMatch(token) => new(FormatPieceKind.Elapsed, token[1..^1].ToLowerInvariant()),
        '[' when token.StartsWith("[$", StringComparison.Ordinal) => Literal(token[2..^1].Split('-')[0]),
        '0' or '#' or '?' => new(FormatPieceKind.Digit, token),
        '.' => new(FormatPieceKind.Point, token),
        ',' => new(FormatPieceKind.Comma, token),
        '%' => new(FormatPieceKind.Percent, token),
        '/' => new(FormatPieceKind.Slash, token),
        '@' => new(FormatPieceKind.Text, token),
        'E' or 'e' when token.Length == 2 && token[1] is '+' or '-' => new(FormatPieceKind.Exponent, token),
        'A' or 'a' when token.Length > 1 => new(FormatPieceKind.Half, token),
        'G' or 'g' or 'S' or 's' when token.Length > 2 && char.ToLowerInvariant(token[1]) is 'e' or 't' => new(FormatPieceKind.General, token),
        _ when TimeParts().IsMatch(token) => new(FormatPieceKind.Time, token.ToLowerInvariant()),
        _ => Literal(token),
    };

    /// <summary>The number in the palette: eight names first, which the colours with numbers repeat.</summary>
    private static int ColourOf(Match named) => named.Groups["number"] is { Success: true } number
        ? 7 + int.Parse(number.ValueSpan, CultureInfo.InvariantCulture)
        : 8 + Array.IndexOf(Names, named.Groups["name"].Value.ToLowerInvariant());

    private static FormatPiece Literal(string text) => new(FormatPieceKind.Literal, text);

    private static FormatCondition? ConditionOf(string token) =>
        Conditions().Match(token) is { Success: true } match && decimal.TryParse(match.Groups["bound"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            ? new FormatCondition(match.Groups["sign"].Value, bound)
            : null;

    [GeneratedRegex("""
        "[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|General|Standard|AM/PM|A/P|E[+-]|y+|m+|d+|h+|s+|.
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"^\[(?<sign><=|>=|<>|<|>|=)(?<bound>[-+0-9.eE]+)\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Conditions();

    [GeneratedRegex(@"^\[((?<name>black|blue|cyan|green|magenta|red|white|yellow)|color ?(?<number>[0-9]{1,2}))\]\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Colours();

    [GeneratedRegex(@"^\[(h+|m+|s+)\]\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();

    [GeneratedRegex("^(y+|m+|d+|h+|s+)\\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeParts();
}
