using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Checks;

/// <summary>Finds the printed codes by which a field is found again.</summary>
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
