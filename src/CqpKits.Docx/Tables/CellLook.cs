using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>Writes the look of a cell.</summary>
internal sealed class CellLook(Theme theme, Table table, CellStyling styling, CellLines lines)
{
    public W.TableCellProperties Properties(GridCell placed, int row, ColumnWidths columns) => new()
    {
        TableCellWidth = new W.TableCellWidth { Width = Measure.Text(columns.Of(placed.Column, placed.Cell.ColumnSpan)), Type = W.TableWidthUnitValues.Dxa },
        GridSpan = placed.Cell.ColumnSpan > 1 ? new W.GridSpan { Val = placed.Cell.ColumnSpan } : null,
        VerticalMerge = placed.Cell.RowSpan > 1
            ? new W.VerticalMerge { Val = placed.Row == row ? W.MergedCellValues.Restart : W.MergedCellValues.Continue }
            : null,
        TableCellBorders = Borders(row),
        Shading = Fill is { } fill ? new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = fill } : null,
        TableCellVerticalAlignment = Vertical is { } vertical ? new W.TableCellVerticalAlignment { Val = vertical } : null,
    };

    private string? Fill => (styling.Style, styling.Role) switch
    {
        _ when styling.Background == Background.Black => Tones.Black,
        _ when styling.Background == Background.Tone => Tones.Of(theme.Accent, styling.Cell.Tone),
        (TableStyle.Grid, CellRole.ColumnHeader) => theme.Accent,
        (TableStyle.Grid, CellRole.RowHeader) => theme.Tint,
        _ => null,
    };

    private W.TableVerticalAlignmentValues? Vertical =>
        styling.HoldsMark || styling.Background == Background.Accent || IsBox ? W.TableVerticalAlignmentValues.Center : null;

    /// <summary>True for a centred cell of a drawing, whose content is also centred vertically.</summary>
    private bool IsBox => styling is { Style: TableStyle.Plain, Cell.Alignment: Alignment.Center };

    /// <summary>
    /// A label and the field below it have no line between them. When the cells of two rows differ in the line between them, the drawn line
    /// applies (ECMA-376 part 1, 17.4.66), so both cells have none.
    /// </summary>
    private W.TableCellBorders? Borders(int row)
    {
        if (table.Style == TableStyle.Grid)
        {
            return GridBorders();
        }

        var label = row < table.HeaderRows && row + 1 < table.Rows.Count;
        var underLabel = row > 0 && row <= table.HeaderRows;
        return !label && !underLabel ? null : new W.TableCellBorders
        {
            TopBorder = underLabel ? new W.TopBorder { Val = W.BorderValues.Nil } : null,
            BottomBorder = label ? new W.BottomBorder { Val = W.BorderValues.Nil } : null,
        };
    }

    private W.TableCellBorders? GridBorders()
    {
        var top = styling.Cell.GoesOn ? new W.TopBorder { Val = W.BorderValues.Nil } : lines.StartsGroup ? GroupLine() : null;
        return top is null && !lines.GoesOnBelow ? null : new W.TableCellBorders
        {
            TopBorder = top,
            BottomBorder = lines.GoesOnBelow ? new W.BottomBorder { Val = W.BorderValues.Nil } : null,
        };
    }

    private W.TopBorder GroupLine() => new() { Val = W.BorderValues.Single, Size = 8, Space = 0, Color = theme.Accent };
}
