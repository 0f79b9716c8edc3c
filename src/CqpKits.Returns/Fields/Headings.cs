using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Fields;

/// <summary>What heads the columns of fields that are found by other anchors than their printed place: a heading that was retyped says that the column holds something else.</summary>
/// <param name="fields">All fields that have a printed place.</param>
/// <param name="tables">The tables of the document.</param>
internal sealed class Headings(LabelledFields fields, IReadOnlyList<TableIndex> tables)
{
    private readonly Dictionary<string, LabelledField> byId = fields.All.Where(f => !f.Column.IsEmpty).ToDictionary(f => f.Id, StringComparer.Ordinal);
    private readonly Dictionary<TreeTable, TableIndex> byTable = tables.ToDictionary(t => t.Table);

    /// <summary>What stands in the place of a field's heading and is another text; null where it is the heading, is empty, or where no row of headings is left.</summary>
    /// <param name="fieldId">Field, or box of one.</param>
    /// <param name="container">Where another anchor of it was found.</param>
    public string? Retyped(string fieldId, Container container) =>
        container.Cell is { } cell && byId.TryGetValue(fieldId, out var field) && byTable.TryGetValue(cell.Row.Table, out var table)
        && HeadingRow(table, cell) is { } row && row.Cells.FirstOrDefault(c => c.Overlaps(cell)) is { } head
        && head.Container.Root.Cell is { } heading && heading.Container != cell.Container && heading.Label.Length > 0 && !field.Column.Fits(heading.Label)
            ? heading.Label
            : null;

    /// <summary>The nearest row above a cell that heads columns: it has a heading of the form, or repeats on every page.</summary>
    private static TreeRow? HeadingRow(TableIndex table, TreeCell cell) =>
        table.Table.Rows.Take(cell.Row.Number - 1).LastOrDefault(r => table.IsHeading(r) || (r.RepeatsAsHeader && !table.HasHeader));
}
