using CqpKits.Documents;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Margins;

/// <summary>The head of every page: the logos with the branch's text between them, then who issues it at the left and what it is at the right, a thin rule below.</summary>
internal sealed class PageHead(Theme theme, TypeScale scale)
{
    /// <summary>From the edge of the paper to the page's head and foot, millimetres.</summary>
    public const decimal Edge = 9;

    private const decimal LineHeight = 1.25m;
    private const decimal Clearance = 4;

    private readonly IReadOnlyList<LogoPicture> logos = LogoPicture.Of(theme);
    private readonly BranchLine branch = new(theme, scale);

    /// <summary>The pictures it shows.</summary>
    public IReadOnlyList<LogoPicture> Logos => logos;

    /// <summary>From the edge of the paper to where text may start below the head, millimetres.</summary>
    public decimal Below(PageSection section)
    {
        var lines = (HasText(section) ? Texts(section).Count() : 0) + (IsBetweenLogos(section) ? 0 : branch.Lines(section.Page.TextWidth));
        return Edge + Clearance + LogosHeight + (lines * Measure.Millimetres(scale.Small * LineHeight));
    }

    public W.Header Write(PageSection section, int number)
    {
        var header = new W.Header();
        if (logos.Count > 0)
        {
            header.Append(LogoLine(section, number));
        }

        var lines = Lines(section, !IsBetweenLogos(section));
        header.Append(lines.Length > 0 ? lines : Texts(section));
        return header;
    }

    /// <summary>The lines of text with the rule below them; none where there is no text.</summary>
    private W.Paragraph[] Lines(PageSection section, bool withBranch)
    {
        W.Paragraph[] lines = [.. withBranch ? branch.Paragraphs : [], .. HasText(section) ? Texts(section) : []];
        if (lines is [.., var last])
        {
            last.ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders(
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 4, Color = theme.Line });
        }

        return lines;
    }

    /// <summary>The same lines below a head that may push the text down: the clearance is theirs.</summary>
    /// <param name="section">The pages.</param>
    /// <param name="above">Room to leave above them, millimetres.</param>
    public IReadOnlyList<W.Paragraph> LinesBelow(PageSection section, decimal above)
    {
        var lines = Lines(section, withBranch: true);
        if (lines is [var first, ..])
        {
            lines[^1].ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(Measure.Twips(Clearance)) };
            (first.ParagraphProperties!.SpacingBetweenLines ??= new W.SpacingBetweenLines()).Before = Measure.Text(Measure.Twips(above));
        }

        return lines;
    }

    private decimal LogosHeight => logos.Count == 0 ? 0 : logos.Max(l => l.Height) + Measure.Millimetres(scale.Space);

    private bool IsBetweenLogos(PageSection section) => logos.Count > 0 && branch.FitsIn(section.Page.TextWidth - (2 * logos.Max(l => l.Width)));

    private static bool HasText(PageSection section) => section.HeaderLeft.Length + section.HeaderRight.Length > 0;

    private W.Paragraph LogoLine(PageSection section, int number)
    {
        OpenXmlElement[] Runs(bool left) => [.. logos.Where(l => l.Left == left).Select(l => l.Run(number))];
        var line = IsBetweenLogos(section)
            ? MarginLine.Of(StyleIds.Header, section.Page.TextWidth, Runs(left: true), branch.Runs, Runs(left: false))
            : MarginLine.Of(StyleIds.Header, section.Page.TextWidth, Runs(left: true), Runs(left: false));
        line.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(scale.Twips(1)) };
        return line;
    }

    /// <summary>One line, or in large print two where both texts have no room on one.</summary>
    private IEnumerable<W.Paragraph> Texts(PageSection section)
    {
        OpenXmlElement[] left = [TextRuns.Of(section.HeaderLeft)];
        OpenXmlElement[] right = [TextRuns.Of(section.HeaderRight)];
        var width = section.Page.TextWidth;
        var needed = Measure.Millimetres(WordWidth.Of(section.HeaderLeft + "   " + section.HeaderRight, theme.Font) * scale.Small);
        return scale.Scale == 1 || needed <= width
            ? [MarginLine.Of(StyleIds.Header, width, left, right)]
            : [MarginLine.Of(StyleIds.Header, width, left), MarginLine.Of(StyleIds.Header, width, [], right)];
    }
}

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
