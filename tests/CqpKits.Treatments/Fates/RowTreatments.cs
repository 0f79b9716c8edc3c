using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>What happens to rows of a table. Tables and rows are counted from 0, in document order.</summary>
public static class RowTreatments
{
    /// <summary>A row is copied below itself, as Word does it: the copy keeps its tags, gets other ids and has no bookmarks.</summary>
    public static Treatment Copy(int table, int row) => new("copy row", file => Change(file, table, rows =>
    {
        CopyBelow(rows[row]);
    }));

    /// <summary>In every table of three rows or more, the last row is copied below itself.</summary>
    public static Treatment CopyLast { get; } = new("copy rows", file => EveryTable(file, rows => CopyBelow(rows[^1])))
    {
        Disputes = file => LongTables(file.Xml(DocxFile.Body).Root!).SelectMany(rows => AnchorsIn(rows[^1])).ToHashSet(),
    };

    /// <summary>In every table of three rows or more, the last two rows change places; those that start a merged cell stay.</summary>
    public static Treatment MoveLast { get; } = new("move rows", file => EveryTable(file, rows =>
    {
        if (!StartsMerge(rows[^1]) && !StartsMerge(rows[^2]))
        {
            Exchange(rows[^1], rows[^2]);
        }
    }));

    /// <summary>A row is deleted.</summary>
    public static Treatment Delete(int table, int row) => new("delete row", file => Change(file, table, rows => rows[row].Remove()));

    /// <summary>Two rows change places.</summary>
    public static Treatment Swap(int table, int first, int second) => new("swap rows", file => Change(file, table, rows =>
    {
        Exchange(rows[first], rows[second]);
    }));

    private static void CopyBelow(XElement row)
    {
        var copy = new XElement(row);
        BookmarkTreatments.DropFrom(copy);
        foreach (var id in copy.Descendants(W.ControlProperties).Elements(W.Id))
        {
            id.SetAttributeValue(W.Val, (int)id.Attribute(W.Val)! ^ 0x10000000);
        }

        row.AddAfterSelf(copy);
    }

    private static void Exchange(XElement first, XElement second)
    {
        var moved = new XElement(first);
        first.ReplaceWith(new XElement(second));
        second.ReplaceWith(moved);
    }

    private static bool StartsMerge(XElement row) =>
        row.Descendants(W.Main + "vMerge").Any(merge => (string?)merge.Attribute(W.Val) == "restart");

    private static DocxFile EveryTable(DocxFile file, Action<List<XElement>> change) => file.Edit(DocxFile.Body, root =>
    {
        foreach (var rows in LongTables(root))
        {
            change(rows);
        }
    });

    private static List<List<XElement>> LongTables(XElement root) =>
        [.. root.Descendants(W.Table).Select(t => t.Elements(W.Row).ToList()).Where(r => r.Count >= 3)];

    private static IEnumerable<string> AnchorsIn(XElement row) =>
        row.Descendants(W.Control).SelectMany(ContentControl.AnchorsOf).Concat(row.Descendants(W.BookmarkStart).Select(b => (string?)b.Attribute(W.Name) ?? ""));

    private static DocxFile Change(DocxFile file, int table, Action<List<XElement>> change) =>
        file.Edit(DocxFile.Body, root => change([.. root.Descendants(W.Table).ElementAt(table).Elements(W.Row)]));
}
