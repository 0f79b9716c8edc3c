using System.Text;
using System.Xml.Linq;
using CqpKits.Returns;
using CqpKits.Sheets.Reading;
using CqpKits.Sheets.Writing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Docx.Sheets;

/// <summary>What styles, conditions, merged cells, hidden rows, filters, drawings and other sheets make of what a person sees.</summary>
public sealed class SheetLookTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Number = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>70</v></c></row>";

    [Theory]
    [InlineData("<strike/>", "", CellOddityKind.Struck)]
    [InlineData("<vertAlign val=\"superscript\"/>", "", CellOddityKind.Raised)]
    [InlineData("<sz val=\"1\"/>", "", CellOddityKind.Unseen)]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "", CellOddityKind.Unseen)]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "FFFFF9E0", CellOddityKind.Unseen)]
    [InlineData("<color rgb=\"FFFFF0D0\"/>", "FFFFF9E0", CellOddityKind.Unseen)]
    [InlineData("<color indexed=\"9\"/>", "", CellOddityKind.Unseen)]
    [InlineData("<color theme=\"0\"/>", "", CellOddityKind.Unseen)]
    [InlineData("<color theme=\"1\" tint=\"1\"/>", "", CellOddityKind.Unseen)]
    [InlineData("", "FF000000", CellOddityKind.Unseen)]
    [InlineData("<name val=\"Wingdings\"/>", "", CellOddityKind.ShownOtherwise)]
    public void A_style_that_hides_or_strikes_is_told(string font, string ground, CellOddityKind kind) =>
        Assert.Equal([kind], OnlyCell(Styled(font, ground), Number).Oddities.Select(o => o.Kind));

    [Theory]
    [InlineData("<strike val=\"0\"/><b/><i/><u/><sz val=\"11\"/><color theme=\"1\"/><name val=\"Calibri\"/>", "")]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "FF1F497D")]
    [InlineData("<color rgb=\"FF808080\"/>", "")]
    [InlineData("<color auto=\"1\"/>", "FFFFF9E0")]
    [InlineData("<color indexed=\"64\"/>", "FFFFF9E0")]
    [InlineData("<color rgb=\"FFFF0000\"/>", "")]
    public void An_ordinary_style_is_none(string font, string ground) => Assert.Empty(OnlyCell(Styled(font, ground), Number).Oddities);

    [Theory]
    [InlineData("<dxf><font><strike/></font></dxf>", CellOddityKind.Struck)]
    [InlineData("<dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf>", CellOddityKind.Unseen)]
    [InlineData("<dxf><numFmt numFmtId=\"170\" formatCode=\";;;\"/></dxf>", CellOddityKind.ShownOtherwise)]
    [InlineData("<dxf><fill><patternFill><bgColor rgb=\"FF000000\"/></patternFill></fill></dxf>", CellOddityKind.Unseen)]
    public void A_condition_that_could_hide_or_strike_is_told(string dxf, CellOddityKind kind) => Assert.Equal(
        [kind], OnlyCell(Styled("", "", dxf), Number, "<conditionalFormatting sqref=\"A1:A9\"><cfRule type=\"cellIs\" dxfId=\"0\"/></conditionalFormatting>").Oddities.Select(o => o.Kind));

    [Fact]
    public void A_condition_that_colours_is_none_and_one_without_its_value_is_told()
    {
        const string Conditional = "<conditionalFormatting sqref=\"A1\"><cfRule type=\"cellIs\" dxfId=\"0\"/></conditionalFormatting>";
        Assert.Empty(OnlyCell(Styled("", "", "<dxf><font><color rgb=\"FF9C0006\"/></font><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf>"), Number, Conditional).Oddities);
        Assert.NotEmpty(OnlyCell(Styled("", ""), Number, "<conditionalFormatting sqref=\"A1\"><cfRule type=\"dataBar\"><dataBar showValue=\"0\"/></cfRule></conditionalFormatting>").Oddities);
    }

    [Fact]
    public void A_text_repeated_to_fill_its_cell_a_zero_that_is_not_shown_and_a_number_without_room_are_told()
    {
        Assert.Equal("7070", Assert.Single(OnlyCell(Styled("", "", alignment: "<alignment horizontal=\"fill\"/>"), Number).Oddities).Text);
        Assert.Equal("", Assert.Single(OnlyCell(Styled("", ""), Number.Replace("70", "0", StringComparison.Ordinal), before: "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>").Oddities).Text);
        var narrow = Number.Replace("70", "59.6", StringComparison.Ordinal);
        Assert.Equal("60", Assert.Single(OnlyCell(Styled("", ""), narrow, before: "<cols><col min=\"1\" max=\"1\" width=\"2.7\" customWidth=\"1\"/></cols>").Oddities).Text);
        Assert.Empty(OnlyCell(Styled("", ""), Number.Replace("70", "70.123456789012", StringComparison.Ordinal)).Oddities);
    }

    [Fact]
    public void What_merged_cells_cover_is_told()
    {
        var sheet = Read(Styled("", ""), "<row r=\"1\"><c r=\"A1\"><v>70</v></c><c r=\"B1\"><v>80</v></c></row>", "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");
        Assert.Empty(sheet.Rows[0].Cells[0].Oddities);
        Assert.Equal(new CellOddity(CellOddityKind.Covered, "80"), Assert.Single(sheet.Rows[0].Cells[1].Oddities));
        Assert.Equal(new CellRange(1, 0, 2, 1), Assert.Single(sheet.Merges));
    }

    [Fact]
    public void Hidden_rows_and_columns_are_known_and_those_of_a_filter_too()
    {
        var rows = string.Concat(Enumerable.Range(1, 5).Select(i => $"<row r=\"{i}\"{(i == 2 ? " hidden=\"1\"" : i == 4 ? " ht=\"0\"" : i == 5 ? " hidden=\"1\"" : "")}><c r=\"A{i}\"><v>{i}</v></c></row>"));
        var sheet = Read(Styled("", ""), rows, "<autoFilter ref=\"A1:A3\"><filterColumn colId=\"0\"/></autoFilter>", "<cols><col min=\"2\" max=\"3\" width=\"0\"/><col min=\"5\" max=\"5\" width=\"9\" hidden=\"1\"/></cols>");
        Assert.Equal([(1, false, false), (2, true, true), (3, false, false), (4, true, false), (5, true, false)], sheet.Rows.Select(r => (r.Number, r.IsHidden, r.IsFiltered)));
        Assert.Equal([1, 2, 4], Enumerable.Range(0, 6).Where(sheet.IsHidden));
    }

    [Theory]
    [InlineData("<x:twoCellAnchor><x:from><x:col>1</x:col><x:colOff>0</x:colOff><x:row>3</x:row><x:rowOff>9</x:rowOff></x:from><x:to><x:col>2</x:col><x:colOff>5</x:colOff><x:row>3</x:row><x:rowOff>9</x:rowOff></x:to></x:twoCellAnchor>", 4, 1, 4, 2)]
    [InlineData("<x:twoCellAnchor><x:from><x:col>0</x:col><x:colOff>0</x:colOff><x:row>3</x:row><x:rowOff>0</x:rowOff></x:from><x:to><x:col>2</x:col><x:colOff>0</x:colOff><x:row>5</x:row><x:rowOff>0</x:rowOff></x:to></x:twoCellAnchor>", 4, 0, 5, 1)]
    [InlineData("<x:oneCellAnchor><x:from><x:col>1</x:col><x:colOff>0</x:colOff><x:row>3</x:row><x:rowOff>0</x:rowOff></x:from><x:ext cx=\"9525\" cy=\"381000\"/></x:oneCellAnchor>", 4, 1, 5, 1)]
    [InlineData("<x:absoluteAnchor><x:pos x=\"0\" y=\"390000\"/><x:ext cx=\"9525\" cy=\"9525\"/></x:absoluteAnchor>", 3, 0, 3, 0)]
    public void Drawings_are_known_by_the_cells_they_lie_over(string anchor, int top, int left, int bottom, int right)
    {
        var file = Related(Styled("", ""), Sheet, "drawing", "xl/drawings/drawing1.xml", $"<x:wsDr xmlns:x=\"x\">{anchor}</x:wsDr>");
        Assert.Equal(new CellRange(top, left, bottom, right), Assert.Single(Read(file, Number).Drawings));
    }

    [Fact]
    public void Comments_are_known_by_their_cells()
    {
        var file = Related(Styled("", ""), Sheet, "comments", "xl/comments1.xml", $"<comments {Main}><commentList><comment ref=\"D9\"><text><r><t>plutôt </t></r><r><t>80</t></r></text></comment></commentList></comments>");
        Assert.Equal([new SheetNote("D9", "plutôt 80")], Read(file, Number).Notes);
    }

    [Fact]
    public void The_first_sheet_that_can_be_seen_is_read_and_the_others_are_named()
    {
        SheetBook Book(string title, string text) => new() { Title = title, Columns = [new(10)], Rows = [new(new SheetCell(text))] };
        var file = DocxFile.Read(SheetWriter.Write([Book("Ancien", "a"), Book("Bon", "b"), Book("Vide", ""), Book("Autre", "c")]))
            .Edit("xl/workbook.xml", root => root.Descendants(root.Name.Namespace + "sheet").First().SetAttributeValue("state", "veryHidden"));
        var sheet = ReturnedWorkbook.Open("a.xlsx", file.ToBytes()).Value!;
        Assert.Equal(("Bon", "b"), (sheet.Name, sheet.Rows[0].Text(0)));
        Assert.Equal([new OtherSheet("Ancien", true, true), new OtherSheet("Vide", false, false), new OtherSheet("Autre", false, true)], sheet.Others);
    }

    private static ReadCell OnlyCell(DocxFile file, string rows, string after = "", string before = "") => Read(file, rows, after, before).Rows.Single().Cells[0];

    private static ReadSheet Read(DocxFile file, string rows, string after = "", string before = "")
    {
        var outcome = ReturnedWorkbook.Open("a.xlsx", file.With(Sheet, Encoding.UTF8.GetBytes($"<worksheet {Main}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>")).ToBytes());
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    private static DocxFile Styled(string font, string ground, string dxf = "", string alignment = "")
    {
        var fill = ground.Length == 0 ? "<patternFill patternType=\"none\"/>" : $"<patternFill patternType=\"solid\"><fgColor rgb=\"{ground}\"/></patternFill>";
        var styles = $"<styleSheet {Main}><fonts><font/><font>{font}</font></fonts><fills><fill/><fill>{fill}</fill></fills><cellXfs><xf/><xf fontId=\"1\" fillId=\"1\">{alignment}</xf></cellXfs><dxfs>{dxf}</dxfs></styleSheet>";
        const string Theme = "<a:theme xmlns:a=\"a\"><a:themeElements><a:clrScheme name=\"Office\"><a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1><a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1></a:clrScheme></a:themeElements></a:theme>";
        var book = new SheetBook { Title = "A", Columns = [new(10)], Rows = [new(new SheetCell("a"))] };
        return Related(DocxFile.Read(SheetWriter.Write(book)), "xl/workbook.xml", "theme", "xl/theme/theme1.xml", Theme).With("xl/styles.xml", Encoding.UTF8.GetBytes(styles));
    }

    private static DocxFile Related(DocxFile file, string source, string type, string part, string xml)
    {
        var (folder, name) = (source[..(source.LastIndexOf('/') + 1)], source[(source.LastIndexOf('/') + 1)..]);
        var relationships = $"{folder}_rels/{name}.rels";
        var root = file.Has(relationships) ? file.Xml(relationships).Root! : XElement.Parse("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
        root.Add(new XElement(root.Name.Namespace + "Relationship", new XAttribute("Id", "rx" + type), new XAttribute("Type", Office + type), new XAttribute("Target", "/" + part)));
        return file.With(part, Encoding.UTF8.GetBytes(xml)).With(relationships, Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting)));
    }
}
