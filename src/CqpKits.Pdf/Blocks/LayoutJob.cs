using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Tables;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Blocks;

/// <summary>What the layout of one document needs everywhere.</summary>
internal sealed class LayoutJob
{
    /// <param name="sample">The copy that is laid out.</param>
    /// <param name="theme">The look.</param>
    /// <param name="pages">The page of each heading, from 1, as far as it is known.</param>
    public LayoutJob(DocumentCopy sample, Theme theme, IReadOnlyDictionary<string, int> pages)
    {
        Sample = sample;
        Theme = theme;
        Scale = new TypeScale(theme);
        Styles = new StyleBook(theme, Scale);
        Decider = new SampleDecider(sample.Values);
        Fit = new CellFit(theme, Scale, Decider);
        Head = new PageHead(theme, Scale, Decider);
        Headings = new HeadingList(Document.Blocks, pages);
    }

    public DocumentCopy Sample { get; }

    /// <summary>The document, with places for values.</summary>
    public Document Document => Sample.Shape;

    public Theme Theme { get; }

    public TypeScale Scale { get; }

    public StyleBook Styles { get; }

    /// <summary>What is decided by values of the sample.</summary>
    public SampleDecider Decider { get; }

    /// <summary>How large the texts of cells may be.</summary>
    public CellFit Fit { get; }

    public PageHead Head { get; }

    public HeadingList Headings { get; }

    /// <summary>A text that is printed on one line.</summary>
    public CopyText OneLine(string text) => Decider.IsOpen(text) ? Copied(copy => SetText.OneLine(text, copy.Values)) : text;

    /// <summary>The text of a heading.</summary>
    public CopyText TextOf(Heading heading) => Decider.IsOpen([heading])
        ? Copied(copy => BlockContent.Text(new Settler(copy.Values).Rewrite([heading])))
        : BlockContent.Text([heading]);

    /// <summary>The code of the issued copy; null for a document without fields.</summary>
    public CopyText? Code => Sample.Issue is null ? default(CopyText?) : Copied(copy => copy.Issue!.Code.ToString());

    /// <summary>The spans of the content of a paragraph.</summary>
    /// <param name="content">The content, with places for values.</param>
    /// <param name="build">Makes spans of a content without.</param>
    public CopySpans Spans(IReadOnlyList<Inline> content, Func<IReadOnlyList<Inline>, IReadOnlyList<Span>> build)
    {
        if (!IsOpen(content))
        {
            return new CopySpans(build(content), null);
        }

        IReadOnlyList<Span> OfCopy(DocumentCopy copy) => build(new Settler(copy.Values).Rewrite(content));
        return new CopySpans(OfCopy(Sample), OfCopy);
    }

    private bool IsOpen(IReadOnlyList<Inline> content) => BlockContent.Leaves([new Paragraph(ParagraphStyle.Body, content)]).Any(leaf => leaf switch
    {
        TextRun run => Decider.IsOpen(run.Text),
        PlacedField field => Decider.IsOpen(field.Value),
        _ => false,
    });

    private CopyText Copied(Func<DocumentCopy, string> of) => new(of(Sample), of);
}
