namespace CqpKits.Returns.Pdf.Content;

/// <summary>The encodings of simple fonts (ISO 32000-1, annex D.1): a character for each code; <c>\0</c> for none.</summary>
internal static class SimpleEncodings
{
    private static readonly Dictionary<char, char> Elsewhere = "%*+Hlnstuw".Zip("\u260E\u261B\u261E\u2605\u25CF\u25A0\u25B2\u25BC\u25C6\u25D7").ToDictionary(p => p.First, p => p.Second);

    /// <summary>Of Windows.</summary>
    public static string Windows { get; } = Of(
        "\u20AC\u2022\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u2022\u017D\u2022\u2022\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u2022\u017E\u0178"
        + string.Concat(Enumerable.Range(0xA0, 0x60).Select(c => (char)c)));

    /// <summary>Of the Macintosh.</summary>
    public static string Macintosh { get; } = Of(
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨\u2260ÆØ\u221E±\u2264\u2265¥µ\u2202\u2211\u220F\u03C0\u222Bªº\u03A9æø¿¡¬\u221Aƒ\u2248\u2206«»…\u00A0ÀÃÕŒœ–—“”‘’÷\u25CAÿŸ\u2044€‹›\uFB01\uFB02‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙ\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7");

    /// <summary>Of Adobe: that of the standard fonts.</summary>
    public static string Standard { get; } = OfStandard();

    /// <summary>Of the font of signs that every program has, ZapfDingbats (annex D.6), as far as a form's text could show it: its digits are no digits.</summary>
    public static string Dingbats { get; } =
        new string('\0', 32) + ' ' + string.Concat(Enumerable.Range(1, 0x5E).Select(Dingbat)) + new string('\0', 129);

    /// <summary>The encoding of a name; null for another.</summary>
    public static string? Named(string? name) => name switch
    {
        "WinAnsiEncoding" => Windows,
        "MacRomanEncoding" => Macintosh,
        "StandardEncoding" => Standard,
        _ => null,
    };

    /// <summary>The sign of a code from 0x21 on; some of those in its block of Unicode were elsewhere already.</summary>
    private static char Dingbat(int place) => Elsewhere.TryGetValue((char)(place + ' '), out var sign) ? sign : (char)(0x2700 + place);

    private static string Of(string upper) => new string('\0', 32) + string.Concat(Enumerable.Range(32, 95).Select(c => (char)c)) + '\0' + upper;

    private static string OfStandard()
    {
        var codes = Of(new string('\0', 128)).ToCharArray();
        (codes['\''], codes['`']) = ('\u2019', '\u2018');
        const string FromA1 = "¡¢£\u2044¥ƒ§¤'“«‹›\uFB01\uFB02\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯\u02D8\u02D9¨\0\u02DA¸\0\u02DD\u02DB\u02C7—";
        FromA1.CopyTo(0, codes, 0xA1, FromA1.Length);
        foreach (var (code, character) in new[] { (0xE1, 'Æ'), (0xE3, 'ª'), (0xE8, 'Ł'), (0xE9, 'Ø'), (0xEA, 'Œ'), (0xEB, 'º'), (0xF1, 'æ'), (0xF5, '\u0131'), (0xF8, 'ł'), (0xF9, 'ø'), (0xFA, 'œ'), (0xFB, 'ß') })
        {
            codes[code] = character;
        }

        return new string(codes);
    }
}
