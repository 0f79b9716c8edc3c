using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styling;

namespace CqpKits.Looks.Tables;

/// <summary>The height that a row must have.</summary>
public static class RowHeight
{
    /// <summary>
    /// Minimum height in millimetres: the writing space of its fields, or the minimum height of its cells. Cells over several rows are left out.
    /// </summary>
    public static decimal Of(Row row) =>
        row.Cells.Where(c => c.RowSpan == 1)
            .SelectMany(c => CellFields.Of(c).Select(f => f.Field.Kind.Room.Height).Append(c.MinHeight))
            .DefaultIfEmpty().Max();
}
