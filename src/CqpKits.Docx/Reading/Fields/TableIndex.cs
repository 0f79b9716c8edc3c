namespace CqpKits.Docx.Reading;

/// <summary>A table by its printed labels: which cell heads a column, which rows carry a label.</summary>
internal sealed class TableIndex
{
    private readonly Table table;
    private readonly Dictionary<PlaceLabel, IReadOnlyList<Cell>> headers = [];
    private readonly Dictionary<PlaceLabel, IReadOnlyList<Row>> rows = [];
    private readonly Dictionary<PlaceLabel, IReadOnlyList<Row>> mergedRows = [];

    /// <summary>Indexes a table.</summary>
    /// <param name="table">Table.</param>
    /// <param name="fields">All fields that have a printed place.</param>
    public TableIndex(Table table, IReadOnlyList<PlacedField> fields)
    {
        this.table = table;
        foreach (var label in fields.Select(f => f.Column).Where(l => !l.IsEmpty).Distinct())
        {
            headers[label] = TopmostCells(label);
        }

        var labelCells = table.Rows.ToDictionary(r => r, LabelCells);
        var codes = fields.Select(f => f.Row).Where(l => l.IsCode).ToHashSet();
        foreach (var label in fields.Select(f => f.Row).Where(l => !l.IsEmpty).Distinct())
        {
            rows[label] = [.. table.Rows.Where(r => Carries(labelCells[r], label))];
            mergedRows[label] = [.. table.Rows.Where(r => labelCells[r].Any(c => IsMerged(c) && label.Fits(c.Container.Root.Cell!.Label)))];
        }

        Coded = table.Rows.Where(r => labelCells[r].Any(c => !IsMerged(c) && codes.Any(l => l.Fits(c.Label)))).ToHashSet();
        LabelCellsOf = r => labelCells[r];
    }

    /// <summary>The table.</summary>
    public Table Table => table;

    /// <summary>Rows that carry a code of the definition in a cell of their own.</summary>
    public IReadOnlySet<Row> Coded { get; }

    /// <summary>The cells of a row that no field's column covers.</summary>
    public Func<Row, IReadOnlyList<Cell>> LabelCellsOf { get; }

    /// <summary>Whether it has a header that the definition knows.</summary>
    public bool HasHeader => headers.Values.Any(h => h.Count > 0);

    /// <summary>The cells that head a column, all in the first row that has one.</summary>
    public IReadOnlyList<Cell> Headers(PlaceLabel column) => headers.GetValueOrDefault(column, []);

    /// <summary>Rows that carry a label in a cell of their own.</summary>
    public IReadOnlyList<Row> Rows(PlaceLabel label) => rows.GetValueOrDefault(label, []);

    /// <summary>Rows that carry a label in a cell merged with those of other rows.</summary>
    public IReadOnlyList<Row> MergedRows(PlaceLabel label) => mergedRows.GetValueOrDefault(label, []);

    /// <summary>Whether a cell is merged over rows.</summary>
    public static bool IsMerged(Cell cell) => cell.Merge != VerticalMerge.None;

    private List<Cell> TopmostCells(PlaceLabel label) =>
        table.Rows.Select(r => r.Cells.Where(c => label.Fits(c.Label)).ToList()).FirstOrDefault(cells => cells.Count > 0) ?? [];

    private IReadOnlyList<Cell> LabelCells(Row row)
    {
        var heads = HeadsOver(row);
        return heads.Count == 0 ? row.Cells.Take(1).ToList() : [.. row.Cells.Where(c => !heads.Any(c.Overlaps))];
    }

    /// <summary>The nearest header above a row, of one or several rows: editors join tables that nothing stands between.</summary>
    private List<Cell> HeadsOver(Row row)
    {
        var above = headers.Values.SelectMany(h => h).Where(h => h.Row.Number <= row.Number).ToLookup(h => h.Row.Number);
        var number = above.Select(g => g.Key).DefaultIfEmpty().Max();
        var heads = new List<Cell>();
        for (; above.Contains(number); number--) { heads.AddRange(above[number]); }
        return heads;
    }

    /// <summary>A code may stand in any cell of labels; a text is compared with the first cell only.</summary>
    private static bool Carries(IReadOnlyList<Cell> labels, PlaceLabel label) => label.IsCode
        ? labels.Any(c => !IsMerged(c) && label.Fits(c.Label))
        : labels is [var first, ..] && !IsMerged(first) && label.Fits(first.Label);
}
