using CqpKits.Documents;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Tables;
using CqpKits.Looks.Widths;

namespace CqpKits.Pdf.Blocks;

/// <summary>What the layout of one document needs everywhere.</summary>
internal sealed class LayoutJob
{
    /// <param name="document">The document, with its values.</param>
    /// <param name="theme">The look.</param>
    /// <param name="pages">The page of each heading, from 1, as far as it is known.</param>
    public LayoutJob(Document document, Theme theme, IReadOnlyDictionary<string, int> pages)
    {
        Document = document;
        Theme = theme;
        Scale = new TypeScale(theme);
        Styles = new StyleBook(theme, Scale);
        Fit = new CellFit(theme, Scale, SettledTexts.Decider);
        Head = new PageHead(theme, Scale, SettledTexts.Decider);
        Headings = new HeadingList(document.Blocks, pages);
    }

    public Document Document { get; }

    public Theme Theme { get; }

    public TypeScale Scale { get; }

    public StyleBook Styles { get; }

    /// <summary>How large the texts of cells may be.</summary>
    public CellFit Fit { get; }

    public PageHead Head { get; }

    public HeadingList Headings { get; }
}
