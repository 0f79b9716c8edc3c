using System.Globalization;
using CqpKits.Documents.Blocks;

namespace CqpKits.Pdf.Blocks;

/// <summary>The headings of a document in reading order, and the pages they are on.</summary>
/// <param name="blocks">The blocks of the document.</param>
/// <param name="pages">The page of each, from 1, by destination, as far as it is known.</param>
internal sealed class HeadingList(IReadOnlyList<Block> blocks, IReadOnlyDictionary<string, int> pages)
{
    /// <summary>Stands where a number is not known yet.</summary>
    private const string NotYet = "0";

    private readonly Heading[] headings = [.. All(blocks)];
    private int written;
    private int level;

    /// <summary>The heading that is written next, with its destination and its level in the structure, which skips none.</summary>
    public (string Destination, int Level) Next()
    {
        level = Math.Min(headings[written].Level, level + 1);
        return (Destination(written++), level);
    }

    /// <summary>The headings that are not written yet.</summary>
    public IEnumerable<(Heading Heading, string Destination)> Following => headings.Select((h, i) => (h, Destination(i))).Skip(written);

    /// <summary>The destination of the heading with an anchor.</summary>
    /// <exception cref="InvalidOperationException">No heading has this anchor.</exception>
    public string Find(string anchor) => Array.FindIndex(headings, h => h.Anchor == anchor) is >= 0 and var at
        ? Destination(at)
        : throw new InvalidOperationException($"No heading has the anchor « {anchor} ».");

    /// <summary>Whether the text tells numbers of pages.</summary>
    public bool AreTold { get; private set; }

    /// <summary>The number of the page of a heading, as it is printed.</summary>
    public string PageOf(string destination)
    {
        AreTold = true;
        return pages.TryGetValue(destination, out var page) ? page.ToString(CultureInfo.InvariantCulture) : NotYet;
    }

    private static string Destination(int heading) => "titre-" + (heading + 1).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Heading> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        KeepTogether group => All(group.Blocks),
        ItemList list => list.Items.SelectMany(All),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => All(cell.Blocks)),
        _ => Enumerable.Empty<Heading>(),
    });
}
