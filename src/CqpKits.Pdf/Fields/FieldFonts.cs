using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Fields;

/// <summary>
/// Names of the simple fonts in which programs set what is typed (ISO 32000-1, 12.7.3.3). A composite one is not for them: Acrobat takes another in its place.
/// </summary>
internal static class FieldFonts
{
    /// <summary>The font of signs in boxes: every program has it, and none embeds it.</summary>
    public static ReadOnlySpan<byte> Signs => "/ZaDb"u8;

    public static ReadOnlySpan<byte> Name(Face face) => face switch
    {
        Face.Regular => "/Carl"u8,
        Face.Bold => "/CarlB"u8,
        Face.Italic => "/CarlI"u8,
        _ => "/CarlBI"u8,
    };

    /// <summary>The string by which programs set what is typed as we do.</summary>
    public static void WriteAppearance(ByteBuffer field, TextLook look)
    {
        field.Bytes("/DA("u8).Bytes(Name(look.Face)).Byte((byte)' ').Thousandths(look.Size).Bytes(" Tf "u8);
        Colours.Write(field, look.Colour, "g"u8, "rg"u8);
        field.Byte((byte)')');
    }
}
