using System.Globalization;
using System.Xml.Linq;
using CqpKits.Packages.Writing;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Writing;

/// <summary>Writes workbooks that people complete and give back: same book, same bytes.</summary>
public static class SheetWriter
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Workbook = "xl/workbook.xml";

    /// <summary>Characters that a sheet's name cannot have, and its length.</summary>
    private const string NotInNames = @"[]:*?/\'";
    private const int LongestName = 31;

    /// <summary>Longest text of a cell; what is beyond would make programs repair the file.</summary>
    private const int LongestText = 32_000;

    private static readonly XNamespace Main = SheetXml.Main;
    private static readonly XNamespace Relationships = PackagePart.Office.TrimEnd('/');

    private static readonly PackagePart WorkbookPart = new(Workbook, Spreadsheet + "sheet.main+xml", PackagePart.Office + "officeDocument", "");
    private static readonly PackagePart StylesPart = new("xl/styles.xml", Spreadsheet + "styles+xml", PackagePart.Office + "styles", Workbook);

    /// <summary>The file of one sheet.</summary>
    public static byte[] Write(SheetBook book) => Write([book]);

    /// <summary>The file of several sheets, with the custom properties of the first.</summary>
    public static byte[] Write(IReadOnlyList<SheetBook> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var package = new PackageWriter();
        package.Add(WorkbookPart, WorkbookElement(sheets));
        foreach (var (index, sheet) in sheets.Index())
        {
            package.Add(SheetPart(index), SheetElement(sheet, isFirst: index == 0).WriteTo);
        }

        package.Add(StylesPart, SheetStyles.Write());
        if (sheets[0].Properties.Count > 0)
        {
            package.Add(PackagePart.CustomProperties, CustomProperties.Element(sheets[0].Properties.Select(p => (p.Key, (object)XmlText.Clean(p.Value)))));
        }

        return package.ToBytes();
    }

    private static PackagePart SheetPart(int index) =>
        new(FormattableString.Invariant($"xl/worksheets/sheet{index + 1}.xml"), Spreadsheet + "worksheet+xml", PackagePart.Office + "worksheet", Workbook) { Number = index + 1 };

    private static XElement WorkbookElement(IReadOnlyList<SheetBook> sheets) => new(
        Main + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", Relationships),
        // Programs ask the properties of a workbook from which day it counts, and trust them to be there as in Excel's.
        new XElement(Main + "workbookPr"),
        new XElement(Main + "bookViews", new XElement(Main + "workbookView")),
        new XElement(
            Main + "sheets",
            sheets.Select((sheet, index) => new XElement(
                Main + "sheet",
                new XAttribute("name", SheetName(sheet.Title)),
                new XAttribute("sheetId", index + 1),
                new XAttribute(Relationships + "id", SheetPart(index).RelationshipId)))));

    private static string SheetName(string title)
    {
        var name = XmlText.Clean(string.Concat(title.Where(c => !NotInNames.Contains(c)))).Trim();
        return name.Length == 0 ? "Feuille" : name.Length <= LongestName ? name : name[..LongestName].Trim();
    }

    /// <summary>A sheet whose rows are made as they are written: those of a session are many.</summary>
    private static XStreamingElement SheetElement(SheetBook book, bool isFirst) => new(
        Main + "worksheet",
        // Programs add drawings and comments with this prefix, and trust the root to declare it as Excel's does.
        new XAttribute(XNamespace.Xmlns + "r", Relationships),
        new XElement(Main + "sheetPr", new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", "1"))),
        new XElement(
            Main + "sheetViews",
            new XElement(
                Main + "sheetView",
                new XAttribute("showGridLines", "0"),
                isFirst ? new XAttribute("tabSelected", "1") : null,
                new XAttribute("workbookViewId", "0"),
                Frozen(book.FrozenRows))),
        new XElement(Main + "cols", book.Columns.Select(Column)),
        new XStreamingElement(Main + "sheetData", book.Rows.Select((row, i) => Row(row, i, book.Columns))),
        SheetRules.Write(book),
        new XElement(Main + "pageSetup", new XAttribute("paperSize", "9"), new XAttribute("orientation", "landscape"), new XAttribute("fitToHeight", "0")));

    private static XElement? Frozen(int rows) => rows == 0 ? null : new XElement(
        Main + "pane",
        new XAttribute("ySplit", rows),
        new XAttribute("topLeftCell", SheetXml.Reference(rows, 0)),
        new XAttribute("activePane", "bottomLeft"),
        new XAttribute("state", "frozen"));

    private static XElement Column(SheetColumn column, int index) => new(
        Main + "col",
        new XAttribute("min", index + 1),
        new XAttribute("max", index + 1),
        new XAttribute("width", column.Width.ToString(CultureInfo.InvariantCulture)),
        column.IsHidden ? new XAttribute("hidden", "1") : null,
        new XAttribute("customWidth", "1"));

    private static XElement Row(SheetRow row, int index, IReadOnlyList<SheetColumn> columns) => new(
        Main + "row",
        new XAttribute("r", index + 1),
        new XAttribute("ht", SheetHeights.Of(row, columns).ToString(CultureInfo.InvariantCulture)),
        row.Cells.Select((cell, column) => Cell(cell, SheetXml.Reference(index, column))));

    private static XElement Cell(SheetCell cell, string reference)
    {
        var element = new XElement(Main + "c", new XAttribute("r", reference), new XAttribute("s", (int)cell.Look));
        if (cell.Number is { } number)
        {
            element.Add(new XElement(Main + "v", number.ToString("G15", CultureInfo.InvariantCulture)));
        }
        else if (cell.Text.Length > 0)
        {
            element.Add(new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Text(cell.Text))));
        }

        return element;
    }

    private static string Text(string text) => CellText.Escape(XmlText.Clean(text.Length <= LongestText ? text : text[..LongestText] + "…"));
}
