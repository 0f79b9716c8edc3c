using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Lines;

/// <summary>The lines of a text that is written into a field: it ends lines of its own, and is parted as all text is.</summary>
internal static class TypedLines
{
    /// <summary>The lines; an empty text has one.</summary>
    /// <param name="look">How it is set.</param>
    /// <param name="width">Width of a line, thousandths of a point.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Of(TextLook look, int width, string text) => [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(paragraph => Paragraph(look, width, paragraph))];

    private static IEnumerable<string> Paragraph(TextLook look, int width, string paragraph) =>
        LineBreaker.Break([new TextSpan(paragraph, look)], width, spacing: 100, look).Select(line => string.Concat(line.Fragments.Select(f => f.Text.ToString())).TrimEnd(' '));
}
