using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Structure;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>What a person can click on a page (ISO 32000-1, 12.5).</summary>
/// <param name="place">Its place in the structure.</param>
/// <param name="box">Where it is.</param>
internal abstract class PageAnnotation(StructureObject place, Box box)
{
    /// <summary>Its place in the structure.</summary>
    public StructureObject Place => place;

    public Box Box => box;

    /// <summary>Writes it as an object of its own.</summary>
    public abstract void Write(FileContext context);

    /// <summary>What every annotation has: where it is, that it is printed, its element.</summary>
    protected void WriteHead(ByteBuffer annotation, FileContext context, ReadOnlySpan<byte> subtype)
    {
        var height = context.PageHeights[Place.Page];
        annotation.Bytes("<</Type/Annot/Subtype/"u8).Bytes(subtype).Bytes("/Rect["u8);
        annotation.Thousandths(box.Left).Byte((byte)' ').Thousandths(height - box.Bottom).Byte((byte)' ')
            .Thousandths(box.Right).Byte((byte)' ').Thousandths(height - box.Top)
            .Bytes("]/F 4/P"u8).Reference(context.PageNumbers[Place.Page]).Bytes("/StructParent "u8).Whole(Place.Key);
    }
}

/// <summary>A link within the document.</summary>
internal sealed class LinkAnnotation(StructureObject place, Box box, string destination, string description) : PageAnnotation(place, box)
{
    public override void Write(FileContext context)
    {
        var link = context.File.Begin(Place.Number);
        WriteHead(link, context, "Link"u8);
        link.Bytes("/Border[0 0 0]/Contents"u8).Text(description);
        context.Destinations.Write(link, destination);
        link.Bytes(">>"u8);
        context.File.End();
    }
}
