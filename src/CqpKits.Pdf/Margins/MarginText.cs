using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Margins;

/// <summary>Draws texts of a head or foot at the left, in the middle and at the right of a line.</summary>
/// <param name="canvas">The page.</param>
/// <param name="left">Left edge of the line.</param>
/// <param name="width">Its width.</param>
internal sealed class MarginText(PageCanvas canvas, int left, int width)
{
    /// <summary>The height of a text.</summary>
    public int HeightOf(string text, TextLook look) => HeightOf(LinesOf(text, look));

    /// <summary>Draws a text, in as many lines as it needs; the top of what follows.</summary>
    /// <param name="top">Top of its first line.</param>
    /// <param name="text">The text.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="alignment">Where it lies.</param>
    public int Draw(int top, PerCopy<string> text, TextLook look, Alignment alignment)
    {
        var placed = new Placed(text.Made(t => t.Length == 0 ? [] : LinesOf(t, look)), look, alignment, left, top, width);
        if (text.OfCopy is null)
        {
            placed.DrawSample(canvas);
        }
        else
        {
            canvas.OfCopy(placed);
        }

        return top + HeightOf(placed.Lines.Sample);
    }

    private IReadOnlyList<Line> LinesOf(string text, TextLook look) => LineBreaker.Break([new TextSpan(text, look)], width, 100, look);

    private static int HeightOf(IReadOnlyList<Line> lines) => lines.Sum(l => l.Height);

    /// <summary>A text at its place.</summary>
    private sealed record Placed(PerCopy<IReadOnlyList<Line>> Lines, TextLook Look, Alignment Alignment, int Left, int Top, int Width) : ICopyDrawing
    {
        public void DrawSample(PageCanvas canvas) => Draw(canvas, Lines.Sample);

        public bool Draw(PageCanvas canvas, DocumentCopy copy)
        {
            var lines = Lines.Of(copy);
            Draw(canvas, lines);
            return lines.Count == Lines.Sample.Count;
        }

        private void Draw(PageCanvas canvas, IReadOnlyList<Line> lines)
        {
            canvas.MarkArtifact(repeats: true);
            var top = Top;
            foreach (var line in lines)
            {
                var x = Left + (Alignment switch { Alignment.Center => (Width - line.Width) / 2, Alignment.End => Width - line.Width, _ => 0 });
                foreach (var fragment in line.Fragments)
                {
                    canvas.Text(x, top + line.Ascent, Look, fragment.Text.TrimEnd(' '));
                }

                top += line.Height;
            }
        }
    }
}
