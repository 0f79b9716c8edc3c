namespace CqpKits.Documents.Blocks;

/// <summary>The cells of a table by row and column, with merged cells at every place they cover.</summary>
public sealed class TableGrid
{
    private readonly GridCell?[,] cells;

    private TableGrid(GridCell?[,] cells, IReadOnlyList<string> faults) => (this.cells, Faults) = (cells, faults);

    /// <summary>Cells that overlap, extend beyond the table or leave a hole, each described in a French clause.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Number of rows.</summary>
    public int Rows => cells.GetLength(0);

    /// <summary>Number of columns.</summary>
    public int Columns => cells.GetLength(1);

    /// <summary>The cell that covers a row and column, both from 0, or null for a hole.</summary>
    public GridCell? this[int row, int column] => cells[row, column];

    /// <summary>Places the cells of a table; a table with faults gets a grid too.</summary>
    public static TableGrid Of(Table table)
    {
        var cells = new GridCell?[table.Rows.Count, table.Widths.Count];
        var found = new List<string>();
        for (var r = 0; r < table.Rows.Count; r++)
        {
            LayRow(cells, r, table.Rows[r], found);
        }

        found.AddRange(Holes(cells));
        return new TableGrid(cells, found);
    }

    private static void LayRow(GridCell?[,] cells, int r, Row row, List<string> faults)
    {
        var c = 0;
        foreach (var cell in row.Cells)
        {
            while (c < cells.GetLength(1) && cells[r, c] is not null) { c++; }
            if (c + cell.ColumnSpan > cells.GetLength(1))
            {
                faults.Add(FormattableString.Invariant($"la ligne {r + 1} a plus de cellules que le tableau n'a de colonnes ({cells.GetLength(1)})"));
                return;
            }

            if (r + cell.RowSpan > cells.GetLength(0))
            {
                faults.Add(FormattableString.Invariant($"la cellule {c + 1} de la ligne {r + 1} s'étend sur {cell.RowSpan} lignes, au-delà de la fin du tableau"));
            }

            Cover(cells, new GridCell(cell, r, c), faults);
            c += cell.ColumnSpan;
        }
    }

    private static void Cover(GridCell?[,] cells, GridCell placed, List<string> faults)
    {
        var lastRow = Math.Min(placed.Row + placed.Cell.RowSpan, cells.GetLength(0));
        for (var r = placed.Row; r < lastRow; r++)
        {
            for (var c = placed.Column; c < placed.Column + placed.Cell.ColumnSpan; c++)
            {
                if (cells[r, c] is not null)
                {
                    faults.Add(FormattableString.Invariant($"deux cellules se recouvrent à la ligne {r + 1}, colonne {c + 1}"));
                }

                cells[r, c] = placed;
            }
        }
    }

    private static IEnumerable<string> Holes(GridCell?[,] cells)
    {
        for (var r = 0; r < cells.GetLength(0); r++)
        {
            var missing = Enumerable.Range(0, cells.GetLength(1)).Count(c => cells[r, c] is null);
            if (missing > 0)
            {
                yield return FormattableString.Invariant($"la ligne {r + 1} a {missing} {(missing > 1 ? "cellules" : "cellule")} de moins que le tableau n'a de colonnes ({cells.GetLength(1)})");
            }
        }
    }
}

/// <summary>A cell with the row and column of its top left corner, from 0.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">Row.</param>
/// <param name="Column">Column.</param>
public sealed record GridCell(Cell Cell, int Row, int Column)
{
    /// <summary>The last row that it covers.</summary>
    public int LastRow => Row + Cell.RowSpan - 1;
}
