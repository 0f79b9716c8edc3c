using CqpKits.Fonts;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Faces;

/// <summary>Writes the measures of a font into its description (ISO 32000-1, table 122), in thousandths of an em.</summary>
internal static class FontMeasures
{
    public static void Write(ByteBuffer descriptor, FontFace font)
    {
        descriptor.Bytes("/FontBBox["u8);
        foreach (var edge in (int[])[font.Box.Left, font.Box.Bottom, font.Box.Right, font.Box.Top])
        {
            descriptor.Whole(PerThousand(font, edge)).Byte((byte)' ');
        }

        descriptor.Bytes("]/ItalicAngle "u8).Hundredths((int)(font.ItalicAngle * 100));
        Write(descriptor, "/Ascent "u8, font, font.Ascent);
        Write(descriptor, "/Descent "u8, font, -font.Descent);
        Write(descriptor, "/CapHeight "u8, font, font.CapHeight);
        Write(descriptor, "/XHeight "u8, font, font.XHeight);
        // A font file of TrueType has no stem; the weight gives the one that is usual.
        descriptor.Bytes("/StemV "u8).Whole(font.Weight >= 600 ? 140 : 80);
    }

    private static void Write(ByteBuffer descriptor, ReadOnlySpan<byte> name, FontFace font, int units) => descriptor.Bytes(name).Whole(PerThousand(font, units));

    private static int PerThousand(FontFace font, int units) => (int)Math.Round(units * 1000m / font.UnitsPerEm, MidpointRounding.AwayFromZero);
}
