using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Pages;

/// <summary>A box of a choice: a check box of its own (ISO 32000-1, 12.7.4.2.3), which can be ticked whatever the others are, as on paper.</summary>
internal sealed class BoxAnnotation(StructureObject place, Widget widget, Box box) : FieldAnnotation(place, widget, box)
{
    /// <inheritdoc/>
    public override void Use(FieldResources resources) => resources.Use(Box.Width);

    /// <inheritdoc/>
    public override void Write(FileContext context)
    {
        var (ticked, blank) = context.Fields.Boxes(Box.Width);
        var state = BoxShape.IsTicked(Widget.Field) ? "/Coche"u8 : "/Off"u8;
        var field = context.File.Begin(Place.Number);
        WriteField(field, context, "Btn"u8);
        field.Bytes("/DA("u8).Bytes(FieldFonts.Signs).Bytes(" 0 Tf 0 g)/MK<</CA(8)>>/V"u8).Bytes(state).Bytes("/AS"u8).Bytes(state)
            .Bytes("/AP<</N<</Coche"u8).Reference(ticked).Bytes("/Off"u8).Reference(blank).Bytes(">>>>>>"u8);
        context.File.End();
    }
}
