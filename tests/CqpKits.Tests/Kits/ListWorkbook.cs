using System.IO.Compression;
using System.Text;

namespace CqpKits.Tests.Kits;

/// <summary>Workbooks as people send them, part by part. Styles: 0 plain, 1 a day, 2 five digits, 3 struck, 4 white, 5 shown as nothing, 6 a day in the order of the United States, 7 « SA » behind it, 8 « 05 » behind it.</summary>
internal static class ListWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="5"><numFmt numFmtId="170" formatCode="00000"/><numFmt numFmtId="171" formatCode=";;;"/><numFmt numFmtId="172" formatCode="mm/dd/yyyy"/><numFmt numFmtId="173" formatCode="0&quot; SA&quot;"/><numFmt numFmtId="174" formatCode="0&quot;0&quot;&quot;5&quot;"/></numFmts>
        <fonts count="3"><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/></font></fonts>
        <cellXfs count="9"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="0" fontId="2" applyFont="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="172" applyNumberFormat="1"/><xf numFmtId="173" applyNumberFormat="1"/><xf numFmtId="174" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    /// <summary>A workbook of one sheet, called « Liste ».</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="prologue">What stands before the root of the sheet.</param>
    /// <param name="beside">What stands in the sheet behind the rows.</param>
    /// <param name="before">What stands in the sheet before the rows.</param>
    /// <param name="hiddenFirst">Rows of a hidden sheet, called « Vieux », that stands before it; null for none.</param>
    /// <param name="from1904">Whether days count from 1904.</param>
    public static byte[] Of(string rows, string prologue = "", string beside = "", string before = "", string? hiddenFirst = null, bool from1904 = false)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{(from1904 ? "<workbookPr date1904=\"1\"/>" : "")}<sheets>{(hiddenFirst is null ? "" : "<sheet name=\"Vieux\" sheetId=\"2\" state=\"hidden\" r:id=\"rId3\"/>")}<sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
            Add(zip, "xl/styles.xml", Styles);
            Add(zip, "xl/worksheets/sheet1.xml", $"{prologue}<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData>{beside}</worksheet>");
            if (hiddenFirst is not null)
            {
                Add(zip, "xl/worksheets/sheet2.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{hiddenFirst}</sheetData></worksheet>");
            }
        }

        return stream.ToArray();
    }

    /// <summary>A row of texts; one that starts with a digit and « | » has that style.</summary>
    public static string Row(int number, params string[] cells) => Row(number, "", cells);

    /// <summary>The same, with attributes of the row.</summary>
    public static string RowWith(int number, string attributes, params string[] cells) => Row(number, " " + attributes, cells);

    public static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Row(int number, string attributes, string[] cells) =>
        $"<row r=\"{number}\"{attributes}>{string.Concat(cells.Select((text, i) => Cell($"{(char)('A' + i)}{number}", text)))}</row>";

    private static string Cell(string place, string text) => text switch
    {
        "" => "",
        ['#', ..] => $"<c r=\"{place}\" t=\"e\"><v>{text}</v></c>",
        ['=', ..] => $"<c r=\"{place}\" t=\"str\"><f>{text[1..]}</f></c>",
        [var style, '|', .. var rest] when rest.All(char.IsAsciiDigit) => $"<c r=\"{place}\" s=\"{style}\"><v>{rest}</v></c>",
        [var style, '|', .. var rest] => $"<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t>{rest}</t></is></c>",
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>",
    };
}
