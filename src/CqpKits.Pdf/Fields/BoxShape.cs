using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Fields;

/// <summary>A box to tick: an outline, which belongs to the page so that it is there in every program and on paper, and a cross, which is what the field shows.</summary>
internal static class BoxShape
{
    /// <summary>Its usual side: large enough for a finger, and for a pen.</summary>
    public static int Side { get; } = Length.Millimetres(4.2m);

    private const int OutlineWidth = 800;
    private const int CrossWidth = 1400;
    private const string Black = "000000";

    /// <summary>The box in the rectangle that was given to it: the largest square, in the middle of its height.</summary>
    public static Box Square(Box place, Alignment alignment)
    {
        var side = Math.Min(place.Width, place.Height);
        var left = place.Left + (alignment switch
        {
            Alignment.Center => (place.Width - side) / 2,
            Alignment.End => place.Width - side,
            _ => 0,
        });
        return new Box(left, place.Top + ((place.Height - side) / 2), side, side);
    }

    /// <summary>Whether a box of a choice is ticked.</summary>
    public static bool IsTicked(PlacedField placed) => placed.Value == placed.Box!.Code;

    public static void DrawOutline(ContentWriter content, Box box) =>
        content.Outline(new Box(box.Left + (OutlineWidth / 2), box.Top + (OutlineWidth / 2), box.Width - OutlineWidth, box.Height - OutlineWidth), OutlineWidth, Black);

    public static void DrawCross(ContentWriter content, Box box)
    {
        var inset = box.Width / 4;
        var (left, top, right, bottom) = (box.Left + inset, box.Top + inset, box.Right - inset, box.Bottom - inset);
        content.Line(left, top, right, bottom, CrossWidth, Black, dashed: false);
        content.Line(left, bottom, right, top, CrossWidth, Black, dashed: false);
    }
}
