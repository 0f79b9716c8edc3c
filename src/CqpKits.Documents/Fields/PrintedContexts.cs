using CqpKits.Documents.Blocks;
using CqpKits.Forms.Definition;

namespace CqpKits.Documents.Fields;

/// <summary>Finds the printed labels of the row and column of each field of a document.</summary>
public static class PrintedContexts
{
    /// <summary>The printed labels around every field in a table, by <see cref="FieldSpot.Id"/>; for a field placed twice, around the first.</summary>
    public static IReadOnlyDictionary<string, PrintedContext> Of(Document document)
    {
        var contexts = new Dictionary<string, PrintedContext>();
        foreach (var table in BlockContent.Tables(document.Blocks))
        {
            AddFields(table, contexts);
        }

        return contexts;
    }

    private static void AddFields(Table table, Dictionary<string, PrintedContext> contexts)
    {
        var grid = TableGrid.Of(table);
        for (var r = 0; r < grid.Rows; r++)
        {
            for (var c = 0; c < grid.Columns; c++)
            {
                if (grid[r, c] is { } at && at.Row == r && at.Column == c && BlockContent.Fields(at.Cell.Blocks).FirstOrDefault() is { } placed)
                {
                    contexts.TryAdd(placed.SpotId, ContextOf(table, grid, at, placed));
                }
            }
        }
    }

    private static PrintedContext ContextOf(Table table, TableGrid grid, GridCell at, PlacedField placed)
    {
        var leaves = BlockContent.Leaves(at.Cell.Blocks).ToList();
        var index = leaves.FindIndex(l => l is PlacedField);
        return new PrintedContext(
            RowLabel(grid, at, placed.Field),
            ColumnLabel(table, grid, at),
            BlockContent.Text(leaves.Take(index)).Trim(),
            BlockContent.Text(leaves.Skip(index + 1)).Trim());
    }

    private static string RowLabel(TableGrid grid, GridCell at, FormField field)
    {
        var before = Enumerable.Range(0, at.Column).Select(c => grid[at.Row, c]).OfType<GridCell>().Distinct().ToList();
        var codes = before.SelectMany(b => BlockContent.Codes(b.Cell.Blocks)).ToList();
        if (field.ItemCode is { } code && codes.Contains(code))
        {
            return code;
        }

        var label = before.FirstOrDefault(b => !BlockContent.Fields(b.Cell.Blocks).Any());
        return label is null ? "" : BlockContent.Text(label.Cell.Blocks);
    }

    private static string ColumnLabel(Table table, TableGrid grid, GridCell at)
    {
        if (table.HeaderRows == 0 || at.Row < table.HeaderRows || grid[table.HeaderRows - 1, at.Column] is not { } header)
        {
            return "";
        }

        return BlockContent.Codes(header.Cell.Blocks).FirstOrDefault() ?? BlockContent.Text(header.Cell.Blocks);
    }
}
