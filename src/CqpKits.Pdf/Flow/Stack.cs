using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>Items one below the other in a cell.</summary>
/// <param name="items">The items.</param>
internal sealed class Stack(IReadOnlyList<FlowItem> items)
{
    public IReadOnlyList<FlowItem> Items => items;

    /// <summary>Its height, with the space above the first and below the last.</summary>
    public int Height { get; } = HeightOf(items);

    /// <summary>Draws it.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge.</param>
    /// <param name="spare">Height that is left below it.</param>
    public void Draw(PageCanvas canvas, int x, int y, int spare)
    {
        var after = 0;
        foreach (var (i, item) in items.Index())
        {
            y += Math.Max(after, item.Before);
            item.Draw(canvas, x, y, i == items.Count - 1 ? spare : 0);
            y += item.Height;
            after = item.After;
        }
    }

    /// <summary>What fits in a room, and the rest, which is empty where all fits.</summary>
    public (Stack First, Stack Then) Split(int room)
    {
        List<FlowItem> first = [];
        var (y, after) = (0, 0);
        for (var i = 0; i < items.Count; i++)
        {
            y += Math.Max(after, items[i].Before);
            if (y + items[i].Height > room)
            {
                var parts = items[i].Force(room - y);
                return (new Stack([.. first, .. parts is { } p ? [p.First] : Array.Empty<FlowItem>()]), new Stack([parts?.Then ?? items[i], .. items.Skip(i + 1)]));
            }

            first.Add(items[i]);
            (y, after) = (y + items[i].Height, items[i].After);
        }

        return (this, new Stack([]));
    }

    private static int HeightOf(IReadOnlyList<FlowItem> items)
    {
        var (height, after) = (0, 0);
        foreach (var item in items)
        {
            height += Math.Max(after, item.Before) + item.Height;
            after = item.After;
        }

        return height + after;
    }
}
