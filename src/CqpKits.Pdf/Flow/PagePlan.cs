namespace CqpKits.Pdf.Flow;

/// <summary>What stands on a page. Lengths are thousandths of a point.</summary>
/// <param name="area">Where its text stands.</param>
internal sealed class PagePlan(PageArea area)
{
    private readonly List<(FlowItem Item, int Top)> placed = [];

    public PageArea Area => area;

    public IReadOnlyList<(FlowItem Item, int Top)> Placed => placed;

    /// <summary>Whether nothing at all is printed there.</summary>
    public bool IsBlank { get; init; }

    public bool IsEmpty => placed.Count == 0;

    /// <summary>The end of what stands there.</summary>
    public int Bottom { get; private set; } = area.Top;

    /// <summary>Space below the last item.</summary>
    public int After { get; private set; }

    /// <summary>Adds an item; parts of one thing become one item.</summary>
    public void Add(FlowItem item, int top)
    {
        var joined = placed.Count > 0 ? placed[^1].Item.Join(item) : null;
        if (joined is null)
        {
            placed.Add((item, top));
        }
        else
        {
            placed[^1] = (joined, placed[^1].Top);
        }

        (Bottom, After) = (top + item.Height, item.After);
    }
}

/// <summary>Where the text of the pages of a section stands.</summary>
/// <param name="Section">Number of the section, from 0.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Bottom">Bottom edge.</param>
internal sealed record PageArea(int Section, int Left, int Top, int Width, int Bottom)
{
    public int Height => Bottom - Top;
}
