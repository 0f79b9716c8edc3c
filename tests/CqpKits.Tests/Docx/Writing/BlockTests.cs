using System.Xml.Linq;
using CqpKits.Documents.Blocks;

namespace CqpKits.Tests.Docx.Writing;

public sealed class BlockTests
{
    [Fact]
    public void What_announces_a_list_stays_with_its_first_item()
    {
        var written = WrittenDocx.Of(Sample.Text("Voici :"), new ItemList(Ordered: false, [[Sample.Text("un")], [Sample.Text("deux")]]), Sample.Text("Suite"));

        Assert.Equal([true, true, false, false], Kept(written));
    }

    [Fact]
    public void A_long_list_leaves_neither_its_first_nor_its_last_line_alone()
    {
        var written = WrittenDocx.Of(List(false, "1", "2", "3", "4", "5", "6", "7"), Sample.Text("Suite"));

        Assert.Equal([true, false, false, false, false, true, false, false], Kept(written));
    }

    [Fact]
    public void A_signature_has_the_end_of_what_is_signed_on_its_page()
    {
        Table Rows(params string[] texts) => new() { Widths = [80], Rows = [.. texts.Select(t => new Row([Sample.Cell(t)]))], Description = "Essai" };
        var signature = Rows("Signature") with { Rows = [new Row([Sample.Cell(Sample.Place("signature", new CqpKits.Forms.Kinds.SignatureKind(), "Signature"))])] };

        // The rows of the table above: first and last two are kept by pairs anyhow; the last is kept for the signature.
        Assert.Equal([true, false, true, true], KeptRows(WrittenDocx.Of(Rows("1", "2", "3", "4"), new Heading(2, [new TextRun("Signatures")]), signature)).Take(4));
        Assert.Equal([true, false, true, false], KeptRows(WrittenDocx.Of(Rows("1", "2", "3", "4"), Sample.Text("Suite"))).Take(4));
        Assert.Equal([true, false, true, true], KeptRows(WrittenDocx.Of(Rows("1", "2", "3", "4"), new KeepTogether([Sample.Text("Fait à :")]) { IsSignature = true })).Take(4));

        // A page that is started on purpose is started.
        Assert.Equal([true, false, true, false], KeptRows(WrittenDocx.Of(Rows("1", "2", "3", "4"), new PageBreak(), signature)).Take(4));
    }

    [Fact]
    public void A_band_stays_with_the_row_that_it_heads()
    {
        var table = new Table
        {
            Widths = [40, 40],
            Rows =
            [
                new Row([Sample.Cell("a"), Sample.Cell("b")]), new Row([Sample.Cell("c"), Sample.Cell("d")]), new Row([Sample.Cell("bande") with { ColumnSpan = 2 }]),
                new Row([Sample.Cell("e"), Sample.Cell("f")]), new Row([Sample.Cell("g"), Sample.Cell("h")]),
            ],
            Description = "Essai",
        };

        Assert.Equal([true, false, true, true, false], KeptRows(WrittenDocx.Of(table)));
    }

    /// <summary>Rows with room to write in may stand alone: keeping two would leave half a page empty.</summary>
    [Fact]
    public void Tall_rows_are_not_kept_in_pairs()
    {
        var table = new Table { Widths = [80], Rows = [.. "abcd".Select(c => new Row([Sample.Cell($"{c}") with { MinHeight = 33 }]))], Description = "Essai" };

        Assert.Equal([false, false, false, false], KeptRows(WrittenDocx.Of(table)));
    }

    private static IEnumerable<bool> Kept(WrittenDocx written) => written.All("p").Select(p => p.Descendants(WrittenDocx.W + "keepNext").Any());

    private static IEnumerable<bool> KeptRows(WrittenDocx written) => written.All("tr").Select(r => r.Descendants(WrittenDocx.W + "keepNext").Any());

    [Fact]
    public void Headings_are_the_built_in_ones_and_stay_with_what_follows()
    {
        var written = WrittenDocx.Of(new Heading(1, [new TextRun("a")]), new Heading(2, [new TextRun("b")]), new Heading(3, [new TextRun("c")]), Sample.Text("d"));
        var styles = written.Part("word/styles.xml").Elements(WrittenDocx.W + "style").ToDictionary(s => WrittenDocx.Attribute(s, "styleId")!);

        Assert.Equal(["Heading1", "Heading2", "Heading3", "Normal"], written.All("p").Select(WrittenDocx.Style));
        Assert.Equal(["heading 1", "heading 2", "heading 3"], Enumerable.Range(1, 3).Select(n => WrittenDocx.Value(styles[$"Heading{n}"].Element(WrittenDocx.W + "name"))));
        Assert.All(["Heading1", "Heading2", "Heading3"], id => Assert.NotEmpty(styles[id].Descendants(WrittenDocx.W + "keepNext")));
    }

    [Theory]
    [InlineData(ParagraphStyle.Body, "Normal")]
    [InlineData(ParagraphStyle.Subtitle, "Subtitle")]
    [InlineData(ParagraphStyle.Recipient, "Destinataire")]
    [InlineData(ParagraphStyle.Instruction, "Consigne")]
    public void A_paragraph_has_its_style(ParagraphStyle style, string id) =>
        Assert.Equal(id, WrittenDocx.Style(WrittenDocx.Of(new Paragraph(style, [new TextRun("a")])).All("p").Single()));

    [Fact]
    public void Ordered_lists_each_start_at_one_and_bullets_share_a_numbering()
    {
        var written = WrittenDocx.Of(List(true, "a", "b"), List(false, "c"), List(true, "d"), List(false, "e"));
        var numbers = written.All("numId").Select(WrittenDocx.Value).ToArray();
        var instances = written.Part("word/numbering.xml").Elements(WrittenDocx.W + "num").ToDictionary(n => WrittenDocx.Attribute(n, "numId")!);

        Assert.Equal(numbers[0], numbers[1]);
        Assert.NotEqual(numbers[0], numbers[3]);
        Assert.Equal(numbers[2], numbers[4]);
        Assert.All([numbers[0], numbers[3]], id => Assert.Equal("1", WrittenDocx.Value(instances[id!].Descendants(WrittenDocx.W + "startOverride").Single())));
    }

    [Fact]
    public void Inner_lists_are_a_level_deeper_and_further_paragraphs_have_no_mark()
    {
        var written = WrittenDocx.Of(new ItemList(false, [[Sample.Text("a"), Sample.Text("suite"), List(true, "b")], [Sample.Text("c")]]));

        Assert.Equal(["0", null, "1", "0"], written.All("p").Select(p => WrittenDocx.Value(p.Descendants(WrittenDocx.W + "ilvl").SingleOrDefault())));
        Assert.Equal(["a", "suite", "b", "c"], written.All("p").Select(WrittenDocx.Text));
    }

    [Fact]
    public void A_document_without_lists_has_no_numbering() => Assert.False(WrittenDocx.Of(Sample.Text("a")).Has("word/numbering.xml"));

    [Fact]
    public void What_is_kept_together_is_kept_with_next_but_for_the_last_paragraph()
    {
        var written = WrittenDocx.Of(new KeepTogether([Sample.Text("a"), Sample.OneCell(new TextRun("b")), Sample.OneCell(new TextRun("c")), Sample.Text("d")]), Sample.Text("e"));
        var kept = written.All("p").Where(p => p.Descendants(WrittenDocx.W + "keepNext").Any());

        Assert.Equal(["a", "b", "", "c"], kept.Select(WrittenDocx.Text));
    }

    [Fact]
    public void After_a_page_break_a_page_starts_with_no_empty_line()
    {
        var written = WrittenDocx.Of(Sample.Text("a"), new PageBreak(), Sample.Text("b"));
        var starting = written.All("p").Single(p => p.Descendants(WrittenDocx.W + "pageBreakBefore").Any());

        Assert.Equal("Intervalle", WrittenDocx.Style(starting));
        Assert.Equal("b", WrittenDocx.Text(starting.ElementsAfterSelf().First()));
    }

    [Fact]
    public void Strong_emphasised_and_broken_lines()
    {
        var written = WrittenDocx.Of(new Paragraph(ParagraphStyle.Body, [new Strong([new TextRun("a"), new Emphasis([new TextRun("b")])]), new LineBreak(), new TextRun("c")]));

        Assert.Equal("ab\nc", WrittenDocx.Text(written.Body));
        Assert.Equal(["b", "b i", "", ""], written.All("r").Select(r => string.Join(' ', r.Elements(WrittenDocx.W + "rPr").Elements().Select(e => e.Name.LocalName))));
    }

    private static ItemList List(bool ordered, params string[] items) => new(ordered, [.. items.Select(i => new Block[] { Sample.Text(i) })]);
}
