using System.Text;
using CqpKits.Returns;
using CqpKits.Sheets.Reading;
using CqpKits.Sheets.Writing;
using CqpKits.Treatments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CqpKits.Tests.Docx.Sheets;

/// <summary>Workbooks that go out and come back.</summary>
public sealed class SheetTests
{
    private static readonly SheetBook Book = new()
    {
        Title = "À trancher : [tout] / rien",
        Properties = [new("CqpKits.Code", "K7M2Q-9XR4T-B2KC-7HXW-P")],
        Columns = [new(20), new(30), new(10, IsHidden: true)],
        FrozenRows = 1,
        Rows =
        [
            new(new SheetCell("Champ", SheetLook.Heading), new SheetCell("Valeur", SheetLook.Heading)),
            new(new SheetCell("=1+1"), new SheetCell("", SheetLook.Entry, new NumberRule("Un nombre", 0, 100))),
            new(new SheetCell(" deux\nlignes & <signes> "), new SheetCell("", SheetLook.EntryDate, new DateRule("Une date"))),
            new(new SheetCell("liste"), new SheetCell("", SheetLook.Entry, new ChoiceRule("Un choix", ["oui", "non"]))),
            new(new SheetCell("longue"), new SheetCell("", SheetLook.Entry, new ChoiceRule(new string('x', 400), ["oui, mais", "non"]))),
        ],
    };

    [Fact]
    public void A_written_workbook_is_valid_and_the_same_every_time()
    {
        var bytes = SheetWriter.Write(Book);
        Assert.Equal(bytes, SheetWriter.Write(Book));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken);
        Assert.Equal("", string.Join('\n', errors.Select(e => $"{e.Path?.XPath} {e.Description}")));
    }

    [Fact]
    public void A_workbook_has_properties_as_Excel_gives_it() =>
        Assert.Equal("workbookPr", DocxFile.Read(SheetWriter.Write(Book)).Xml("xl/workbook.xml").Root!.Elements().First().Name.LocalName);

    [Fact]
    public void What_is_written_is_read_back_and_no_text_is_a_formula()
    {
        var sheet = ReturnedWorkbook.Open("a.xlsx", SheetWriter.Write(Book)).Value!;
        Assert.Equal("K7M2Q-9XR4T-B2KC-7HXW-P", sheet.Properties["CqpKits.Code"]);
        Assert.Equal(["Champ", "=1+1", " deux\nlignes & <signes> ", "liste", "longue"], sheet.Rows.Select(r => r.Cells[0].Text));
        Assert.All(sheet.Rows.SelectMany(r => r.Cells.Values), c => Assert.Empty(c.Oddities));
        Assert.DoesNotContain("<f>", Encoding.UTF8.GetString(Part(SheetWriter.Write(Book))), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_and_days_are_written_as_such()
    {
        var book = Book with { Rows = [new(SheetCell.Of(69.99m), SheetCell.Of(211m / 3), SheetCell.Of((decimal?)null), SheetCell.Of(new DateOnly(2027, 6, 16)), SheetCell.Of(new DateOnly(1900, 2, 28)), new SheetCell("_x0041_"))] };
        var xml = Encoding.UTF8.GetString(Part(SheetWriter.Write(book)));
        Assert.Contains("<v>69.99</v>", xml, StringComparison.Ordinal);
        Assert.Contains("<v>46554</v>", xml, StringComparison.Ordinal);
        var row = Assert.Single(ReturnedWorkbook.Open("a.xlsx", SheetWriter.Write(book)).Value!.Rows);
        Assert.Equal(["69,99", "70,3333333333333", "", "16/06/2027", "28/02/1900", "_x0041_"], Enumerable.Range(0, 6).Select(c => row.Text(c)));
    }

    [Fact]
    public void Limits_and_lists_are_in_the_cells()
    {
        var xml = Encoding.UTF8.GetString(Part(SheetWriter.Write(Book)));
        Assert.Contains("""type="decimal" operator="between" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Saisie refusée" error="Un nombre" prompt="Un nombre" sqref="B2"><formula1>0</formula1><formula2>100</formula2>""", xml, StringComparison.Ordinal);
        Assert.Contains("<formula1>\"oui,non\"</formula1>", xml, StringComparison.Ordinal);
        Assert.Contains("type=\"date\"", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("oui, mais", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c r=\"A1\"><v>70</v></c>", "70")]
    [InlineData("<c r=\"A1\"><v>70.099999999999994</v></c>", "70,1")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>0.7</v></c>", "70 %")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>1</v></c>", "100 %")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>46554</v></c>", "16/06/2027")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>46554.75</v></c>", "16/06/2027")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>3</v></c>", "3")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>1</v></c>", "par tagé")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>9</v></c>", "9")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "VRAI")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>2027-06-16T00:00:00</v></c>", "16/06/2027")]
    [InlineData("<c r=\"A1\" t=\"str\"><v>a_x000D_\nb</v></c>", "a\nb")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>_x005F_x0041_ _x0041_</t></is></c>", "_x0041_ A")]
    [InlineData("<c><v>5</v></c>", "5")]
    [InlineData("<c r=\"A1\"/>", null)]
    public void A_cell_is_read_as_a_person_reads_it(string cell, string? text) => Assert.Equal(text, Only(cell)?.Text);

    [Theory]
    [InlineData("<c r=\"A1\"><f>B1+1</f><v>70</v></c>", CellOddityKind.Formula, "=B1+1")]
    [InlineData("<c r=\"A1\"><f>B1+1</f></c>", CellOddityKind.Formula, "=B1+1")]
    [InlineData("<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>70</v></c>", CellOddityKind.Formula, "=")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", CellOddityKind.Error, "#REF!")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>9</v></c>", CellOddityKind.Error, "9")]
    [InlineData("<c r=\"A1\"><v>70</v></c><c r=\"A1\"><v>80</v></c>", CellOddityKind.WrittenTwice, "80")]
    [InlineData("<c r=\"A1\" t=\"str\"><v>70</v><is><t>80</t></is></c>", CellOddityKind.WrittenTwice, "80")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>7</t></r><r><rPr><strike/></rPr><t>5</t></r></is></c>", CellOddityKind.Struck, "5")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>7</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>5</t></r></is></c>", CellOddityKind.Raised, "5")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>7</t></r><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>5</t></r></is></c>", CellOddityKind.Unseen, "5")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>7</t></r><r><rPr><sz val=\"1\"/></rPr><t>5</t></r></is></c>", CellOddityKind.Unseen, "5")]
    public void What_a_person_sees_otherwise_is_told(string cell, CellOddityKind kind, string text) => Assert.Equal(new CellOddity(kind, text), Only(cell)?.Oddities[0]);

    [Fact]
    public void The_results_of_a_formula_that_fills_several_cells_are_computed_too() =>
        Assert.All(Cells("<c r=\"A1\"><f t=\"array\" ref=\"A1:B1\">C1:D1</f><v>1</v></c><c r=\"B1\"><v>2</v></c>"), c => Assert.True(c.Has(CellOddityKind.Formula)));

    private static ReadCell? Only(string cell) => Cells(cell).SingleOrDefault();

    private static List<ReadCell> Cells(string cell)
    {
        var styles = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\ mmmm\ yyyy;@"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>
            """;
        var file = DocxFile.Read(SheetWriter.Write(Book));
        file = file.With("xl/styles.xml", Encoding.UTF8.GetBytes(styles))
            .With("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>{cell}</row></sheetData></worksheet>"))
            .With("xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><r><t>par</t></r><r><t xml:space=\"preserve\"> tagé</t></r><rPh><t>x</t></rPh></si></sst>"u8.ToArray())
            .Edit("xl/_rels/workbook.xml.rels", root => root.Add(new System.Xml.Linq.XElement(
                root.Name.Namespace + "Relationship", new System.Xml.Linq.XAttribute("Id", "rx"),
                new System.Xml.Linq.XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"),
                new System.Xml.Linq.XAttribute("Target", "sharedStrings.xml"))));
        var outcome = ReturnedWorkbook.Open("a.xlsx", file.ToBytes());
        Assert.Empty(outcome.Diagnostics);
        return [.. outcome.Value!.Rows.SelectMany(r => r.Cells.Values)];
    }

    private static byte[] Part(byte[] workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        using var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }
}
