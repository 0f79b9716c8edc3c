using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Tables;

namespace CqpKits.Pdf.Blocks;

/// <summary>The space below tables, which have none of their own.</summary>
internal static class TableGaps
{
    /// <summary>What a word processor needs between two tables.</summary>
    private const int Between = Length.Point;

    public static IReadOnlyList<FlowItem> Insert(IReadOnlyList<FlowItem> items, int gap)
    {
        List<FlowItem> spaced = [];
        for (var i = 0; i < items.Count; i++)
        {
            spaced.Add(items[i]);
            if (items[i] is not TableRows { IsEnd: true } rows || i + 1 == items.Count)
            {
                continue;
            }

            if (items[i + 1] is TableRows)
            {
                spaced.Add(new Blank(Between) { Before = gap, KeepsWithNext = rows.KeepsWithNext });
            }
            else if (items[i + 1] is not (HeadingItem or PageStart))
            {
                items[i + 1].Before = gap;
            }
        }

        return spaced;
    }
}
