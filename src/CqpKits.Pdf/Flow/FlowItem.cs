using CqpKits.Diagnostics;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>
/// What follows one another down the pages: a paragraph, rows of a table, a drawing. It is measured first, then planned on pages, and drawn only when all of the plan is known.
/// Lengths are thousandths of a point.
/// </summary>
internal abstract class FlowItem
{
    /// <summary>Space above it, which is not added to that below what stands above: the greater of the two counts.</summary>
    public int Before { get; set; }

    /// <summary>Space below it.</summary>
    public int After { get; set; }

    /// <summary>Whether it stands on the page of what follows.</summary>
    public bool KeepsWithNext { get; set; }

    /// <summary>Where the template says it; null where it is not known.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>The name by which links find it, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>Its height.</summary>
    public abstract int Height { get; }

    /// <summary>Height of the least part of it that may stand at the end of a page.</summary>
    public virtual int Least => Height;

    /// <summary>What it is at the top of a page.</summary>
    public virtual FlowItem AtPageTop() => this;

    /// <summary>One item that holds it and what follows it, where they are parts of one thing; else null.</summary>
    public virtual FlowItem? Join(FlowItem next) => null;

    /// <summary>What of it fits in a room, and the rest; null where no part may stand there alone.</summary>
    public virtual Parted? Split(int room) => null;

    /// <summary>The parts of something that no page can hold whole, for a room; null where it cannot be parted at all.</summary>
    public virtual Parted? Force(int room) => Split(room);

    /// <summary>Draws it.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge, below its space above.</param>
    /// <param name="spare">Height that is left below it, which a field may take.</param>
    public abstract void Draw(PageCanvas canvas, int x, int y, int spare = 0);
}

/// <summary>Something in two parts.</summary>
/// <param name="First">What stands on this page.</param>
/// <param name="Then">What stands on the next.</param>
internal readonly record struct Parted(FlowItem First, FlowItem Then);

/// <summary>Makes what follows start on a new page. A word processor does it with a paragraph a point high.</summary>
internal sealed class PageStart : FlowItem
{
    public override int Height => Length.Point;

    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
    }
}

/// <summary>Nothing but height.</summary>
internal sealed class Blank(int height) : FlowItem
{
    public override int Height => height;

    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
    }
}
