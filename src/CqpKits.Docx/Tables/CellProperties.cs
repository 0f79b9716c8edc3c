using CqpKits.Documents.Blocks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Tables;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>Writes the look of a cell.</summary>
internal static class CellProperties
{
    public static W.TableCellProperties Of(CellLook look, GridCell placed, int row, ColumnWidths columns) => new()
    {
        TableCellWidth = new W.TableCellWidth { Width = Measure.Text(columns.Of(placed.Column, placed.Cell.ColumnSpan)), Type = W.TableWidthUnitValues.Dxa },
        GridSpan = placed.Cell.ColumnSpan > 1 ? new W.GridSpan { Val = placed.Cell.ColumnSpan } : null,
        VerticalMerge = placed.Cell.RowSpan > 1
            ? new W.VerticalMerge { Val = placed.Row == row ? W.MergedCellValues.Restart : W.MergedCellValues.Continue }
            : null,
        TableCellBorders = look.Top is null && look.Bottom is null ? null : new W.TableCellBorders
        {
            TopBorder = look.Top is null ? null : Border<W.TopBorder>(look.Top),
            BottomBorder = look.Bottom is null ? null : Border<W.BottomBorder>(look.Bottom),
        },
        Shading = look.Fill is { } fill ? new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = fill } : null,
        TableCellVerticalAlignment = look.IsCentered ? new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center } : null,
    };

    private static T Border<T>(TableLine line)
        where T : W.BorderType, new() => line == TableLine.None
        ? new() { Val = W.BorderValues.Nil }
        : new() { Val = W.BorderValues.Single, Size = (uint)(line.Weight * 8), Space = 0, Color = line.Color };
}
