using CqpKits.Forms.Answers;

namespace CqpKits.Returns.Tree;

/// <summary>Follows the bookmarks of ours from start to end. In a table the start says it all; outside, one may cover several paragraphs.</summary>
internal sealed class Bookmarks
{
    /// <summary>More bookmarks open at once than any form has: the others count by their start alone.</summary>
    private const int MostOpen = 1000;

    private readonly Dictionary<string, (Sighting Sighting, List<Container> Span)> open = new(StringComparer.Ordinal);
    private readonly Dictionary<TreeRow, List<(Sighting Sighting, int Column)>> columns = [];
    private readonly List<Sighting> waiting = [];

    /// <summary>A bookmark starts.</summary>
    /// <param name="at">Where.</param>
    /// <param name="name">Its name.</param>
    /// <param name="id">Its number in the file, which its end repeats.</param>
    /// <param name="column">Column of the row that it marks, or null when it marks what follows.</param>
    public Sighting Start(Scope at, string name, string id, int? column)
    {
        var sighting = new Sighting(AnchorKind.Bookmark, name);
        if (column is { } marked && at.Row is { } row)
        {
            columns.TryAdd(row, []);
            columns[row].Add((sighting, marked));
            return sighting;
        }

        if (at.Owner is { } owner)
        {
            sighting.Add(owner);
        }
        else
        {
            waiting.Add(sighting);
        }

        if (at.Owner?.Cell is null && open.Count < MostOpen)
        {
            open[id] = (sighting, []);
        }

        return sighting;
    }

    /// <summary>A container starts: it is what waiting bookmarks mark, and what open ones go on to.</summary>
    public void Reach(Scope at, Container container)
    {
        waiting.ForEach(s => s.Add(container));
        waiting.Clear();
        if (container.Cell is null && !at.InTextBox)
        {
            foreach (var (_, span) in open.Values)
            {
                if (span.Count < Sighting.Most) { span.Add(container); }
            }
        }
    }

    /// <summary>A bookmark ends; a paragraph of which it has covered no text is not its own.</summary>
    public void End(Scope at, string id)
    {
        if (open.Remove(id, out var ended))
        {
            ended.Span.Where(c => c != at.Paragraph?.Container || at.Paragraph.Pieces.Count > 0).ToList().ForEach(ended.Sighting.Add);
            ended.Sighting.JoinParagraphs();
        }
    }

    /// <summary>A row ends: bookmarks of its columns are now known.</summary>
    public void CloseRow(TreeRow row)
    {
        foreach (var (sighting, column) in columns.GetValueOrDefault(row, []))
        {
            // Editors count cells or grid columns here; where the two differ, both are named and a person decides.
            row.Cells.Where((c, i) => i == column || c.Start == column).ToList().ForEach(c => sighting.Add(c.Container));
        }
    }
}
