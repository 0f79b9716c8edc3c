using CqpKits.Fonts;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Lines;

/// <summary>How high lines are: as word processors do it, in whole twentieths of a point.</summary>
internal static class LineMetrics
{
    private const int Twip = Length.Point / 20;

    /// <summary>From the top of a line of a look to its base line.</summary>
    public static int Ascent(TextLook look) => Twips(look.Size, FontFace.Carlito.Ascent);

    /// <summary>The height of a line of a look, single-spaced.</summary>
    public static int Height(TextLook look) => Twips(look.Size, FontFace.Carlito.Ascent + FontFace.Carlito.Descent + FontFace.Carlito.LineGap);

    /// <summary>A height with a line spacing in hundredths; what it adds is below the text.</summary>
    public static int Spaced(int height, int hundredths) => (int)((long)height * hundredths / 100 / Twip * Twip);

    private static int Twips(int size, int units) => (int)((((long)size * units / FontFace.Carlito.UnitsPerEm) + (Twip / 2)) / Twip * Twip);
}
