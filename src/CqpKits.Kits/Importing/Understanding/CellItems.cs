using System.Text;
using System.Text.RegularExpressions;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>The items of a cell: one, or one for each bullet, coded line or line. Their texts are the cell's, without bullets, line breaks and outer spaces.</summary>
/// <param name="Announcement">What stands above bullets and announces them; null for none.</param>
/// <param name="Items">The items.</param>
internal sealed partial record CellItems(string? Announcement, IReadOnlyList<string> Items)
{
    /// <summary>Bullets as people type them, and those of Wingdings and Symbol, which are in the private-use area.</summary>
    private const string Bullets = "•◦▪▫■□●○◆◇►▶▸▹➤➢➔→✓✔✗❖·‣⁃*";

    /// <summary>The items of a cell whose lines are items.</summary>
    public static CellItems Listed(string cell)
    {
        var lines = Lines(cell);
        return lines.Exists(IsBulleted) ? Bulleted(lines) : new CellItems(null, lines.Count(IsCoded) > 1 ? Joined(lines, IsCoded) : Joined(lines, StartsItem(lines)));
    }

    /// <summary>The items of a cell that is one text, or several with a code or bullet each.</summary>
    public static CellItems Whole(string cell)
    {
        var lines = Lines(cell);
        return lines.Count(IsCoded) > 1 ? new CellItems(null, Joined(lines, IsCoded))
            : lines.Count > 0 && IsBulleted(lines[0]) ? Bulleted(lines)
            : new CellItems(null, Joined(lines, _ => false));
    }

    /// <summary>The items of a cell that is one text with bullets below it, which are items of another kind; null for a cell of another make.</summary>
    public static CellItems? Led(string cell) =>
        Lines(cell) is [var first, _, ..] lines && !IsBulleted(first) && lines.Count(IsCoded) <= 1 && lines.Exists(IsBulleted) ? Bulleted(lines) : null;

    /// <summary>A cell as one text on one line.</summary>
    public static string OneText(string cell) => string.Join(' ', Lines(cell));

    /// <summary>Whether a line begins with a bullet.</summary>
    public static bool IsBulleted(string line) => Bullet().IsMatch(line);

    /// <summary>The text behind a bullet.</summary>
    public static string WithoutBullet(string line) => line[Bullet().Match(line).Length..].Trim();

    /// <summary>The filled lines of a cell, without outer spaces; a bullet within a line begins another one.</summary>
    public static List<string> Lines(string cell) =>
        [.. cell.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\v', '\u2028', '\u2029').SelectMany(Parts).Select(Clean).Where(l => l.Length > 0)];

    private static CellItems Bulleted(List<string> lines)
    {
        var first = lines.FindIndex(IsBulleted);
        var items = Joined(lines.Skip(first), IsBulleted).Select(WithoutBullet).Where(i => i.Length > 0);
        return new CellItems(first > 0 ? string.Join(' ', lines.Take(first)) : null, [.. items]);
    }

    /// <summary>Lines together with those that continue them.</summary>
    private static List<string> Joined(IEnumerable<string> lines, Func<string, bool> begins)
    {
        var items = new List<string>();
        foreach (var line in lines)
        {
            if (items.Count > 0 && !begins(line))
            {
                items[^1] += " " + line;
            }
            else
            {
                items.Add(line);
            }
        }

        return items;
    }

    /// <summary>A line in lower case below one with a capital continues it.</summary>
    private static Func<string, bool> StartsItem(List<string> lines) => lines.Count > 0 && char.IsLower(lines[0][0]) ? _ => true : line => !char.IsLower(line[0]);

    private static bool IsCoded(string line) => LeadingCode.Of(line) is { Code: not null, IsSure: true };

    private static IEnumerable<string> Parts(string line)
    {
        var part = new StringBuilder();
        foreach (var c in line)
        {
            if (IsSign(c) && part.ToString().Trim().Length > 0 && part[^1] is ' ' or '\u00A0' or ';' or '\t')
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(c);
        }

        yield return part.ToString();
    }

    /// <summary>A bullet that is nothing else; an arrow, a star or a point may stand within a text.</summary>
    private static bool IsSign(char c) => c is >= '\uE000' and <= '\uF8FF' || (Bullets.Contains(c) && !"*·→".Contains(c));

    private static string Clean(string line) => string.Concat(line.Select(c => c == '\t' ? ' ' : c).Where(c => !char.IsControl(c) && c is not ('\uFEFF' or '\u200B'))).Trim();

    [GeneratedRegex(@"^\s*(?:[" + Bullets + @"\uE000-\uF8FF]\s*|[-–—]\s+|[-–—](?=\p{Lu}[\p{Ll}' ])|[0-9]{1,2}\)\s*|[a-z]\)\s*|[oO§ØüvqØ]\s(?=\s+))")]
    private static partial Regex Bullet();
}
