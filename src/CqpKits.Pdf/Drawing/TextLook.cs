namespace CqpKits.Pdf.Drawing;

/// <summary>How a text is set.</summary>
/// <param name="Face">Which font.</param>
/// <param name="Size">Thousandths of a point.</param>
/// <param name="Colour"><c>RRGGBB</c>.</param>
internal sealed record TextLook(Face Face, int Size, string Colour);

/// <summary>The fonts that are with the program.</summary>
internal enum Face
{
    Regular,
    Bold,
    Italic,
    BoldItalic,
}
