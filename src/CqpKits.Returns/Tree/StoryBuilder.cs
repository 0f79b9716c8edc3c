using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;

namespace CqpKits.Returns.Tree;

/// <summary>Builds the tree while the reader walks: opens tables, cells and paragraphs, and notes which anchors lead to them.</summary>
internal sealed class StoryBuilder
{
    private readonly List<(Sighting Sighting, Container? Outer)> wrappers = [];
    private readonly Bookmarks bookmarks = new();
    private int paragraphs;

    /// <summary>What was built.</summary>
    public Story Story { get; } = new();

    /// <summary>Number of tagged controls that stand around what comes next.</summary>
    public int OpenWrappers => wrappers.Count;

    /// <summary>A table starts.</summary>
    public TreeTable OpenTable()
    {
        var table = new TreeTable(Story.Tables.Count + 1);
        Story.Tables.Add(table);
        return table;
    }

    /// <summary>A row starts.</summary>
    public static TreeRow OpenRow(TreeTable table)
    {
        var row = new TreeRow(table, table.Rows.Count + 1);
        table.Rows.Add(row);
        return row;
    }

    /// <summary>A cell starts.</summary>
    public TreeCell OpenCell(Scope at, TreeRow row)
    {
        var cell = new TreeCell(row, Story.Containers.Count, at.Outer);
        row.Cells.Add(cell);
        Open(at, cell.Container);
        return cell;
    }

    /// <summary>A row ends: its cells are joined to those above that they continue.</summary>
    public void CloseRow(TreeRow row)
    {
        var above = row.Number > 1 ? row.Table.Rows[row.Number - 2].Cells : [];
        foreach (var cell in row.Cells)
        {
            if (cell.Merge == VerticalMerge.Continued)
            {
                above.Find(c => c.Merge != VerticalMerge.None && c.Start == cell.Start)?.Container.Absorb(cell.Container);
            }
        }

        bookmarks.CloseRow(row);
    }

    /// <summary>A paragraph starts: a container of its own outside cells.</summary>
    public TreeParagraph OpenParagraph(Scope at)
    {
        var container = at.Owner?.Cell is not null ? at.Owner : OpenParagraphContainer(at);
        var paragraph = new TreeParagraph(container);
        container.Add(paragraph);
        return paragraph;
    }

    /// <summary>The tag of a control was read.</summary>
    public void SeeTag(Scope at, Control control, string tag)
    {
        control.Tag = tag;
        if (!tag.StartsWith(FieldAnchors.TagPrefix, StringComparison.Ordinal))
        {
            return;
        }

        var sighting = new Sighting(AnchorKind.Tag, tag);
        Story.Sightings.Add(sighting);
        if (control.OpenedIn is { } container)
        {
            sighting.Add(container);
        }
        else
        {
            wrappers.Add((sighting, at.Outer));
        }
    }

    /// <summary>A control ends: so do the tagged ones opened since there were <paramref name="before"/>.</summary>
    public void CloseWrappers(int before)
    {
        for (; wrappers.Count > before; wrappers.RemoveAt(wrappers.Count - 1))
        {
            wrappers[^1].Sighting.JoinParagraphs();
        }
    }

    /// <summary>A bookmark starts.</summary>
    public void StartBookmark(Scope at, string name, string id, int? column)
    {
        if (name.StartsWith(FieldAnchors.BookmarkPrefix, StringComparison.Ordinal))
        {
            Story.Sightings.Add(bookmarks.Start(at, name, id, column));
        }
    }

    /// <summary>A bookmark ends.</summary>
    public void EndBookmark(Scope at, string id) => bookmarks.End(at, id);

    private Container OpenParagraphContainer(Scope at)
    {
        var container = new Container(Story.Containers.Count, at.Outer) { Paragraph = ++paragraphs, InTextBox = at.InTextBox };
        Open(at, container);
        if (at.Control?.WrapsField == true)
        {
            container.StartControl();
        }

        return container;
    }

    private void Open(Scope at, Container container)
    {
        Story.Containers.Add(container);
        bookmarks.Reach(at, container);
        foreach (var (sighting, outer) in wrappers)
        {
            if (outer == at.Outer)
            {
                sighting.Add(container);
            }
        }
    }
}
