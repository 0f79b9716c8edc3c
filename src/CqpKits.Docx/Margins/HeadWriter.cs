using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Stamping;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Margins;

/// <summary>Writes the headers.</summary>
internal sealed class HeadWriter(Theme theme, TypeScale scale, HoleList holes)
{
    /// <summary>The look of the heads of pages.</summary>
    public PageHead Look { get; } = new(theme, scale, holes.Decider);

    /// <summary>The logos of the theme.</summary>
    public IReadOnlyList<LogoPicture> Logos => [.. Look.Logos.Select(logo => new LogoPicture(logo))];

    public W.Header Write(PageSection section, int number) => new(Marked([.. Paragraphs(section, number)], section, number));

    /// <summary>The paragraphs of a header with the watermark of the theme in the first, if it has one.</summary>
    public IReadOnlyList<W.Paragraph> Marked(IReadOnlyList<W.Paragraph> head, PageSection section, int number)
    {
        if (theme.Watermark.Length > 0)
        {
            head = head.Count > 0 ? head : [MarginLine.Centered(StyleIds.Header, [])];
            head[0].Append(WatermarkRun.Of(theme.Watermark, section.Page, number));
        }

        return head;
    }

    private IEnumerable<W.Paragraph> Paragraphs(PageSection section, int number)
    {
        var logos = Look.HasLogos(section) ? LogoLine(section, number) : null;
        if (section.Page.Head != HeadContent.Whole)
        {
            return [logos ?? MarginLine.Centered(StyleIds.Header, [])];
        }

        // Without any text there is an empty line.
        var lines = Lines(section, Look.Lines(section));
        return [.. logos is null ? Array.Empty<W.Paragraph>() : [logos], .. lines.Length > 0 ? lines : [Line(section, new HeadLine(section.HeaderLeft, null, section.HeaderRight))]];
    }

    /// <summary>The same lines, for use below the header of a branch style, with the clearance to the text as space after the last.</summary>
    /// <param name="section">The section of the pages.</param>
    /// <param name="above">Space above the lines, millimetres.</param>
    public IReadOnlyList<W.Paragraph> LinesBelow(PageSection section, decimal above)
    {
        var lines = Lines(section, Look.AllLines(section));
        if (lines is [var first, ..])
        {
            lines[^1].ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(Measure.Twips(PageHead.Clearance)) };
            (first.ParagraphProperties!.SpacingBetweenLines ??= new W.SpacingBetweenLines()).Before = Measure.Text(Measure.Twips(above));
        }

        return lines;
    }

    /// <summary>The lines of text with the rule below them; none when there is no text.</summary>
    private W.Paragraph[] Lines(PageSection section, IReadOnlyList<HeadLine> texts)
    {
        W.Paragraph[] lines = [.. texts.Select(line => Line(section, line))];
        if (lines is [.., var last])
        {
            last.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(Measure.Twips(PageHead.Clearance / 2)) };
            last.ParagraphProperties.ParagraphBorders = new W.ParagraphBorders(new W.BottomBorder
            {
                Val = W.BorderValues.Single,
                Size = (uint)(PageHead.RuleWeight * 8),
                Space = (uint)PageHead.RuleDistance,
                Color = theme.Line,
            });
        }

        return lines;
    }

    private W.Paragraph Line(PageSection section, HeadLine line) => (line.Middle, line.Left, line.Right) switch
    {
        ({ } branch, _, _) => MarginLine.Centered(StyleIds.Header, [TextRuns.Of(branch)]),
        (_, { } left, null) => MarginLine.Of(StyleIds.Header, section.Page.TextWidth, Left(left)),
        (_, var left, var right) => MarginLine.Of(StyleIds.Header, section.Page.TextWidth, left is null ? [] : Left(left), [.. holes.OnOneLine(right ?? "")]),
    };

    private OpenXmlElement[] Left(string text) => [.. holes.OnOneLine(text, new RunLook(Background.Tone, Bold: true).Properties())];

    private W.Paragraph LogoLine(PageSection section, int number)
    {
        OpenXmlElement[] Runs(bool left) => [.. Logos.Where(l => l.Left == left).Select(l => l.Run(number))];
        var line = Look.BetweenLogos(section) is { } between
            ? MarginLine.Of(StyleIds.Header, section.Page.TextWidth, Runs(left: true), [TextRuns.Of(between)], Runs(left: false))
            : MarginLine.Of(StyleIds.Header, section.Page.TextWidth, Runs(left: true), Runs(left: false));
        line.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(scale.Twips(Spaces.BelowLogos)) };
        return line;
    }
}
