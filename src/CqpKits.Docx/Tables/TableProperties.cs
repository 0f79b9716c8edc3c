using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Tables;
using CqpKits.Packages.Xml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>
/// Writes the look of a table. Lines, margins and fills are direct properties, not a table style, because programs other than Word differ in how they
/// apply conditional table styles.
/// </summary>
internal static class TableProperties
{
    private const uint Thin = (uint)(TableLine.Thin * 8);

    public static W.TableProperties Of(Theme theme, TableLook look, ColumnWidths columns) => new(
        new W.TableWidth { Width = Measure.Text(columns.Total), Type = W.TableWidthUnitValues.Dxa },
        Borders(theme, look.Line == TableLine.None ? W.BorderValues.None : W.BorderValues.Single),
        new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        new W.TableCellMarginDefault(
            new W.TopMargin { Width = Measure.Text(Measure.Twips(CellLook.MarginAlong)), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = (short)Measure.Twips(Table.SideMargin), Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = Measure.Text(Measure.Twips(CellLook.MarginAlong)), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = (short)Measure.Twips(Table.SideMargin), Type = W.TableWidthValues.Dxa }),
        Marks(look.Table),
        new W.TableDescription { Val = XmlText.Clean(look.Table.Description) });

    private static W.TableBorders Borders(Theme theme, W.BorderValues line) => new(
        new W.TopBorder { Val = line, Size = Thin, Space = 0, Color = theme.Line },
        new W.LeftBorder { Val = line, Size = Thin, Space = 0, Color = theme.Line },
        new W.BottomBorder { Val = line, Size = Thin, Space = 0, Color = theme.Line },
        new W.RightBorder { Val = line, Size = Thin, Space = 0, Color = theme.Line },
        new W.InsideHorizontalBorder { Val = line, Size = Thin, Space = 0, Color = theme.Line },
        new W.InsideVerticalBorder { Val = line, Size = Thin, Space = 0, Color = theme.Line });

    /// <summary>Marks the header row and first column for screen readers.</summary>
    private static W.TableLook Marks(Table table) => new()
    {
        FirstRow = OnOff.Of(table.HeaderRows > 0),
        LastRow = OnOff.Of(false),
        FirstColumn = OnOff.Of(table.Rows.Any(row => row.Cells.Any(cell => cell.IsRowHeader))),
        LastColumn = OnOff.Of(false),
        NoHorizontalBand = OnOff.Of(true),
        NoVerticalBand = OnOff.Of(true),
    };
}
