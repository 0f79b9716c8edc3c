using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Fields;

/// <summary>A table by its printed labels: which cell heads a column, which rows carry a label.</summary>
internal sealed class TableIndex
{
    private readonly Dictionary<TreeCell, IReadOnlyList<PrintedLabel>> labels = [];
    private readonly Dictionary<TreeRow, IReadOnlyList<TreeCell>> labelCells = [];
    private readonly Dictionary<PrintedLabel, List<TreeCell>> headers = [];
    private readonly Dictionary<PrintedLabel, List<TreeRow>> rows = [];
    private readonly Dictionary<PrintedLabel, List<TreeRow>> mergedRows = [];

    /// <summary>Indexes a table.</summary>
    /// <param name="table">Table.</param>
    /// <param name="fields">All fields that have a printed place.</param>
    public TableIndex(TreeTable table, LabelledFields fields)
    {
        Table = table;
        foreach (var cell in table.Rows.SelectMany(r => r.Cells))
        {
            if (fields.Labels.In(cell.Label) is { Count: > 0 } carried)
            {
                labels[cell] = carried;
                FindHeaders(cell, carried, fields);
            }
        }

        FindLabelCells();
        foreach (var row in table.Rows)
        {
            FindRows(row, fields);
        }

        Coded = rows.Where(r => r.Key.IsCode).SelectMany(r => r.Value).ToHashSet();
    }

    /// <summary>The table.</summary>
    public TreeTable Table { get; }

    /// <summary>Rows that carry a code of the definition in a cell of their own.</summary>
    public IReadOnlySet<TreeRow> Coded { get; }

    /// <summary>The labels over its columns.</summary>
    public IReadOnlyCollection<PrintedLabel> HeaderLabels => headers.Keys;

    /// <summary>The codes that its rows carry in cells of their own, in the order of the file.</summary>
    public IEnumerable<PrintedLabel> Codes => rows.Keys.Where(l => l.IsCode);

    /// <summary>The labels of its rows.</summary>
    public IEnumerable<PrintedLabel> RowLabels => rows.Keys.Union(mergedRows.Keys);

    /// <summary>Rows that carry any label of the definition.</summary>
    public IEnumerable<TreeRow> Labelled => rows.Values.Concat(mergedRows.Values).SelectMany(r => r);

    /// <summary>The cells of a row that no field's column covers.</summary>
    public IReadOnlyList<TreeCell> LabelCellsOf(TreeRow row) => labelCells[row];

    /// <summary>Whether it has a header that the definition knows.</summary>
    public bool HasHeader => headers.Count > 0;

    /// <summary>Whether a cell of a row heads a column.</summary>
    public bool IsHeading(TreeRow row) => headers.Values.Any(h => h[0].Row == row);

    /// <summary>The cells that head a column, all in the first row that has one.</summary>
    public IReadOnlyList<TreeCell> Headers(PrintedLabel column) => headers.GetValueOrDefault(column, []);

    /// <summary>Rows that carry a label in a cell of their own.</summary>
    public IReadOnlyList<TreeRow> Rows(PrintedLabel label) => rows.GetValueOrDefault(label, []);

    /// <summary>Rows that carry a label in a cell merged with those of other rows.</summary>
    public IReadOnlyList<TreeRow> MergedRows(PrintedLabel label) => mergedRows.GetValueOrDefault(label, []);

    /// <summary>Whether a cell is merged over rows.</summary>
    public static bool IsMerged(TreeCell cell) => cell.Merge != VerticalMerge.None;

    private void FindHeaders(TreeCell cell, IReadOnlyList<PrintedLabel> carried, LabelledFields fields)
    {
        foreach (var label in carried.Where(fields.Columns.Contains))
        {
            if (!headers.TryGetValue(label, out var found))
            {
                headers[label] = [cell];
            }
            else if (found[0].Row == cell.Row)
            {
                found.Add(cell);
            }
        }
    }

    /// <summary>Under the nearest header above, of one or several rows (editors join tables that nothing stands between), the cells beside its columns.</summary>
    private void FindLabelCells()
    {
        var heads = headers.Values.SelectMany(h => h).ToLookup(h => h.Row.Number);
        List<TreeCell> over = [];
        var below = new List<(TreeRow Row, List<TreeCell> Over)>();
        foreach (var row in Table.Rows)
        {
            if (heads.Contains(row.Number))
            {
                over = [.. heads.Contains(row.Number - 1) ? over : [], .. heads[row.Number]];
            }

            below.Add((row, over));
        }

        foreach (var rows in below.GroupBy(b => b.Over, b => b.Row))
        {
            FindLabelCells(rows.Key, [.. rows]);
        }
    }

    private void FindLabelCells(List<TreeCell> over, List<TreeRow> rows)
    {
        var titles = over.Where(h => rows.Any(r => r.Cells.Count > 1 && h.Overlaps(r.Cells[0]) && h.Overlaps(r.Cells[1]))).ToList();
        foreach (var row in rows)
        {
            labelCells[row] = over.Count == 0 || IsUnderTitles(row, over, titles) ? [.. row.Cells.Take(1)] : [.. row.Cells.Where(c => !over.Any(c.Overlaps))];
        }
    }

    /// <summary>
    /// Whether the headers leave no cell beside them, and that over the first one is a title: in some row it stands over a label and its field, « Nom »
    /// and what is written there.
    /// </summary>
    private static bool IsUnderTitles(TreeRow row, List<TreeCell> over, List<TreeCell> titles) =>
        row.Cells.Count > 1 && titles.Any(row.Cells[0].Overlaps) && row.Cells.All(c => over.Any(c.Overlaps));

    /// <summary>A code may stand in any cell of labels; a text is compared with the first cell only.</summary>
    private void FindRows(TreeRow row, LabelledFields fields)
    {
        foreach (var (i, cell) in labelCells[row].Index())
        {
            foreach (var label in labels.GetValueOrDefault(IsMerged(cell) ? cell.Container.Root.Cell! : cell, []).Where(fields.Rows.Contains))
            {
                if (IsMerged(cell))
                {
                    Note(mergedRows, label, row);
                }
                else if (label.IsCode || i == 0)
                {
                    Note(rows, label, row);
                }
            }
        }
    }

    private static void Note(Dictionary<PrintedLabel, List<TreeRow>> found, PrintedLabel label, TreeRow row)
    {
        found.TryAdd(label, []);
        if (found[label].LastOrDefault() != row)
        {
            found[label].Add(row);
        }
    }
}
