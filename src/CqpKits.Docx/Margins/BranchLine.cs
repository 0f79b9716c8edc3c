using CqpKits.Documents;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Margins;

/// <summary>The text that a theme puts at the head of every page: between the logos where it has room there, else on a line of its own.</summary>
internal sealed class BranchLine(Theme theme, TypeScale scale)
{
    /// <summary>Room kept free on both sides, millimetres.</summary>
    private const decimal Apart = 8;

    /// <summary>The text, for a line that others share.</summary>
    public IReadOnlyList<OpenXmlElement> Runs => [TextRuns.Of(theme.HeaderText)];

    /// <summary>The line of its own; none where the theme has no text.</summary>
    public IReadOnlyList<W.Paragraph> Paragraphs => theme.HeaderText.Length == 0 ? [] : [MarginLine.Centered(StyleIds.Header, Runs)];

    /// <summary>Whether there is a text and room for it on one line.</summary>
    public bool FitsIn(decimal width) => theme.HeaderText.Length > 0 && Needed + Apart <= width;

    /// <summary>Lines that it takes in a width, millimetres.</summary>
    public int Lines(decimal width) => (int)Math.Ceiling(Needed / width);

    private decimal Needed => Measure.Millimetres(WordWidth.Of(theme.HeaderText, theme.Font) * scale.Small);
}
