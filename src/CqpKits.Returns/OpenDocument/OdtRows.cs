using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Lays the cells of an OpenDocument table on its columns: what merged cells cover is told by places of their own.</summary>
internal sealed class OdtRows
{
    /// <summary>More columns than this has no table.</summary>
    public const int MostColumns = 63;

    private readonly List<OdtColumn> columns = [];
    private readonly Dictionary<int, (int RowsLeft, int Span)> merged = [];
    private int covered;

    /// <summary>A column is declared; one that is repeated stands for several.</summary>
    public void AddColumn(OdtColumn column, int repeated) => columns.AddRange(Enumerable.Repeat(column, Math.Min(repeated, MostColumns - Math.Min(columns.Count, MostColumns))));

    /// <summary>Whether all columns of a cell are unseen.</summary>
    public bool IsUnseen(TreeCell cell) => cell.End <= columns.Count && columns.GetRange(cell.Start, cell.Span).TrueForAll(c => c.IsUnseen);

    /// <summary>The style that the column of a cell gives to cells that name none, or null.</summary>
    public string? CellStyleAt(TreeCell cell) => columns.ElementAtOrDefault(cell.Start).CellStyle;

    /// <summary>A cell starts, with the columns and rows that it covers; one that is repeated stands for several.</summary>
    public void Place(TreeCell cell, int columns, int repeated, int rows)
    {
        cell.Span = Math.Min(columns * repeated, MostColumns);
        covered = columns - 1;
        if (rows > 1)
        {
            cell.Merge = VerticalMerge.First;
            merged[cell.Start] = (rows, cell.Span);
        }
    }

    /// <summary>A covered place: a part of the cell above, made by <paramref name="open"/>; null when a cell of the same row covers it.</summary>
    public TreeCell? Cover(TreeRow row, Func<TreeCell> open)
    {
        if (covered > 0)
        {
            covered--;
            return null;
        }

        if (!merged.TryGetValue(row.End, out var above))
        {
            return null;
        }

        var part = open();
        (part.Span, part.Merge, covered) = (above.Span, VerticalMerge.Continued, above.Span - 1);
        return part;
    }

    /// <summary>A row ends: cells merged over rows have one less before them.</summary>
    public void CloseRow()
    {
        covered = 0;
        foreach (var (column, (left, span)) in merged.ToList())
        {
            if (left <= 1)
            {
                merged.Remove(column);
            }
            else
            {
                merged[column] = (left - 1, span);
            }
        }
    }
}
