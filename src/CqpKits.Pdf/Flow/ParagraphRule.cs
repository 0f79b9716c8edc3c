using CqpKits.Looks.Styles;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>The line below a title on a cover.</summary>
internal static class ParagraphRule
{
    private static readonly int Space = Length.Points(ParagraphLook.RuleDistance);
    private static readonly int Weight = Length.Points(ParagraphLook.RuleWeight);

    /// <summary>What it adds to a paragraph.</summary>
    public static int Height { get; } = Space + Weight;

    public static void Draw(PageCanvas canvas, int x, int y, int width, string colour)
    {
        canvas.MarkArtifact();
        canvas.Fill(new Box(x, y + Space, width, Weight), colour);
    }
}
