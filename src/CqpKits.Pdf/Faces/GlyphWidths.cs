using CqpKits.Fonts;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Faces;

/// <summary>Writes the widths of glyphs, in thousandths of an em to the tenth.</summary>
internal static class GlyphWidths
{
    /// <summary>The array <c>W</c> of a composite font (ISO 32000-1, 9.7.4.3): a first glyph and the widths of those that follow it without a gap.</summary>
    public static ByteBuffer Of(FontFace font, IEnumerable<int> glyphs)
    {
        var widths = new ByteBuffer().Byte((byte)'[');
        var last = -2;
        foreach (var glyph in glyphs)
        {
            if (glyph == last + 1)
            {
                widths.Byte((byte)' ');
            }
            else
            {
                widths.Bytes(last < 0 ? ""u8 : "]"u8).Whole(glyph).Byte((byte)'[');
            }

            Write(widths, font, glyph);
            last = glyph;
        }

        return widths.Bytes(last < 0 ? "]"u8 : "]]"u8);
    }

    /// <summary>The width of a glyph.</summary>
    public static void Write(ByteBuffer widths, FontFace font, int glyph) => widths.Hundredths(((font.Advance(glyph) * 10_000) + (font.UnitsPerEm / 2)) / font.UnitsPerEm * 10);
}
