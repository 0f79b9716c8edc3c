using CqpKits.Looks.Margins;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Margins;

/// <summary>Draws a word across a page, from its lower left to its upper right, before all else.</summary>
internal static class WatermarkPainter
{
    /// <summary>Cosine and sine, thousandths, of the way from corner to corner of A4 in portrait.</summary>
    private static readonly (int Along, int Up) Portrait = (577, 816);

    private static readonly TextLook Look = new(Face.Bold, Length.Points(Watermark.Size), Watermark.Colour);

    public static void Draw(PageCanvas canvas, string word)
    {
        if (word.Length > 0)
        {
            canvas.MarkArtifact(repeats: true);
            canvas.RisingText(canvas.Width / 2, canvas.Height / 2, canvas.Width < canvas.Height ? Portrait : (Portrait.Up, Portrait.Along), Look, word);
        }
    }
}
