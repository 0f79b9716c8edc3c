using CqpKits.Documents.Blocks;
using CqpKits.Docx.Fields;
using CqpKits.Docx.Runs;
using CqpKits.Forms.Identity;

namespace CqpKits.Docx.References;

/// <summary>
/// The bookmarks of the headings that something refers to. They are determined before writing, because a table of contents comes before its headings. Their names start with an
/// underscore, which hides them in Word's list of bookmarks; bookmarks of fields do not.
/// </summary>
internal sealed class HeadingMarks
{
    private const string ForReferences = "_Ref";
    private const string ForContents = "_Toc";

    private readonly IReadOnlyList<HeadingMark> marks;
    private int written;

    /// <exception cref="InvalidOperationException">Two headings have the same anchor.</exception>
    public HeadingMarks(IReadOnlyList<Block> blocks, BookmarkIds ids)
    {
        var listed = HasContents(blocks);
        marks = [.. Headings(blocks).Select((heading, i) => Mark(heading, listed ? ForContents + Measure.Text(i + 1) : null, ids))];
        if (marks.Select(m => m.Heading.Anchor).OfType<string>().GroupBy(a => a).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"Two headings have the anchor « {twice.Key} ».");
        }
    }

    /// <summary>The headings that have not been written yet.</summary>
    public IEnumerable<HeadingMark> Following => marks.Skip(written);

    /// <summary>The mark of the next heading to write; headings are written once each, in reading order.</summary>
    public HeadingMark Next() => marks[written++];

    /// <summary>The bookmark of the heading with an anchor.</summary>
    /// <exception cref="InvalidOperationException">No heading has this anchor.</exception>
    public string Find(string anchor) => marks.FirstOrDefault(m => m.Heading.Anchor == anchor)?.Bookmark
        ?? throw new InvalidOperationException($"No heading has the anchor « {anchor} ».");

    /// <summary>All headings, in the order in which they are written.</summary>
    private static IEnumerable<Heading> Headings(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        KeepTogether group => Headings(group.Blocks),
        ItemList list => list.Items.SelectMany(Headings),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Headings(cell.Blocks)),
        _ => Enumerable.Empty<Heading>(),
    });

    private static bool HasContents(IEnumerable<Block> blocks) =>
        blocks.Any(block => block is TableOfContents || (block is KeepTogether group && HasContents(group.Blocks)));

    /// <summary>
    /// The heading with its bookmark. A hash of the anchor keeps the name within 40 characters (ECMA-376 part 1, 17.13.6.2) and to letters and
    /// digits.
    /// </summary>
    private static HeadingMark Mark(Heading heading, string? listed, BookmarkIds ids)
    {
        var bookmark = heading.Anchor is { } anchor ? ForReferences + ReadableCode.Of(anchor, 16) : listed;
        return new HeadingMark(heading, bookmark, bookmark is null ? 0 : ids.Next());
    }
}
