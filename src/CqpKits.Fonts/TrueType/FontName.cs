using System.Text;

namespace CqpKits.Fonts.TrueType;

/// <summary>The name by which documents name a font (OpenType 1.9, <c>name</c>, number 6).</summary>
internal static class FontName
{
    private const int Windows = 3;
    private const int PostScript = 6;

    /// <summary>The name as Windows has it.</summary>
    /// <exception cref="InvalidOperationException">The font has none.</exception>
    public static string Of(FontTable name)
    {
        var entry = Enumerable.Range(0, name.UInt16(2)).Select(i => 6 + (12 * i)).First(at => name.UInt16(at) == Windows && name.UInt16(at + 6) == PostScript);
        var text = name.Bytes.Span.Slice(name.UInt16(4) + name.UInt16(entry + 10), name.UInt16(entry + 8));
        return Encoding.BigEndianUnicode.GetString(text);
    }
}
