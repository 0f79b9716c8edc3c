using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>The line below a title on a cover.</summary>
internal static class ParagraphRule
{
    private const int Space = 6 * Length.Point;
    private const int Weight = 9 * Length.Point / 4;

    /// <summary>What it adds to a paragraph.</summary>
    public const int Height = Space + Weight;

    public static void Draw(PageCanvas canvas, int x, int y, int width, string colour)
    {
        canvas.MarkArtifact();
        canvas.Fill(new Box(x, y + Space, width, Weight), colour);
    }
}
