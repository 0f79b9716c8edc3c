using CqpKits.Forms.Anchors;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Structure;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>A field and its one place on a page in one object (ISO 32000-1, 12.5.6.19).</summary>
internal abstract class FieldAnnotation(StructureObject place, Widget widget, Box box) : PageAnnotation(place, box)
{
    protected Widget Widget => widget;

    /// <summary>Says what the form needs for it.</summary>
    public abstract void Use(FieldResources resources);

    /// <summary>What every field has. It has no lines of its own: cells have theirs.</summary>
    protected void WriteField(ByteBuffer field, FileContext context, ReadOnlySpan<byte> type)
    {
        WriteHead(field, context, "Widget"u8);
        var tooltip = FieldTooltip.Of(widget.Field);
        field.Bytes("/FT/"u8).Bytes(type).Bytes("/T"u8).Text(FieldAnchors.PdfName(widget.Field.SpotId))
            .Bytes("/TU"u8).Text(tooltip).Bytes("/Contents"u8).Text(tooltip).Bytes("/BS<</W 0>>"u8);
    }

    /// <summary>Entries of what a field shows, a form of its size.</summary>
    protected static ByteBuffer FormEntries(Box box) => new ByteBuffer().Bytes("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Thousandths(box.Width).Byte((byte)' ').Thousandths(box.Height).Byte((byte)']');
}
