using System.Buffers;
using System.Text;
using System.Xml;

namespace CqpKits.Packages.Xml;

/// <summary>Text that XML 1.0 can hold.</summary>
public static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Characters that XML forbids, and surrogates, of which it allows pairs.</summary>
    private static readonly SearchValues<char> Suspect = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !XmlConvert.IsXmlChar(c))]);

    /// <summary>
    /// The text with U+FFFD for each character that XML forbids (controls, lone surrogates, U+FFFE). The composer has replaced them already; a second
    /// look costs nothing, and a name with a stray control must not stop the kits of a whole session.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspect))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
            }
        }

        return clean.ToString();
    }

    /// <summary>At most <paramref name="length"/> UTF-16 units, cut with « … » and never within a surrogate pair.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end].TrimEnd() + "…";
    }
}
