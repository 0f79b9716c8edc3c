using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Structure;

/// <summary>Writes the attributes of an element (ISO 32000-1, 14.8.5): of tables, of lists, of boxes that are only printed, of what is found by its place.</summary>
internal static class StructureAttributes
{
    public static void Write(ByteBuffer element, StructureNode node)
    {
        if (node.Tag == "Table" && node.Description is { } summary)
        {
            element.Bytes("/A<</O/Table/Summary"u8).Text(summary).Bytes(">>"u8);
        }
        else if (node.Scope is not null || node.ColumnSpan > 1 || node.RowSpan > 1)
        {
            WriteCell(element, node);
        }
        else if (node.Numbering is { } numbering)
        {
            element.Bytes("/A<</O/List/ListNumbering"u8).Name(numbering).Bytes(">>"u8);
        }
        else if (node.IsPrintedTicked is { } ticked)
        {
            element.Bytes("/A<</O/PrintField/Role/cb/checked/"u8).Bytes(ticked ? "on"u8 : "off"u8).Bytes("/Desc"u8).Text(node.Description ?? "").Bytes(">>"u8);
        }
        else if (node.NeedsPlace && node.Place is { } place)
        {
            element.Bytes("/A<</O/Layout/BBox["u8).Thousandths(place.Left).Byte((byte)' ').Thousandths(place.Bottom).Byte((byte)' ')
                .Thousandths(place.Right).Byte((byte)' ').Thousandths(place.Top).Bytes("]>>"u8);
        }
    }

    private static void WriteCell(ByteBuffer element, StructureNode node)
    {
        element.Bytes("/A<</O/Table"u8);
        if (node.Scope is { } scope)
        {
            element.Bytes("/Scope"u8).Name(scope);
        }

        if (node.ColumnSpan > 1)
        {
            element.Bytes("/ColSpan "u8).Whole(node.ColumnSpan);
        }

        if (node.RowSpan > 1)
        {
            element.Bytes("/RowSpan "u8).Whole(node.RowSpan);
        }

        element.Bytes(">>"u8);
    }
}
