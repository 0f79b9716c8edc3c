using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Tables;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;

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
    public PerCopy<string> OneLine(string text) => Decider.IsOpen(text) ? Copied(copy => SetText.OneLine(text, copy.Values)) : text;

    /// <summary>The text of a heading.</summary>
    public PerCopy<string> TextOf(Heading heading) => Decider.IsOpen([heading])
        ? Copied(copy => BlockContent.Text(new Settler(copy.Values).Rewrite([heading])))
        : BlockContent.Text([heading]);

    /// <summary>The code of the issued copy; null for a document without fields.</summary>
    public PerCopy<string>? Code => Sample.Issue is null ? default(PerCopy<string>?) : Copied(copy => copy.Issue!.Code.ToString());

    /// <summary>The spans of the content of a paragraph.</summary>
    /// <param name="content">The content, with places for values.</param>
    /// <param name="build">Makes spans of a content without.</param>
    public PerCopy<IReadOnlyList<Span>> Spans(IReadOnlyList<Inline> content, Func<IReadOnlyList<Inline>, IReadOnlyList<Span>> build) =>
        IsOpen(content) ? Copied(copy => build(new Settler(copy.Values).Rewrite(content))) : new(build(content), null);

    private bool IsOpen(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline switch
            {
                TextRun run => Decider.IsOpen(run.Text),
                PlacedField field => Decider.IsOpen(field.Value),
                Strong strong => IsOpen(strong.Content),
                Emphasis emphasis => IsOpen(emphasis.Content),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private PerCopy<T> Copied<T>(Func<DocumentCopy, T> of) => new(of(Sample), of);
}
