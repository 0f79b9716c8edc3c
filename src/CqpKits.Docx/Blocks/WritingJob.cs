using CqpKits.Documents;
using CqpKits.Docx.BranchStyles;
using CqpKits.Docx.Fields;
using CqpKits.Docx.Margins;
using CqpKits.Docx.References;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Sections;
using CqpKits.Docx.Stamping;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Tables;

namespace CqpKits.Docx.Blocks;

/// <summary>The state of writing one document: what must be unique in the file or is shared by its parts.</summary>
internal sealed class WritingJob
{
    /// <param name="sample">The copy that the document is compiled from.</param>
    /// <param name="theme">The look.</param>
    public WritingJob(DocumentCopy sample, Theme theme)
    {
        var document = sample.Shape;
        Document = document;
        Holes = new HoleList(sample);
        BranchStyle = BranchStyle.Of(theme);
        Theme = theme = BranchStyle?.Apply(theme) ?? theme;
        var bookmarks = new BookmarkIds();
        Anchors = new AnchorLedger(Holes, bookmarks);
        Headings = new HeadingMarks(document.Blocks, bookmarks);
        Scale = new TypeScale(theme);
        Fit = new CellFit(theme, Scale, Holes.Decider);
        Lists = new ListNumbers(theme.Scale);
        Head = new HeadWriter(theme, Scale, Holes);
        Sections = new PageSections(document, Head.Look, BranchStyle?.Section, Theme.Accent);
    }

    public Document Document { get; }

    public Theme Theme { get; }

    /// <summary>What differs from copy to copy.</summary>
    public HoleList Holes { get; }

    /// <summary>The look of the branch's Word file; null for the look of CqpKits.</summary>
    public BranchStyle? BranchStyle { get; }

    public TypeScale Scale { get; }

    public CellFit Fit { get; }

    public AnchorLedger Anchors { get; }

    public HeadingMarks Headings { get; }

    public HeadWriter Head { get; }

    public PageSections Sections { get; }

    public PlaceholderLibrary Placeholders { get; } = new();

    public ListNumbers Lists { get; }

    public DrawingIds Drawings { get; } = new();
}
