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
    public int HeightOf(string text, TextLook look) => LineBreaker.Break([new TextSpan(text, look)], width, 100, look).Sum(l => l.Height);

    /// <summary>Draws a text, in as many lines as it needs; the top of what follows.</summary>
    /// <param name="top">Top of its first line.</param>
    /// <param name="text">The text.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="alignment">Where it lies.</param>
    public int Draw(int top, string text, TextLook look, Alignment alignment)
    {
        if (text.Length == 0)
        {
            return top;
        }

        canvas.MarkArtifact(repeats: true);
        foreach (var line in LineBreaker.Break([new TextSpan(text, look)], width, 100, look))
        {
            var x = left + (alignment switch { Alignment.Center => (width - line.Width) / 2, Alignment.End => width - line.Width, _ => 0 });
            foreach (var fragment in line.Fragments)
            {
                canvas.Text(x, top + line.Ascent, look, text.AsSpan(fragment.Start, fragment.Length).TrimEnd(' '));
            }

            top += line.Height;
        }

        return top;
    }
}
