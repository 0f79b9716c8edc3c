using System.Collections.Frozen;
using System.Globalization;
using CqpKits.Packages.Looks;

namespace CqpKits.Returns.Tree;

/// <summary>
/// What fonts show that have signs in the places of letters. What a sign is, is known where it is a box, a tick or a sign that programs put for what is
/// typed; any other is U+FFFD, so that nobody takes it for a letter or for nothing.
/// </summary>
internal static class SignFonts
{
    /// <summary>Stands for a font of signs that has no name here.</summary>
    public const string Nameless = "?";

    private const char Unknown = '\uFFFD';

    private static readonly Dictionary<int, char> Wingdings = Signs("6F☐ A8☐ 71❑ 78☒ FB✗ FC✓ FD☒ FE☑ 4A☺ 4C☹ DF← E0→ E1↑ E2↓ E7← E8→ F3⇔ 9F• A7▪ 6C● 6E■ D8➢");

    private static readonly Dictionary<int, char> Wingdings2 = Signs("4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ A3☐");

    private static readonly Dictionary<int, char> Dingbats = Signs("33✓ 34✔ 35✕ 36✖ 37✗ 38✘ 6F❏ 71❑");

    /// <summary>Symbol has figures and most punctuation in their places, Greek in the places of letters.</summary>
    private static readonly Dictionary<int, char> Symbol = "0123456789!#%&()+,./:;<=>?[]_{|}".ToDictionary(c => (int)c)
        .Concat(Signs("2D− A3≤ B0° B1± B3≥ B7• B9≠ AE→ AC← DE⇒")).ToDictionary();

    private static readonly Dictionary<int, char> Nothing = [];

    /// <summary>Fonts of which signs are known.</summary>
    internal static Dictionary<string, Dictionary<int, char>> Known { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Wingdings"] = Wingdings,
        ["Wingdings 2"] = Wingdings2,
        ["Symbol"] = Symbol,
        ["Symbol MT"] = Symbol,
        ["Standard Symbols PS"] = Symbol,
        ["Standard Symbols L"] = Symbol,
        ["ZapfDingbats"] = Dingbats,
        ["Zapf Dingbats"] = Dingbats,
        ["ITC Zapf Dingbats"] = Dingbats,
        ["Dingbats"] = Dingbats,
        ["D050000L"] = Dingbats,
        ["Monotype Sorts"] = Dingbats,
    };

    private static readonly FrozenDictionary<string, Dictionary<int, char>> Fonts =
        SignFontNames.All.Append(Nameless).ToFrozenDictionary(name => name, name => Known.GetValueOrDefault(name, Nothing), StringComparer.OrdinalIgnoreCase);

    /// <summary>The sign that a font has under a number; U+FFFD when only a picture in a font tells what it shows.</summary>
    /// <param name="font">Name of the font, or null.</param>
    /// <param name="number">Number, hexadecimal.</param>
    public static string Numbered(string? font, string? number) =>
        int.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0x20 and <= 0xFFFF
            && !char.IsSurrogate((char)code)
            ? Shown((char)code, font).ToString()
            : Unknown.ToString();

    /// <summary>What a text shows in its fonts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">Font of letters without accents, or null.</param>
    /// <param name="otherFont">Font of other characters, or null.</param>
    public static string Shown(string text, string? font, string? otherFont) =>
        Holds(font) || Holds(otherFont) || text.AsSpan().IndexOfAnyInRange('\uF020', '\uF0FF') >= 0
            ? string.Create(text.Length, (text, font, otherFont), static (shown, from) =>
            {
                for (var i = 0; i < shown.Length; i++)
                {
                    shown[i] = Shown(from.text[i], from.text[i] < 0x80 ? from.font : from.otherFont ?? from.font);
                }
            })
            : text;

    /// <summary>Whether a font shows signs.</summary>
    public static bool Holds(string? font) => font is not null && Fonts.ContainsKey(font);

    /// <summary>Signs by their numbers, each written as two hexadecimal digits and the sign.</summary>
    private static Dictionary<int, char> Signs(string pairs) =>
        pairs.Split(' ').ToDictionary(pair => int.Parse(pair.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), pair => pair[2]);

    private static char Shown(char c, string? font)
    {
        var isPicture = c is >= '\uF020' and <= '\uF0FF';
        if (font is null || !Fonts.TryGetValue(font, out var signs))
        {
            return isPicture ? Unknown : c;
        }

        return c is ' ' or '\u00A0' or '\n' or '\t' ? c
            : isPicture || c < 0x100 ? signs.GetValueOrDefault(c & 0xFF, Unknown)
            : c;
    }
}
