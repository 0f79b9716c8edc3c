using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Stamping;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using CqpKits.Looks.Widths;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Margins;

/// <summary>
/// Writes the headers: the logos with the text of the branch between them, then the left and right texts of the document with a thin rule below.
/// </summary>
internal sealed class PageHead(Theme theme, TypeScale scale, HoleList holes)
{
    /// <summary>Distance of the header and footer from the edge of the paper, millimetres.</summary>
    public const decimal Edge = 9;

    private const decimal WithinFrame = 14;

    /// <summary>Height of the head of a page for logos, where the theme has none, millimetres.</summary>
    private const decimal WithoutLogos = 12;

    private const decimal LineHeight = 1.25m;
    private const decimal Clearance = 4;

    private readonly IReadOnlyList<LogoPicture> logos = LogoPicture.Of(theme);
    private readonly BranchLine branch = new(theme, scale);

    /// <summary>The logos of the theme.</summary>
    public IReadOnlyList<LogoPicture> Logos => logos;

    /// <summary>Distance from the edge of the paper to the header, millimetres: within the rule around a framed page.</summary>
    public static decimal From(PageSection section) => section.Page.IsFramed ? WithinFrame : Edge;

    /// <summary>Distance from the edge of the paper to the start of text below the header, millimetres.</summary>
    public decimal Below(PageSection section)
    {
        if (section.Page.Head != HeadContent.Whole)
        {
            return section.Page.Head == HeadContent.None ? 0 : From(section) + Math.Max(LogosHeight, WithoutLogos);
        }

        var lines = (HasText(section) ? LinesOfTexts(section) : 0) + (IsBetweenLogos(section) ? 0 : branch.Lines(section.Page.TextWidth));
        return From(section) + Clearance + LogosHeight + (lines * Lengths.Millimetres(scale.Margin * LineHeight));
    }

    public W.Header Write(PageSection section, int number)
    {
        if (section.Page.Head == HeadContent.None || (section.Page.Head == HeadContent.Logos && logos.Count == 0))
        {
            return new W.Header(MarginLine.Centered(StyleIds.Header, []));
        }

        if (section.Page.Head == HeadContent.Logos)
        {
            return new W.Header(LogoLine(section, number, []));
        }

        var header = new W.Header();
        if (logos.Count > 0)
        {
            header.Append(LogoLine(section, number, IsBetweenLogos(section) ? branch.Runs : []));
        }

        var lines = Lines(section, !IsBetweenLogos(section));
        header.Append(lines.Length > 0 ? lines : Texts(section));
        return header;
    }

    /// <summary>The lines of text with the rule below them; none when there is no text.</summary>
    private W.Paragraph[] Lines(PageSection section, bool withBranch)
    {
        W.Paragraph[] lines = [.. withBranch ? branch.Paragraphs : [], .. HasText(section) ? Texts(section) : []];
        if (lines is [.., var last])
        {
            // A head that a program sets in more lines than were counted pushes the text down: it keeps its distance then.
            last.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(Measure.Twips(Clearance / 2)) };
            last.ParagraphProperties.ParagraphBorders = new W.ParagraphBorders(
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 4, Color = theme.Line });
        }

        return lines;
    }

    /// <summary>The same lines, for use below the header of a branch style, with the clearance to the text as space after the last.</summary>
    /// <param name="section">The section of the pages.</param>
    /// <param name="above">Space above the lines, millimetres.</param>
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

    private decimal LogosHeight => logos.Count == 0 ? 0 : logos.Max(l => l.Height) + Lengths.Millimetres(scale.Space);

    private bool IsBetweenLogos(PageSection section) => logos.Count > 0 && branch.FitsIn(section.Page.TextWidth - (2 * logos.Max(l => l.Width)));

    private bool HasText(PageSection section) => holes.Decide(section.HeaderLeft + section.HeaderRight, text => text.Length > 0);

    private W.Paragraph LogoLine(PageSection section, int number, IReadOnlyList<OpenXmlElement> between)
    {
        OpenXmlElement[] Runs(bool left) => [.. logos.Where(l => l.Left == left).Select(l => l.Run(number))];
        var line = between.Count > 0
            ? MarginLine.Of(StyleIds.Header, section.Page.TextWidth, Runs(left: true), between, Runs(left: false))
            : MarginLine.Of(StyleIds.Header, section.Page.TextWidth, Runs(left: true), Runs(left: false));
        line.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(scale.Twips(1)) };
        return line;
    }

    /// <summary>One line with both texts, or two when they do not fit on one. Whose sheet it is stands out: a dropped stack is sorted by it.</summary>
    private IEnumerable<W.Paragraph> Texts(PageSection section)
    {
        OpenXmlElement[] left = [.. holes.OnOneLine(section.HeaderLeft, new RunLook(Background.Tone, Bold: true).Properties())];
        OpenXmlElement[] right = [.. holes.OnOneLine(section.HeaderRight)];
        var width = section.Page.TextWidth;
        return FitOnOneLine(section)
            ? [MarginLine.Of(StyleIds.Header, width, left, right)]
            : [MarginLine.Of(StyleIds.Header, width, left), MarginLine.Of(StyleIds.Header, width, [], right)];
    }

    private int LinesOfTexts(PageSection section) => FitOnOneLine(section)
        ? 1
        : Math.Max(1, LinesOf(section.HeaderLeft, section.Page.TextWidth)) + Math.Max(1, LinesOf(section.HeaderRight, section.Page.TextWidth));

    private bool FitOnOneLine(PageSection section) => LinesOf(section.HeaderLeft + "   " + section.HeaderRight, section.Page.TextWidth) <= 1;

    private int LinesOf(string text, decimal width) =>
        holes.Decide(text, set => (int)Math.Ceiling(Lengths.Millimetres(WordWidth.Of(set, theme.Font) * scale.Margin) / width));
}

/// <summary>The header text of a theme: between the logos when it fits there, else on its own line.</summary>
internal sealed class BranchLine(Theme theme, TypeScale scale)
{
    /// <summary>Space kept free beside the text, both sides together, millimetres.</summary>
    private const decimal Apart = 8;

    /// <summary>The text, for the line with the logos.</summary>
    public IReadOnlyList<OpenXmlElement> Runs => [TextRuns.Of(theme.HeaderText)];

    /// <summary>The text on its own line; none when the theme has no text.</summary>
    public IReadOnlyList<W.Paragraph> Paragraphs => theme.HeaderText.Length == 0 ? [] : [MarginLine.Centered(StyleIds.Header, Runs)];

    /// <summary>True when there is a text and it fits on one line of this width, millimetres.</summary>
    public bool FitsIn(decimal width) => theme.HeaderText.Length > 0 && Needed + Apart <= width;

    /// <summary>Number of lines the text needs in a width in millimetres.</summary>
    public int Lines(decimal width) => (int)Math.Ceiling(Needed / width);

    private decimal Needed => Lengths.Millimetres(WordWidth.Of(theme.HeaderText, theme.Font) * scale.Margin);
}
