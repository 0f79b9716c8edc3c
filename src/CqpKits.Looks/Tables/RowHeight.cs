using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styling;

namespace CqpKits.Looks.Tables;

/// <summary>The height that a row must have.</summary>
public static class RowHeight
{
    /// <summary>
    /// Minimum height in millimetres: the writing space of its fields, or the minimum height of its cells. Cells over several rows are left out.
    /// </summary>
    public static decimal Of(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var height = 0m;
        foreach (var cell in row.Cells.Where(c => c.RowSpan == 1))
        {
            height = Math.Max(height, cell.MinHeight);
            foreach (var field in CellFields.Of(cell))
            {
                height = Math.Max(height, field.Field.Kind.Room.Height);
            }
        }

        return height;
    }
}
