using System.Globalization;
using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>A person who completes a sheet: types into cells found by the heading of their column and by what stands in their row.</summary>
public static class SheetFiller
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Types into the cell under a heading, in the row where another column holds a text. Numbers are stored as numbers, as spreadsheets do.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="keyHeading">Heading of the column that finds the row.</param>
    /// <param name="key">What stands there.</param>
    /// <param name="heading">Heading of the column to type into.</param>
    /// <param name="text">What is typed.</param>
    public static DocxFile Type(DocxFile file, string keyHeading, string key, string heading, string text) => file.Edit(Sheet, root =>
    {
        var head = Rows(root).First(r => Cells(r).Any(c => TextOf(c) == heading) && Cells(r).Any(c => TextOf(c) == keyHeading));
        var keyColumn = ColumnOf(Cells(head).First(c => TextOf(c) == keyHeading));
        var column = ColumnOf(Cells(head).First(c => TextOf(c) == heading));
        var row = Rows(root).First(r => Cells(r).Any(c => ColumnOf(c) == keyColumn && TextOf(c) == key));
        Set(Cells(row).First(c => ColumnOf(c) == column), text);
    });

    /// <summary>Types into the cell to the right of one that holds a text.</summary>
    public static DocxFile TypeBeside(DocxFile file, string label, string text) => file.Edit(Sheet, root =>
    {
        var cell = root.Descendants(Main + "c").First(c => TextOf(c) == label);
        Set(cell.ElementsAfterSelf(Main + "c").First(), text);
    });

    /// <summary>The texts of a column, below its heading.</summary>
    public static IReadOnlyList<string> Column(DocxFile file, string heading)
    {
        var rows = Rows(file.Xml(Sheet).Root!).ToList();
        var head = rows.First(r => Cells(r).Any(c => TextOf(c) == heading));
        var column = ColumnOf(Cells(head).First(c => TextOf(c) == heading));
        return [.. rows.SkipWhile(r => r != head).Skip(1).Select(r => Cells(r).Where(c => ColumnOf(c) == column).Select(TextOf).FirstOrDefault() ?? "")];
    }

    private static IEnumerable<XElement> Rows(XElement root) => root.Descendants(Main + "row");

    private static IEnumerable<XElement> Cells(XElement row) => row.Elements(Main + "c");

    private static string TextOf(XElement cell) => string.Concat(cell.Descendants(Main + "t").Select(t => t.Value)) + (string?)cell.Element(Main + "v");

    private static string ColumnOf(XElement cell) => string.Concat(((string)cell.Attribute("r")!).TakeWhile(char.IsAsciiLetter));

    private static void Set(XElement cell, string text)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", null);
        if (decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            cell.Add(new XElement(Main + "v", number.ToString(CultureInfo.InvariantCulture)));
        }
        else
        {
            cell.SetAttributeValue("t", "inlineStr");
            cell.Add(new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
        }
    }
}
