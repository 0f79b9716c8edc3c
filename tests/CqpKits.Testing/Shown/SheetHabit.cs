using System.Xml.Linq;
using CqpKits.Treatments;

namespace CqpKits.Testing.Shown;

/// <summary>A workbook of ours to which something happens that its cells do not tell.</summary>
internal sealed class SheetHabit(DocxFile file)
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>As it stands.</summary>
    public DocxFile File { get; private set; } = file;

    /// <summary>Types into a cell: the row by its hidden key, the column by its heading.</summary>
    public SheetHabit Type(string field, string heading, string text)
    {
        File = SheetFiller.Type(File, "Champ", field, heading, text);
        return this;
    }

    /// <summary>Changes the sheet.</summary>
    public SheetHabit InSheet(Action<XElement> change)
    {
        File = File.Edit(Sheet, change);
        return this;
    }

    /// <summary>Changes the row of a field.</summary>
    public SheetHabit InRow(string field, Action<XElement> change) => InSheet(root => change(Row(root, field)));

    /// <summary>Changes a cell of the row of a field.</summary>
    public SheetHabit InCell(string field, string column, Action<XElement> change) => InRow(field, row => change(Cell(row, column)));

    /// <summary>Gives a cell another content.</summary>
    public SheetHabit Put(string field, string column, string xml, string? type = null) => InCell(field, column, cell =>
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", type);
        cell.Add(Parse(xml));
    });

    /// <summary>Gives a cell another look.</summary>
    public SheetHabit Look(string field, string column, string font = "", string format = "")
    {
        var style = 0;
        File = File.Edit("xl/styles.xml", root =>
        {
            root.Element(Main + "fonts")!.Add(Parse($"<font><sz val=\"11\"/>{(font.Contains("<name ", StringComparison.Ordinal) ? "" : "<name val=\"Calibri\"/>")}{font}</font>"));
            root.Element(Main + "numFmts")!.Add(new XElement(Main + "numFmt", new XAttribute("numFmtId", 200), new XAttribute("formatCode", format)));
            var looks = root.Element(Main + "cellXfs")!;
            style = looks.Elements().Count();
            looks.Add(Parse($"<xf numFmtId=\"{(format.Length > 0 ? 200 : 0)}\" fontId=\"{root.Element(Main + "fonts")!.Elements().Count() - 1}\" fillId=\"3\" borderId=\"1\" xfId=\"0\"/>"));
        });
        return InCell(field, column, cell => cell.SetAttributeValue("s", style));
    }

    /// <summary>Exchanges the cells of some columns between two rows, as sorting these columns alone does.</summary>
    public SheetHabit Exchange(string one, string other, string columns) => InSheet(root =>
    {
        foreach (var column in columns)
        {
            var (a, b) = (Cell(Row(root, one), column.ToString()), Cell(Row(root, other), column.ToString()));
            var (copyA, copyB) = (new XElement(a), new XElement(b));
            (copyA.Attribute("r")!.Value, copyB.Attribute("r")!.Value) = (b.Attribute("r")!.Value, a.Attribute("r")!.Value);
            a.ReplaceWith(copyB);
            b.ReplaceWith(copyA);
        }
    });

    /// <summary>Exchanges two rows whole, as sorting the sheet does.</summary>
    public SheetHabit ExchangeRows(string one, string other) => Exchange(one, other, string.Concat("ABCDEFGHIJKLMNOP".Where(c => HasColumn(c.ToString()))));

    /// <summary>Gives a heading another text; an empty one takes its cell away.</summary>
    public SheetHabit Retitle(string column, string heading) => InSheet(root =>
    {
        var head = Rows(root).First(r => r.Descendants(Main + "t").Any(t => t.Value == "Champ"));
        head.Elements().Where(c => ColumnOf(c) == column).Remove();
        head.Add(heading.Length == 0 ? null : Text(column, head, heading));
    });

    /// <summary>Adds a cell to the row of a field.</summary>
    public SheetHabit Add(string field, string column, string text) => InRow(field, row => row.Add(Text(column, row, text)));

    /// <summary>A drawing that lies over rows.</summary>
    public SheetHabit Draw(string field, int from, int to)
    {
        var row = 0;
        InRow(field, r => row = int.Parse(r.Attribute("r")!.Value, System.Globalization.CultureInfo.InvariantCulture) - 1);
        var anchor = $"<x:twoCellAnchor><x:from><x:col>{from}</x:col><x:colOff>0</x:colOff><x:row>{row}</x:row><x:rowOff>90000</x:rowOff></x:from><x:to><x:col>{to}</x:col><x:colOff>9</x:colOff><x:row>{row}</x:row><x:rowOff>90000</x:rowOff></x:to><x:cxnSp/></x:twoCellAnchor>";
        File = File.With("xl/drawings/drawing1.xml", System.Text.Encoding.UTF8.GetBytes($"<x:wsDr xmlns:x=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\">{anchor}</x:wsDr>"))
            .With("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"d1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>"u8.ToArray());
        return this;
    }

    /// <summary>An element of the sheet behind its cells.</summary>
    public SheetHabit After(string xml) => InSheet(root => root.Element(Main + "sheetData")!.AddAfterSelf(Parse(xml)));

    /// <summary>Number of the row of a field, as programs show it.</summary>
    public string RowOf(string field) => Row(File.Xml(Sheet).Root!, field).Attribute("r")!.Value;

    private bool HasColumn(string column) => Rows(File.Xml(Sheet).Root!).Last().Elements().Any(c => ColumnOf(c) == column);

    private static IEnumerable<XElement> Rows(XElement root) => root.Descendants(Main + "row");

    private static XElement Row(XElement root, string field) => Rows(root).First(r => r.Descendants(Main + "t").Any(t => t.Value == field));

    private static XElement Cell(XElement row, string column) => row.Elements().First(c => ColumnOf(c) == column);

    private static string ColumnOf(XElement cell) => string.Concat(((string)cell.Attribute("r")!).TakeWhile(char.IsAsciiLetter));

    private static XElement Text(string column, XElement row, string text) => new(
        Main + "c", new XAttribute("r", column + (string)row.Attribute("r")!), new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", text)));

    private static IEnumerable<XElement> Parse(string xml) =>
        [.. XElement.Parse($"<x xmlns=\"{Main.NamespaceName}\">{xml}</x>", LoadOptions.PreserveWhitespace).Elements()];
}
