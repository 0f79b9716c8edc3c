using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;

namespace CqpKits.Docx.Looks;

/// <summary>
/// Finds for each style the largest size at which no word of a table is wider than its column. In large print columns keep their widths, so that tables fit their
/// pages; a long word in a narrow column would be broken by the word processor.
/// </summary>
internal sealed class WordFit
{
    private const decimal PointsPerMillimetre = 72m / 25.4m;

    /// <summary>A text as wide as any date.</summary>
    private const string WholeDate = "00/00/0000";

    private readonly Dictionary<string, decimal> greatest = [];

    public WordFit(IReadOnlyList<Block> blocks, string font)
    {
        foreach (var table in BlockContent.Tables(blocks))
        {
            var grid = TableGrid.Of(table);
            foreach (var cell in Cells(grid))
            {
                Limit(StyleOf(table, cell), BlockContent.Text(cell.Cell.Blocks), cell, table, font);
                if (CellFields.Of(cell.Cell).Any(f => f.Field.Kind is DateKind))
                {
                    Limit(StyleIds.Answer, WholeDate, cell, table, font);
                }
            }
        }
    }

    /// <summary>The size of a style, points: <paramref name="wanted"/>, or the largest that fits, but not less than <paramref name="least"/>.</summary>
    public decimal Size(string style, decimal wanted, decimal least) =>
        Math.Max(least, Math.Min(wanted, greatest.GetValueOrDefault(style, wanted)));

    private static IEnumerable<GridCell> Cells(TableGrid grid) =>
        from row in Enumerable.Range(0, grid.Rows)
        from column in Enumerable.Range(0, grid.Columns)
        let cell = grid[row, column]
        where cell is not null && cell.Row == row && cell.Column == column
        select cell;

    private static string StyleOf(Table table, GridCell cell) => (table.Style, cell.Row < table.HeaderRows, cell.Cell.IsRowHeader) switch
    {
        (TableStyle.Grid, true, _) => StyleIds.ColumnHeader,
        (TableStyle.Grid, false, true) => StyleIds.RowHeader,
        (TableStyle.Grid, false, false) => StyleIds.GridText,
        (TableStyle.Frame, _, _) => StyleIds.FrameTitle,
        _ => StyleIds.FieldLabel,
    };

    private void Limit(string style, string text, GridCell cell, Table table, string font)
    {
        var words = text.Split([' ', '\n', '\t', '-'], StringSplitOptions.RemoveEmptyEntries);
        var longest = words.Select(word => WordWidth.Of(word, font)).DefaultIfEmpty().Max();
        if (longest > 0)
        {
            var room = table.Widths.Skip(cell.Column).Take(cell.Cell.ColumnSpan).Sum() - (2 * TableLook.MarginAcross) - 0.4m;
            var fits = Math.Floor(room * PointsPerMillimetre / longest * 2) / 2;
            greatest[style] = Math.Min(fits, greatest.GetValueOrDefault(style, fits));
        }
    }
}
