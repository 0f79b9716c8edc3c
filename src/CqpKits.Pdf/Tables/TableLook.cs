using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Tables;

/// <summary>The lines and fills of a table.</summary>
internal sealed class TableLook(Theme theme, Table table, TableGrid grid)
{
    /// <summary>The lines at its sides, at its end and between columns.</summary>
    public TableLine Outer { get; } = table.Style == TableStyle.Plain ? TableLine.None : new TableLine(TableLayout.Line, theme.Line);

    /// <summary>The line above a cell.</summary>
    /// <param name="placed">The cell.</param>
    /// <param name="isEdge">Whether its row is the first on the page.</param>
    public TableLine Above(GridCell placed, bool isEdge)
    {
        if (isEdge || table.Style == TableStyle.Plain)
        {
            return Outer;
        }

        if (table.Style != TableStyle.Grid)
        {
            return placed.Row > 0 && placed.Row <= table.HeaderRows ? TableLine.None : Outer;
        }

        return placed.Cell.GoesOn ? TableLine.None : StartsGroup(placed.Row) ? new TableLine(Length.Point, theme.Accent) : Outer;
    }

    /// <summary>The fill of a cell, or null.</summary>
    public string? Fill(CellStyling styling) => (styling.Style, styling.Role) switch
    {
        _ when styling.Background == Background.Black => Tones.Black,
        _ when styling.Background == Background.Tone => Tones.Of(theme.Accent, styling.Cell.Tone),
        (TableStyle.Grid, CellRole.ColumnHeader) => theme.Accent,
        (TableStyle.Grid, CellRole.RowHeader) => theme.Tint,
        _ => null,
    };

    /// <summary>Whether the content of a cell is in the middle of its height.</summary>
    public static bool IsCentered(CellStyling styling) =>
        styling.HoldsMark || styling.Background == Background.Accent || styling is { Style: TableStyle.Plain, Cell.Alignment: Alignment.Center };

    private bool StartsGroup(int row) => grid.Rows < 0 && row < 0;
}
