using System.Xml.Linq;
using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.OdtForm;

namespace CqpKits.Testing.Shown;

/// <summary>The text of a form that we issue, as elements of OpenDocument: tables, merged cells, controls, bookmarks; nothing of its look.</summary>
internal static class WordToOdt
{
    private static XNamespace W => Habit.W;

    /// <summary>The paragraphs and tables within an element.</summary>
    public static IEnumerable<XElement> Blocks(XElement parent) => parent.Elements().Where(e => e.Name == W + "p" || e.Name == W + "tbl")
        .Select(e => e.Name == W + "p" ? new XElement(Text + "p", e.Elements().SelectMany(Inline)) : TableOf(e));

    private static XElement TableOf(XElement table)
    {
        var rows = table.Elements(W + "tr").ToList();
        var columns = table.Element(W + "tblGrid")!.Elements().Count();
        var heads = rows.Where(r => r.Descendants(W + "tblHeader").Any()).ToList();
        return new XElement(
            Table + "table",
            new XElement(Table + "table-column", new XAttribute(Table + "number-columns-repeated", columns)),
            heads.Count == 0 ? null : new XElement(Table + "table-header-rows", heads.Select(r => RowOf(rows, r))),
            rows.Except(heads).Select(r => RowOf(rows, r)));
    }

    private static XElement RowOf(List<XElement> rows, XElement row) => new(Table + "table-row", row.Elements(W + "tc").SelectMany(cell => CellOf(rows, row, cell)));

    private static IEnumerable<XElement> CellOf(List<XElement> rows, XElement row, XElement cell)
    {
        var (span, depth) = (Span(cell), 1);
        if (IsMerged(cell, "continue"))
        {
            return Enumerable.Range(0, span).Select(_ => new XElement(Table + "covered-table-cell"));
        }

        if (IsMerged(cell, "restart"))
        {
            depth += rows.SkipWhile(r => r != row).Skip(1).TakeWhile(r => r.Elements(W + "tc").Any(c => Start(c) == Start(cell) && IsMerged(c, "continue"))).Count();
        }

        return
        [
            new XElement(
                Table + "table-cell",
                span > 1 ? new XAttribute(Table + "number-columns-spanned", span) : null,
                depth > 1 ? new XAttribute(Table + "number-rows-spanned", depth) : null,
                Blocks(cell)),
            .. Enumerable.Range(1, span - 1).Select(_ => new XElement(Table + "covered-table-cell")),
        ];
    }

    private static IEnumerable<XNode> Inline(XElement element) => element.Name.LocalName switch
    {
        "r" => element.Elements().SelectMany(Inline),
        "t" => [new XText(element.Value)],
        "br" => [new XElement(Text + "line-break")],
        "tab" => [new XElement(Text + "tab")],
        "bookmarkStart" => [Bookmark("bookmark-start", element)],
        "bookmarkEnd" => [Bookmark("bookmark-end", element.Document!.Descendants(W + "bookmarkStart").Single(b => (string?)b.Attribute(W + "id") == (string?)element.Attribute(W + "id")))],
        "sdt" => [ControlOf(element)],
        _ => [],
    };

    private static XElement Bookmark(string name, XElement start) => new(Text + name, new XAttribute(Text + "name", (string)start.Attribute(W + "name")!));

    private static XElement ControlOf(XElement control)
    {
        var properties = control.Element(W + "sdtPr")!;
        return new XElement(
            Experimental + "content-control",
            properties.Elements().Any(e => e.Name.LocalName == "checkbox") ? new[] { new XAttribute(Experimental + "checkbox", "true"), new XAttribute(Experimental + "checked", "false") } : null,
            properties.Element(W + "showingPlcHdr") is null ? null : new XAttribute(Experimental + "showing-place-holder", "true"),
            control.Element(W + "sdtContent")!.Elements().SelectMany(Inline));
    }

    private static int Span(XElement cell) => (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;

    private static int Start(XElement cell) => cell.ElementsBeforeSelf(W + "tc").Sum(Span);

    private static bool IsMerged(XElement cell, string how) =>
        cell.Element(W + "tcPr")?.Element(W + "vMerge") is { } merge && ((string?)merge.Attribute(W + "val") ?? "continue") == how;
}
