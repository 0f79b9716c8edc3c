namespace CqpKits.Pdf.Flow;

/// <summary>
/// Plans items on pages: each as far up as it fits. What keeps with what follows moves with it; a chain of such items that no page can hold is parted where it must be.
/// </summary>
internal sealed class Paginator
{
    private readonly List<PagePlan> pages = [];
    private bool opensByItself;

    /// <summary>The pages.</summary>
    public IReadOnlyList<PagePlan> Pages => pages;

    /// <summary>What was parted although it should not be: no page could hold it whole.</summary>
    public List<FlowItem> Forced { get; } = [];

    /// <summary>What did not fit on a page of its own and runs over its end.</summary>
    public List<FlowItem> Overflowing { get; } = [];

    private PagePlan Page => pages[^1];

    /// <summary>What follows begins on the front of a sheet: its back stays blank where it is not printed.</summary>
    public void StartSheet()
    {
        if (pages.Count % 2 == 1)
        {
            pages.Add(new PagePlan(Page.Area) { IsBlank = true });
        }
    }

    /// <summary>Plans the items of a section, which begins on a new page.</summary>
    public void Add(PageArea area, IReadOnlyList<FlowItem> items)
    {
        Open(area, byItself: false);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is PageStart)
            {
                Open(area, byItself: false);
            }
            else if (!Page.IsEmpty && IsChainStart(items, i) && !ChainFits(items, i))
            {
                Open(area, byItself: true);
            }

            Place(area, items[i]);
        }
    }

    private static bool IsChainStart(IReadOnlyList<FlowItem> items, int i) => i == 0 || !items[i - 1].KeepsWithNext || items[i - 1] is PageStart;

    private void Open(PageArea area, bool byItself)
    {
        pages.Add(new PagePlan(area));
        opensByItself = byItself;
    }

    private bool ChainFits(IReadOnlyList<FlowItem> items, int start)
    {
        var (height, after) = (0, Page.After);
        for (var i = start; i < items.Count; i++)
        {
            var item = items[i];
            height += Math.Max(after, item.Before) + (item.KeepsWithNext ? item.Height : item.Least);
            if (!item.KeepsWithNext || i + 1 == items.Count || items[i + 1] is PageStart)
            {
                break;
            }

            after = item.After;
        }

        return Page.Bottom + height <= Page.Area.Bottom || height > Page.Area.Height;
    }

    private Parted? Parted(FlowItem item, int room)
    {
        var parts = item.Force(room);
        if (parts is not null)
        {
            Forced.Add(item);
        }

        return parts;
    }

    private void Place(PageArea area, FlowItem item)
    {
        while (true)
        {
            var shown = Page.IsEmpty ? item.AtPageTop() : item;
            var top = Page.Bottom + (Page.IsEmpty && opensByItself ? 0 : Math.Max(Page.After, shown.Before));
            var room = Page.Area.Bottom - top;
            if (shown.Height <= room)
            {
                Page.Add(shown, top);
                return;
            }

            var parts = shown.Split(room) ?? (Page.IsEmpty ? Parted(shown, room) : null);
            if (parts is null && Page.IsEmpty)
            {
                Overflowing.Add(shown);
                Page.Add(shown, top);
                return;
            }

            if (parts is { } two)
            {
                Page.Add(two.First, top);
                item = two.Then;
            }

            Open(area, byItself: true);
        }
    }
}
