namespace CqpKits.Returns.Tree;

/// <summary>A drawing that lies on the page over or beside the text, wherever it hangs.</summary>
/// <param name="Host">The cell or paragraph it hangs on, or null.</param>
/// <param name="TablesBefore">How many tables start before it.</param>
/// <param name="IsBehind">Whether it lies behind the text, as a watermark does.</param>
internal sealed record FloatingDrawing(Container? Host, int TablesBefore, bool IsBehind)
{
    /// <summary>From the top of what it hangs on to its own, twentieths of a point; null where it is placed on the page.</summary>
    public int? Top { get; init; }

    /// <summary>From the top of the page to its own, twentieths of a point, where it is placed so; else null.</summary>
    public int? OnPage { get; init; }

    /// <summary>Its height, twentieths of a point; 0 where it is not known.</summary>
    public int Height { get; init; }

    /// <summary>From the top of what it hangs on to its lower end, or null.</summary>
    public int? Bottom => Top + Height;
}
