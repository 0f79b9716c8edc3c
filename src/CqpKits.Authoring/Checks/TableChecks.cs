using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Authoring.Checks;

/// <summary>Checks that a table fits its page and has no holes, and that its fields can be filled and found again.</summary>
internal static class TableChecks
{
    public static IEnumerable<Diagnostic> Of(Table table, PageSetup page)
    {
        var grid = TableGrid.Of(table);
        var width = table.Widths.Sum();
        if (width > page.TextWidth)
        {
            yield return AuthoringMessages.TableTooWide(width, page.TextWidth, table.Position);
        }

        foreach (var tall in table.Rows.SelectMany(r => r.Cells).Where(c => c.MinHeight > page.TextHeight))
        {
            yield return AuthoringMessages.CellTooTall(tall.MinHeight, page.TextHeight, table.Position);
        }

        foreach (var fault in grid.Faults)
        {
            yield return AuthoringMessages.TableGrid(fault, table.Position);
        }

        foreach (var fault in Cells(grid).SelectMany(cell => DrawingFaults(table, cell, page)))
        {
            yield return fault;
        }

        // In a grid with faults the neighbours of a cell are not known, so fields are not checked.
        foreach (var fault in grid.Faults.Count > 0 ? [] : Cells(grid).SelectMany(cell => FieldFaults(table, grid, cell)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<GridCell> Cells(TableGrid grid) =>
        Enumerable.Range(0, grid.Rows)
            .SelectMany(r => Enumerable.Range(0, grid.Columns).Select(c => grid[r, c]))
            .OfType<GridCell>()
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<GridCell>();

    private static IEnumerable<Diagnostic> DrawingFaults(Table table, GridCell cell, PageSetup page)
    {
        var room = table.WidthOf(cell) - (2 * Table.SideMargin);
        return BlockContent.DrawingsOutsideTables(cell.Cell.Blocks)
            .Where(d => d.Width > room || d.Height > page.TextHeight)
            .Select(d => DrawingMessages.TooLarge(d.Width, d.Height, room, page.TextHeight, "sa cellule", d.Position));
    }

    private static IEnumerable<Diagnostic> FieldFaults(Table table, TableGrid grid, GridCell cell)
    {
        IReadOnlyList<PlacedField> fields = [.. BlockContent.Fields(cell.Cell.Blocks)];
        foreach (var extra in fields.Skip(1))
        {
            yield return AuthoringMessages.TwoFieldsInCell(extra.Field.Id, fields[0].Field.Id, extra.Position);
        }

        if (fields is [var field, ..])
        {
            foreach (var fault in FieldFaults(table, grid, cell, field))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<Diagnostic> FieldFaults(Table table, TableGrid grid, GridCell cell, PlacedField field)
    {
        if (cell.Cell.IsReversed)
        {
            yield return DrawingMessages.FieldOnBlack(field.Field.Id, field.Position);
        }

        if (cell.Row < table.HeaderRows)
        {
            yield return AuthoringMessages.FieldInHeader(field.Field.Id, field.Position);
        }

        var width = table.WidthOf(cell);
        if (width < field.Field.Kind.Room.Width)
        {
            yield return AuthoringMessages.NoRoomForPen(field.Field.Id, width, field.Field.Kind.Room.Width, field.Position);
        }

        if (field.Box is { } box && !IsNamed(table, grid, cell, box))
        {
            yield return AuthoringMessages.BoxNotNamed(field.Field.Id, box, field.Position);
        }

        if (field.Field.ItemCode is { } code && !CodesBeside.Beside(table, grid, cell).Contains(PrintableText.OneLine(code)))
        {
            yield return AuthoringMessages.CodeNotPrinted(field.Field.Id, code, field.Position);
        }
    }

    /// <summary>True when the label or code of the value is the text of the box's cell, of the cell before it, or of the header of its column.</summary>
    private static bool IsNamed(Table table, TableGrid grid, GridCell cell, ChoiceOption value)
    {
        bool Fits(string text) => FrenchText.Fold(text) is var found && (found == FrenchText.Fold(value.Label) || found == FrenchText.Fold(value.Code));
        return Fits(BlockContent.Text(cell.Cell.Blocks))
            || (cell.Column > 0 && grid[cell.Row, cell.Column - 1] is { } before && Fits(BlockContent.Text(before.Cell.Blocks)))
            || (table.HeaderRows > 0 && grid[table.HeaderRows - 1, cell.Column] is { } header && Fits(BlockContent.Text(header.Cell.Blocks)));
    }
}

/// <summary>Finds the printed codes by which the reader finds a field.</summary>
internal static class CodesBeside
{
    /// <summary>The codes in the cells before a cell in its row (merged ones included) and in the header cells above it.</summary>
    public static IEnumerable<string> Beside(Table table, TableGrid grid, GridCell cell)
    {
        var before = Enumerable.Range(0, cell.Column).Select(c => grid[cell.Row, c]);
        var above = Enumerable.Range(0, Math.Min(table.HeaderRows, cell.Row)).Select(r => grid[r, cell.Column]);
        return before.Concat(above).OfType<GridCell>()
            .SelectMany(c => BlockContent.Codes(c.Cell.Blocks));
    }
}
