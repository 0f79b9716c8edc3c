using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Tables;

/// <summary>The elements of a table in the structure: its head, its body, their rows and cells.</summary>
internal sealed class TableNodes
{
    private readonly NodePlace[] rows;
    private readonly int headerRows;

    public TableNodes(Table table, NodePlace parent)
    {
        headerRows = table.HeaderRows;
        var whole = new NodePlace(parent, () => new StructureNode("Table") { Description = table.Description });
        NodePlace head = whole.Below("THead"), body = whole.Below("TBody");
        rows = [.. Enumerable.Range(0, table.Rows.Count).Select(r => (r < table.HeaderRows && table.HeaderRows < table.Rows.Count ? head : body).Below("TR"))];
    }

    /// <summary>The element of a row.</summary>
    public NodePlace Row(int row) => rows[row];

    /// <summary>A place for the element of a cell: a header of its columns, or of its rows, or data.</summary>
    public NodePlace Cell(GridCell placed)
    {
        var scope = placed.Row < headerRows ? "Column" : placed.Cell.IsRowHeader ? "Row" : null;
        return new NodePlace(rows[placed.Row], () => new StructureNode(scope is null ? "TD" : "TH")
        {
            Scope = scope,
            ColumnSpan = placed.Cell.ColumnSpan,
            RowSpan = placed.Cell.RowSpan,
        });
    }
}
