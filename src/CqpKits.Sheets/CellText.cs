using System.Globalization;
using System.Text.RegularExpressions;

namespace CqpKits.Sheets;

/// <summary>
/// Texts of cells as files hold them (ECMA-376 part 1, 22.9.2.19): <c>_x000D_</c> stands for the character with this code, so a text that looks like that
/// has its first underscore written as <c>_x005F_</c>.
/// </summary>
internal static partial class CellText
{
    /// <summary>As a file holds it.</summary>
    public static string Escape(string text) => Escaped().Replace(text, m => "_x005F" + m.Value);

    /// <summary>As people read it; a line ends with a line feed.</summary>
    public static string Unescape(string text) =>
        Escaped().Replace(text, m => ((char)int.Parse(m.Value.AsSpan(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n');

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
