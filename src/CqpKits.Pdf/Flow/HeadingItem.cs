using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>A heading: a paragraph that links and the outline lead to.</summary>
internal sealed class HeadingItem : FlowItem
{
    private readonly ParagraphItem paragraph;

    /// <param name="paragraph">Its text.</param>
    /// <param name="level">From 1.</param>
    /// <param name="title">Its text without looks.</param>
    public HeadingItem(ParagraphItem paragraph, int level, PerCopy<string> title)
    {
        this.paragraph = paragraph;
        (Level, Title) = (level, title);
        (Before, After, KeepsWithNext) = (paragraph.Before, paragraph.After, paragraph.KeepsWithNext);
        (Anchor, Position) = (paragraph.Anchor, paragraph.Position);
    }

    /// <summary>Level in the outline, from 1.</summary>
    public int Level { get; }

    /// <summary>What the outline says.</summary>
    public PerCopy<string> Title { get; }

    /// <inheritdoc/>
    public override int Height => paragraph.Height;

    /// <inheritdoc/>
    public override Parted? Force(int room) => paragraph.Force(room);

    /// <inheritdoc/>
    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
        canvas.Destination(Anchor!, y);
        paragraph.Draw(canvas, x, y);
    }
}
