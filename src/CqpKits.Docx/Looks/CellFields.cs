using CqpKits.Documents.Blocks;

namespace CqpKits.Docx.Looks;

/// <summary>The fields of a cell or line, whatever they are wrapped in; those of a table within a cell are that table's own.</summary>
internal static class CellFields
{
    public static IEnumerable<PlacedField> Of(Cell cell) => BlockContent.LeavesOutsideTables(cell.Blocks).OfType<PlacedField>();

    public static IEnumerable<PlacedField> Of(Paragraph paragraph) => BlockContent.Fields([paragraph]);
}
