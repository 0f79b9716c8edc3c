using CqpKits.Documents.Blocks;

namespace CqpKits.Docx.Looks;

/// <summary>Finds the fields of a cell or paragraph, also those in strong text, lists and groups. Fields of a table inside a cell are left out.</summary>
internal static class CellFields
{
    public static IEnumerable<PlacedField> Of(Cell cell) => BlockContent.LeavesOutsideTables(cell.Blocks).OfType<PlacedField>();

    public static IEnumerable<PlacedField> Of(Paragraph paragraph) => BlockContent.Fields([paragraph]);
}
