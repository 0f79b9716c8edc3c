using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>A paragraph in lines, or some of its lines.</summary>
/// <param name="all">All lines of the paragraph, at least one.</param>
/// <param name="range">Which of them it has, at least one.</param>
/// <param name="frame">Where they lie.</param>
/// <param name="node">Its element of the structure.</param>
internal sealed class ParagraphItem(PerCopy<IReadOnlyList<Line>> all, Range range, ParagraphFrame frame, NodePlace node) : FlowItem
{
    /// <summary>Lines that stand together at the end and at the top of a page.</summary>
    private const int Together = 2;

    private readonly Line[] lines = [.. all.Sample.Take(range)];

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepsLines { get; set; }

    /// <summary>The mark of a list before its first line, or null.</summary>
    public ListLabel? Label { get; init; }

    /// <inheritdoc/>
    public override int Height => Of(lines.Length) + RuleHeight;

    /// <inheritdoc/>
    public override int Least => IsWhole ? Height : Of(Together);

    private bool IsWhole => KeepsLines || frame.Rule is not null || lines.Length < 2 * Together;

    private int RuleHeight => frame.Rule is null ? 0 : ParagraphRule.Height;

    /// <inheritdoc/>
    public override Parted? Split(int room) => IsWhole ? null : Parts(Math.Min(Fitting(room), lines.Length - Together), Together);

    /// <inheritdoc/>
    public override Parted? Force(int room) => Parts(Math.Min(Fitting(room), lines.Length - 1), 1);

    /// <inheritdoc/>
    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
        if (all.OfCopy is null)
        {
            Draw(canvas, x, y, spare, lines, node, Label);
        }
        else
        {
            canvas.OfCopy(new Copied(this, x, y, spare));
        }

        if (frame.Rule is { } colour)
        {
            ParagraphRule.Draw(canvas, x, y + Of(lines.Length), frame.Indent + frame.Width, colour);
        }
    }

    private void Draw(PageCanvas canvas, int x, int y, int spare, Line[] drawn, NodePlace place, ListLabel? label)
    {
        label?.Draw(canvas, x, y + drawn[0].Ascent);
        var painter = new LinePainter(canvas, place, frame);
        for (var i = 0; i < drawn.Length; i++)
        {
            painter.Draw(drawn[i], x + frame.Indent, y, i == drawn.Length - 1 ? spare : 0);
            y += drawn[i].Height;
        }
    }

    private Parted? Parts(int count, int least)
    {
        var first = range.GetOffsetAndLength(all.Sample.Count).Offset;
        var cut = first + count;
        return count < least ? null : new(
            new ParagraphItem(all, first..cut, frame, node) { Before = Before, KeepsLines = KeepsLines, Label = Label, Anchor = Anchor, Position = Position },
            new ParagraphItem(all, cut..range.End, frame, node) { After = After, KeepsLines = KeepsLines, KeepsWithNext = KeepsWithNext, Position = Position });
    }

    private int Fitting(int room)
    {
        var (count, height) = (0, 0);
        while (count < lines.Length && height + lines[count].Height <= room)
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

    private NodePlace Node => node;

    /// <summary>The lines of a copy; null where those of its paragraph do not take the place of those of the sample.</summary>
    private Line[]? Fitting(DocumentCopy copy)
    {
        var lines = all.Of(copy);
        return lines.Count == all.Sample.Count && lines.Zip(all.Sample).All(pair => pair.First.Height == pair.Second.Height) ? [.. lines.Take(range)] : null;
    }

    /// <summary>The lines at their place, as each copy has them. The structure is that of the sample: elements of another copy are only compared with it.</summary>
    private sealed class Copied(ParagraphItem item, int x, int y, int spare) : ICopyDrawing
    {
        public void DrawSample(PageCanvas canvas) => item.Draw(canvas, x, y, spare, item.lines, item.Node, item.Label);

        public bool Draw(PageCanvas canvas, DocumentCopy copy)
        {
            if (item.Fitting(copy) is not { } lines)
            {
                return false;
            }

            item.Draw(canvas, x, y, spare, lines, item.Node.Likeness(), item.Label is { } label ? label with { Node = label.Node.Likeness() } : null);
            return true;
        }
    }
}

/// <summary>Where the lines of a paragraph lie.</summary>
/// <param name="Indent">From the left edge to the lines.</param>
/// <param name="Width">Width of the lines.</param>
/// <param name="Alignment">Where they lie within it.</param>
/// <param name="Rule">Colour of a line below the paragraph, or null.</param>
internal sealed record ParagraphFrame(int Indent, int Width, Alignment Alignment, string? Rule);
