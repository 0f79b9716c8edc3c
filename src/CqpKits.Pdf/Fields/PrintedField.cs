using System.Text;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Fields;

/// <summary>
/// Draws a field of a document that is only printed: its value, or what guides the pen for a mark or a date; its box, ticked or empty. There is no field, so that it cannot be read
/// back as an answer.
/// </summary>
internal static class PrintedField
{
    private static readonly Rune Ticked = new('☒');
    private static readonly Rune Blank = new('☐');

    public static void Draw(ContentWriter content, Widget widget)
    {
        if (widget.Field.Box is not null)
        {
            DrawBox(content, widget);
        }
        else if (FieldText.Shown(widget.Field) is { } value)
        {
            FieldText.Draw(content, widget.Place, widget.Look, widget.Alignment, value, FieldText.HasLines(widget));
        }
        else if (widget.Field.Field.Kind is MarkKind or DateKind)
        {
            FieldText.Draw(content, widget.Place, widget.Prompt, widget.Alignment, widget.Field.Field.Placeholder, hasLines: false);
        }
    }

    private static void DrawBox(ContentWriter content, Widget widget)
    {
        var box = BoxShape.Square(widget.Place, widget.Alignment);
        var isTicked = BoxShape.IsTicked(widget.Field);
        content.Shown(isTicked ? Ticked : Blank, box.Left, box.Bottom, widget.Look, () =>
        {
            BoxShape.DrawOutline(content, box);
            if (isTicked)
            {
                BoxShape.DrawCross(content, box);
            }
        });
    }
}
