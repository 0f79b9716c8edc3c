using System.Globalization;

namespace CqpKits.Returns.Tree;

/// <summary>Characters given by font and number.</summary>
internal static class Symbols
{
    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0xFB] = "✗",
        [0xFC] = "✓",
        [0xFD] = "☒",
        [0xFE] = "☑",
        [0x6F] = "☐",
        [0xA8] = "☐",
        [0x78] = "☒",
    };

    /// <summary>The text; U+FFFD when only a picture in a font tells what it shows, so that nobody takes it for nothing.</summary>
    public static string Text(string? font, string? number)
    {
        if (!int.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or > 0xFFFF)
        {
            return "\uFFFD";
        }

        var isPicture = code is >= 0xF000 and <= 0xF0FF;
        return font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) == true ? Wingdings.GetValueOrDefault(code & 0xFF, "\uFFFD")
            : isPicture || char.IsSurrogate((char)code) ? "\uFFFD"
            : ((char)code).ToString();
    }
}
