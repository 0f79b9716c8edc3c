namespace CqpKits.Returns.OpenDocument;

/// <summary>Counts the items of the lists of a text while it is walked through.</summary>
/// <param name="styles">The list styles.</param>
internal sealed class OdtNumbering(OdtListStyles styles)
{
    private readonly Stack<Open> open = [];
    private readonly Dictionary<(string? Style, int Level), int> last = [];

    /// <summary>What is set before the paragraph that comes next; null for nothing.</summary>
    private string? waiting;

    /// <summary>A list starts.</summary>
    /// <param name="style">Its style; null for that of the list around.</param>
    /// <param name="continues">Whether it counts on where the last one ended.</param>
    public void OpenList(string? style, bool continues)
    {
        var (name, level) = (style ?? (open.TryPeek(out var around) ? around.Style : null), open.Count + 1);
        var start = styles.Level(name, level)?.Start ?? 1;
        open.Push(new Open(name, level) { Count = continues ? last.GetValueOrDefault((name, level), start - 1) : start - 1 });
    }

    /// <summary>A list ends.</summary>
    public void CloseList()
    {
        if (open.TryPop(out var list))
        {
            last[(list.Style, list.Level)] = list.Count;
        }
    }

    /// <summary>An item of the innermost list starts.</summary>
    /// <param name="start">The number that it is given, or null.</param>
    public void OpenItem(int? start)
    {
        if (open.TryPeek(out var list))
        {
            list.Count = start ?? list.Count + 1;
            var level = styles.Level(list.Style, list.Level);
            waiting = level is null ? "" : level.Label(list.Count);
        }
    }

    /// <summary>A paragraph of a list of its own starts.</summary>
    public void Number(string? style, int level, int? start) => waiting = styles.Level(style, level) is { } found ? found.Label(start ?? found.Start) : "";

    /// <summary>An item ends, or a header of a list starts: what comes next has no number.</summary>
    public void Clear() => waiting = null;

    /// <summary>A paragraph starts: what is set before it, or null.</summary>
    public string? Take()
    {
        var taken = waiting;
        waiting = null;
        return taken;
    }

    private sealed class Open(string? style, int level)
    {
        public string? Style { get; } = style;

        public int Level { get; } = level;

        public int Count { get; set; }
    }
}
