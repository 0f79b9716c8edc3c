namespace CqpKits.Pdf.Drawing;

/// <summary>The one measure of text: what is measured here is as wide when it is drawn. Lengths are thousandths of a point.</summary>
internal static class TextMeasure
{
    /// <summary>Width of a text on one line.</summary>
    public static int Width(TextLook look, ReadOnlySpan<char> text) => Width(look.Face, look.Size, text);

    /// <summary>Width of a text on one line.</summary>
    public static int Width(Face face, int size, ReadOnlySpan<char> text)
    {
        var metrics = FaceMetrics.Of(face);
        return Scaled(metrics, size, metrics.Units(text));
    }

    /// <summary>Height above the base line that the letters of a line need.</summary>
    public static int Ascent(TextLook look) => Scaled(FaceMetrics.Of(look.Face), look.Size, FaceMetrics.Of(look.Face).Font.Ascent);

    /// <summary>Depth under the base line, a positive length.</summary>
    public static int Descent(TextLook look) => Scaled(FaceMetrics.Of(look.Face), look.Size, FaceMetrics.Of(look.Face).Font.Descent);

    /// <summary>Height of a line: ascent, descent and the gap that the font asks for.</summary>
    public static int LineHeight(TextLook look) => Scaled(FaceMetrics.Of(look.Face), look.Size, FaceMetrics.Of(look.Face).Font.LineHeight);

    /// <summary>Units of a font at a size, to the nearest.</summary>
    public static int Scaled(FaceMetrics metrics, int size, int units)
    {
        var em = metrics.Font.UnitsPerEm;
        return (int)((((long)units * size) + (em / 2)) / em);
    }
}
