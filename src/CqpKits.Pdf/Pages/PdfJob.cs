using CqpKits.Forms.Identity;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Metadata;
using CqpKits.Pdf.Pictures;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Pages;

/// <summary>A PDF file that is being made.</summary>
/// <param name="title">Title of the document.</param>
/// <param name="issue">Identity of the copy; null for a document without fields.</param>
/// <param name="known">Glyphs that need not be noted.</param>
internal sealed class PdfJob(string title, FormIssue? issue, GlyphLedger? known = null)
{
    private readonly List<PageCanvas> pages = [];
    private HashSet<string> fields = new(StringComparer.Ordinal);
    private PdfJob? sample;

    public string Title => title;

    public FormIssue? Issue => issue;

    /// <summary>True for a file as PDF 1.4 has them; see <see cref="Writing.ObjectFile"/>.</summary>
    public bool IsClassic { get; init; }

    /// <summary>The root of the structure: <c>Document</c>.</summary>
    public StructureNode Root { get; } = new("Document");

    public IReadOnlyList<PageCanvas> Pages => pages;

    public GlyphLedger Glyphs { get; } = new(known);

    public PictureShelf Pictures { get; } = new();

    public DestinationList Destinations { get; } = new();

    public Bookmarks Bookmarks { get; } = new();

    /// <summary>What is drawn of the copy that the file is compiled from, where copies differ.</summary>
    public PdfJob Sample => sample ??= new PdfJob(title, issue) { fields = fields };

    /// <summary>Begins a page. Pages stay open: what is known later, such as the number of pages, can be drawn on each to the end.</summary>
    /// <param name="width">Width of the paper, thousandths of a point.</param>
    /// <param name="height">Height of the paper.</param>
    public PageCanvas NewPage(int width, int height)
    {
        var page = new PageCanvas(this, pages.Count, width, height, new PageTies(pages.Count));
        pages.Add(page);
        return page;
    }

    /// <summary>A line of the outline (bookmarks) that viewers show beside the pages.</summary>
    /// <param name="level">From 1; a line lies under the last one of a lower level.</param>
    /// <param name="title">Its text.</param>
    /// <param name="destination">Name of its destination.</param>
    public void Outline(int level, PerCopy<string> title, string destination) => Bookmarks.Add(level, title, destination);

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="InvalidOperationException">A link or bookmark leads to a destination that the document does not have, or something is drawn for an element that is not in its structure.</exception>
    public byte[] Save() => Compile().Stamp(new Identification(title, issue), null)!;

    /// <summary>All that copies of the file have in common.</summary>
    public CompiledFile Compile() => new FileAssembly(this).Compile();

    /// <summary>Notes that a field is placed.</summary>
    /// <param name="spot">Its spot.</param>
    /// <exception cref="InvalidOperationException">The document has no issue, or the field is placed twice, so that two fields would have one name.</exception>
    public void Take(string spot)
    {
        if (issue is null)
        {
            throw new InvalidOperationException($"Field « {spot} » is placed in a document without an issue: nothing would tell whose it is.");
        }

        if (!fields.Add(spot))
        {
            throw new InvalidOperationException($"Field « {spot} » is placed twice: both would have the same name.");
        }
    }
}
