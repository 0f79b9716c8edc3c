using CqpKits.Documents.Blocks;
using CqpKits.Looks.Tables;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Tables;

/// <summary>What a cell holds.</summary>
/// <param name="stack">Its content.</param>
/// <param name="isCentered">Whether its content is in the middle of its height.</param>
/// <param name="fill">Colour of its fill, <c>RRGGBB</c>; null for none.</param>
/// <param name="node">Its element of the structure.</param>
internal sealed class CellLayout(Stack stack, bool isCentered, string? fill, NodePlace node)
{
    /// <summary>Blank at the left and at the right.</summary>
    public static int Side { get; } = Length.Millimetres(Table.SideMargin);

    /// <summary>Blank above and below.</summary>
    public static int Along { get; } = Length.Millimetres(CellLook.MarginAlong);

    /// <summary>What it holds.</summary>
    public Stack Content { get; } = stack;

    public string? Fill => fill;

    /// <summary>The fields in which a person signs by hand: nothing is drawn for them, all of the cell is theirs.</summary>
    public IReadOnlyList<PlacedField> Signatures { get; init; } = [];

    /// <summary>Height that it needs.</summary>
    public int Height { get; } = stack.Height + (2 * Along);

    /// <summary>Draws what stands in a part of its rows.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="box">The part of the cell that is on the page.</param>
    /// <param name="part">What stands there.</param>
    public void Draw(PageCanvas canvas, Box box, Stack part)
    {
        _ = node.Node; // Also an empty cell is one of its row.
        var spare = Math.Max(0, box.Height - (2 * Along) - part.Height);
        var above = isCentered ? spare / 2 : 0;
        part.Draw(canvas, box.Left + Side, box.Top + Along + above, isCentered ? 0 : spare);
        foreach (var signature in Signatures)
        {
            canvas.Note(signature, box);
        }
    }

    /// <summary>Draws a header once more, at the top of another page.</summary>
    public void Repeat(PageCanvas canvas, Box box)
    {
        var above = isCentered ? Math.Max(0, box.Height - Height) / 2 : 0;
        canvas.Repeat(() => Content.Draw(canvas, box.Left + Side, box.Top + Along + above, 0));
    }
}
