namespace CqpKits.Sheets.Reading;

/// <summary>Rectangles of a sheet with what holds for their cells, found fast by the cell.</summary>
/// <typeparam name="T">What holds.</typeparam>
internal sealed class CellAreas<T>
{
    private const int RowsTogether = 1024;

    /// <summary>More rectangles over so few rows lie over one another, which no program writes.</summary>
    private const int MostTogether = 4096;

    private readonly Dictionary<int, List<(CellRange Range, T Item)>> together = [];

    /// <summary>Takes a rectangle in.</summary>
    public void Add(CellRange range, T item)
    {
        for (var rows = range.FirstRow / RowsTogether; rows <= Math.Min(range.LastRow, SheetReach.Whole.Rows) / RowsTogether; rows++)
        {
            var list = together.TryGetValue(rows, out var found) ? found : together[rows] = [];
            if (list.Count < MostTogether)
            {
                list.Add((range, item));
            }
        }
    }

    /// <summary>What holds for a cell, with its rectangle.</summary>
    public IEnumerable<(CellRange Range, T Item)> At(int row, int column) =>
        together.TryGetValue(row / RowsTogether, out var list) ? list.Where(a => a.Range.Holds(row, column)) : [];
}
