using System.Text;

namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Text strings (ISO 32000-1, 7.9.2.2): PDFDocEncoding, or Unicode with a mark before it. Line ends become <c>\n</c>.</summary>
internal static class TextStrings
{
    /// <summary>What PDFDocEncoding has where Latin-1 has controls: 0x18 to 0x1F, then 0x80 to 0xA0 (ISO 32000-1, annex D.2).</summary>
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private const string Upper = "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    private const int LongestLanguage = 8;

    /// <summary>The text.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(bytes[2..])
            : bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetString(bytes[3..])
            : Document(bytes);
        return WithoutLanguages(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static string Document(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            text.Append(b switch { >= 0x18 and < 0x20 => Accents[b - 0x18], >= 0x80 and <= 0xA0 => Upper[b - 0x80], _ => (char)b });
        }

        return text.ToString();
    }

    /// <summary>Without the codes of languages that may stand between two escapes.</summary>
    private static string WithoutLanguages(string text)
    {
        const char Escape = '\u001B';
        if (!text.Contains(Escape, StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == Escape ? text.IndexOf(Escape, at + 1, Math.Min(LongestLanguage, text.Length - at - 1)) : -1;
            at = end < 0 ? at : end;
            plain.Append(text[at] == Escape ? "" : text[at]);
        }

        return plain.ToString();
    }
}
