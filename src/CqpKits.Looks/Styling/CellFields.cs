using CqpKits.Documents.Blocks;

namespace CqpKits.Looks.Styling;

/// <summary>Finds the fields of a cell or paragraph, also those in strong text, lists and groups. Fields of a table inside a cell are left out.</summary>
public static class CellFields
{
    /// <summary>The fields of a cell.</summary>
    public static IEnumerable<PlacedField> Of(Cell cell) => BlockContent.LeavesOutsideTables(cell.Blocks).OfType<PlacedField>();

    /// <summary>The fields of a paragraph.</summary>
    public static IEnumerable<PlacedField> Of(Paragraph paragraph) => BlockContent.Fields([paragraph]);
}
