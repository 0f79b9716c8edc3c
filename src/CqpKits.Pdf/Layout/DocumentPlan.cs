using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styling;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Margins;
using CqpKits.Pdf.Tables;

namespace CqpKits.Pdf.Layout;

/// <summary>What stands where in a document.</summary>
internal sealed class DocumentPlan
{
    private readonly IReadOnlyList<PageSection> sections;

    private DocumentPlan(LayoutJob job, IReadOnlyList<PageSection> sections, Paginator paginator)
    {
        this.sections = sections;
        Pages = paginator.Pages;
        Head = new HeadPainter(job);
        Foot = new FootPainter(job);
        Scan = new ScanMarks(job.Sample);
        TellsPages = job.Headings.AreTold;
        Decider = job.Decider;
        Findings = FindingsOf(paginator);
    }

    public IReadOnlyList<PagePlan> Pages { get; }

    public HeadPainter Head { get; }

    public FootPainter Foot { get; }

    public ScanMarks Scan { get; }

    /// <summary>What was decided by values.</summary>
    public SampleDecider Decider { get; }

    /// <summary>What does not stand on the pages as the document asks.</summary>
    public IReadOnlyList<LayoutFinding> Findings { get; }

    /// <summary>Whether the text tells numbers of pages.</summary>
    public bool TellsPages { get; }

    /// <summary>The headings of the body, in order.</summary>
    public IEnumerable<HeadingItem> Headings => Pages.SelectMany(p => p.Placed).Select(p => p.Item).OfType<HeadingItem>();

    public PageSection SectionOf(PagePlan page) => sections[page.Area.Section];

    /// <summary>The page of each heading, from 1, by its destination.</summary>
    public IReadOnlyDictionary<string, int> PagesOfHeadings() =>
        Pages.Index().SelectMany(p => p.Item.Placed.Select(i => i.Item).OfType<HeadingItem>().Select(h => (h.Anchor!, Page: p.Index + 1))).ToDictionary(h => h.Item1, h => h.Page);

    /// <summary>The plan of a document.</summary>
    /// <param name="job">The document.</param>
    /// <param name="root">The root of its structure.</param>
    public static DocumentPlan Of(LayoutJob job, NodePlace root)
    {
        var paginator = new Paginator();
        List<PageSection> sections = [];
        foreach (var (section, blocks, startsSheet) in DocumentSections.Of(job.Document))
        {
            if (startsSheet)
            {
                paginator.StartSheet();
            }

            var area = AreaOf(job, section, sections.Count);
            sections.Add(section);
            paginator.Add(area, new BlockBuilder(job, new BodyStyling(Alignment.Start), area.Width, root).BuildAll(blocks));
        }

        return new DocumentPlan(job, sections, paginator);
    }

    private static IReadOnlyList<LayoutFinding> FindingsOf(Paginator paginator)
    {
        var lost = paginator.Overflowing.Select(o => o.Position).ToHashSet();
        return [.. paginator.Forced.OfType<TableRows>().Where(r => !lost.Contains(r.Position)).Select(r => new PartedRow(r.Position)), .. lost.Select(at => new LostContent(at))];
    }

    private static PageArea AreaOf(LayoutJob job, PageSection section, int number)
    {
        var page = section.Page;
        var top = Length.Millimetres(job.Head.TextTop(section));
        return new PageArea(number, Length.Millimetres(page.Left), top, Length.Millimetres(page.TextWidth), Length.Millimetres(page.Height - page.Bottom));
    }
}
