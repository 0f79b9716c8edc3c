using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>A paragraph in lines.</summary>
/// <param name="lines">Its lines, at least one.</param>
/// <param name="frame">Where they lie.</param>
/// <param name="node">Its element of the structure.</param>
internal sealed class ParagraphItem(IReadOnlyList<Line> lines, ParagraphFrame frame, NodePlace node) : FlowItem
{
    /// <summary>Lines that stand together at the end and at the top of a page.</summary>
    private const int Together = 2;

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepsLines { get; set; }

    /// <summary>The mark of a list before its first line, or null.</summary>
    public ListLabel? Label { get; init; }

    /// <inheritdoc/>
    public override int Height => Of(lines.Count) + RuleHeight;

    /// <inheritdoc/>
    public override int Least => IsWhole ? Height : Of(Together);

    private bool IsWhole => KeepsLines || frame.Rule is not null || lines.Count < 2 * Together;

    private int RuleHeight => frame.Rule is null ? 0 : ParagraphRule.Height;

    /// <inheritdoc/>
    public override Parted? Split(int room) => IsWhole ? null : Parts(Math.Min(Fitting(room), lines.Count - Together), Together);

    /// <inheritdoc/>
    public override Parted? Force(int room) => Parts(Math.Min(Fitting(room), lines.Count - 1), 1);

    /// <inheritdoc/>
    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
        Label?.Draw(canvas, x, y + lines[0].Ascent);
        var painter = new LinePainter(canvas, node, frame);
        for (var i = 0; i < lines.Count; i++)
        {
            painter.Draw(lines[i], x + frame.Indent, y, i == lines.Count - 1 ? spare : 0);
            y += lines[i].Height;
        }

        if (frame.Rule is { } colour)
        {
            ParagraphRule.Draw(canvas, x, y, frame.Indent + frame.Width, colour);
        }
    }

    private Parted? Parts(int count, int least) => count < least ? null : new(
        new ParagraphItem([.. lines.Take(count)], frame, node) { Before = Before, KeepsLines = KeepsLines, Label = Label, Anchor = Anchor, Position = Position },
        new ParagraphItem([.. lines.Skip(count)], frame, node) { After = After, KeepsLines = KeepsLines, KeepsWithNext = KeepsWithNext, Position = Position });

    private int Fitting(int room)
    {
        var (count, height) = (0, 0);
        while (count < lines.Count && height + lines[count].Height <= room)
        {
            height += lines[count++].Height;
        }

        return count;
    }

    private int Of(int count)
    {
        var height = 0;
        for (var i = 0; i < count; i++)
        {
            height += lines[i].Height;
        }

        return height;
    }
}

/// <summary>Where the lines of a paragraph lie.</summary>
/// <param name="Indent">From the left edge to the lines.</param>
/// <param name="Width">Width of the lines.</param>
/// <param name="Alignment">Where they lie within it.</param>
/// <param name="Rule">Colour of a line below the paragraph, or null.</param>
internal sealed record ParagraphFrame(int Indent, int Width, Alignment Alignment, string? Rule);
