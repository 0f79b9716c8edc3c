using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>What happens to rows of a table. Tables and rows are counted from 0, in document order.</summary>
public static class RowTreatments
{
    /// <summary>A row is copied below itself, as Word does it: the copy keeps its tags, gets other ids and has no bookmarks.</summary>
    public static Treatment Copy(int table, int row) => new("copy row", file => Change(file, table, rows =>
    {
        var copy = new XElement(rows[row]);
        BookmarkTreatments.DropFrom(copy);
        foreach (var id in copy.Descendants(W.ControlProperties).Elements(W.Id))
        {
            id.SetAttributeValue(W.Val, (int)id.Attribute(W.Val)! ^ 0x10000000);
        }

        rows[row].AddAfterSelf(copy);
    }));

    /// <summary>A row is deleted.</summary>
    public static Treatment Delete(int table, int row) => new("delete row", file => Change(file, table, rows => rows[row].Remove()));

    /// <summary>Two rows change places.</summary>
    public static Treatment Swap(int table, int first, int second) => new("swap rows", file => Change(file, table, rows =>
    {
        var moved = new XElement(rows[first]);
        rows[first].ReplaceWith(new XElement(rows[second]));
        rows[second].ReplaceWith(moved);
    }));

    private static DocxFile Change(DocxFile file, int table, Action<List<XElement>> change) =>
        file.Edit(DocxFile.Body, root => change([.. root.Descendants(W.Table).ElementAt(table).Elements(W.Row)]));
}
