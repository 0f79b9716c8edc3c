using System.Globalization;
using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;
using CqpKits.Forms.Kinds;

namespace CqpKits.Tests.Docx.Writing;

public sealed class TableTests
{
    private const decimal TwipsPerMillimetre = 1440m / 25.4m;

    [Fact]
    public void Columns_are_as_wide_as_asked_and_fixed()
    {
        var grid = Grid();
        var widths = grid.Element(W("tblGrid"))!.Elements().Select(c => Number(c, "w") / TwipsPerMillimetre).ToArray();

        Assert.Equal("fixed", WrittenDocx.Attribute(grid.Descendants(W("tblLayout")).Single(), "type"));
        Assert.Equal([30, 42, 76, 90, 22], widths.Select(w => Math.Round(w, 1)));
        Assert.Equal(Math.Round(260 * TwipsPerMillimetre), Number(grid.Descendants(W("tblW")).Single(), "w"));
        Assert.All(Rows(grid), row => Assert.Equal(
            Number(grid.Descendants(W("tblW")).Single(), "w"), row.Descendants(W("tcW")).Sum(cell => Number(cell, "w"))));
    }

    [Fact]
    public void Rows_never_split_and_only_header_rows_repeat()
    {
        var rows = Rows(Grid());

        Assert.Equal(8, rows.Length);
        Assert.All(rows, row => Assert.NotEmpty(row.Descendants(W("cantSplit"))));
        Assert.Equal([true, .. Enumerable.Repeat(false, 7)], rows.Select(row => row.Descendants(W("tblHeader")).Any()));
    }

    public static TheoryData<FieldKind> Kinds => [new TextKind(), new NotesKind(), Sample.Percent, new DateKind(), new SignatureKind()];

    [Theory, MemberData(nameof(Kinds))]
    public void A_row_has_room_for_a_pen(FieldKind kind)
    {
        var height = WrittenDocx.Of(Sample.OneCell(Sample.Place("a", kind, "A"))).All("trHeight").Single();

        Assert.Equal("atLeast", WrittenDocx.Attribute(height, "hRule"));
        Assert.InRange(Number(height, "val") / TwipsPerMillimetre, kind.Room.Height, kind.Room.Height + 0.1m);
    }

    [Fact]
    public void The_tallest_field_of_a_row_decides_and_rows_without_one_are_free()
    {
        var heights = Rows(Grid()).Select(row => row.Descendants(W("trHeight")).SingleOrDefault()).ToArray();

        Assert.Null(heights[0]);
        Assert.All(heights[1..], height => Assert.True(Number(height!, "val") >= 26 * TwipsPerMillimetre));
    }

    [Fact]
    public void A_cell_over_several_rows_asks_no_height_of_one()
    {
        var tall = Sample.Cell(Sample.Place("a", new NotesKind(), "A")) with { RowSpan = 2 };
        var written = WrittenDocx.Of(new Table { Widths = [50, 50], Rows = [new Row([tall, Sample.Cell("b")]), new Row([Sample.Cell("c")])], Description = "Essai" });

        Assert.Empty(written.All("trHeight"));
    }

    [Fact]
    public void A_cell_may_ask_for_more_height_than_its_field_and_never_gets_less()
    {
        var asked = Sample.Cell(Sample.Place("a", new NotesKind(), "A"));
        var written = WrittenDocx.Of(new Table
        {
            Widths = [50],
            Rows = [new Row([asked with { MinHeight = 75 }]), new Row([asked with { Blocks = Sample.Cell(Sample.Place("b", new NotesKind(), "B")).Blocks, MinHeight = 5 }])],
            Description = "Essai",
        });

        Assert.Equal([75, 26], written.All("trHeight").Select(h => (int)Math.Round(Number(h, "val") / TwipsPerMillimetre)));
    }

    [Fact]
    public void A_cell_that_goes_on_has_no_line_above_it_on_either_side()
    {
        var written = WrittenDocx.Of(new Table
        {
            Widths = [50, 50],
            Rows = [new Row([Sample.Cell("a"), Sample.Cell("b")]), new Row([Sample.Cell("c"), Sample.Cell("d") with { GoesOn = true }])],
            Description = "Essai",
        });

        Assert.Equal(["", "bottom", "", "top"], written.All("tc").Select(c => string.Join(' ', c.Descendants(W("tcBorders")).Elements().Select(b => b.Name.LocalName))));
        Assert.All(written.All("tcBorders").Elements(), line => Assert.Equal("nil", WrittenDocx.Value(line)));
    }

    [Fact]
    public void A_domain_is_merged_over_its_rows()
    {
        var merges = Rows(Grid()).Select(row => row.Descendants(W("vMerge")).Select(WrittenDocx.Value).SingleOrDefault());

        Assert.Equal([null, "restart", "continue", "continue", null, "restart", "continue", "continue"], merges);
    }

    [Fact]
    public void A_domain_below_the_first_stays_on_one_page_and_the_header_with_what_follows()
    {
        var kept = Rows(Grid()).Select(row => row.Descendants(W("p")).All(p => p.Descendants(W("keepNext")).Any()));

        Assert.Equal([true, false, false, false, false, true, true, false], kept);
    }

    [Fact]
    public void Cells_over_columns_and_rows_add_up()
    {
        var written = WrittenDocx.Of(new Table
        {
            Widths = [10.3m, 10.3m, 10.3m],
            Description = "Essai",
            Rows = [new Row([Sample.Cell("ab") with { ColumnSpan = 2, RowSpan = 2 }, Sample.Cell("c")]), new Row([Sample.Cell("d")]), new Row([Sample.Cell("e") with { ColumnSpan = 3 }])],
        });

        Assert.Equal([2, 2, 1], Rows(written.All("tbl").Single()).Select(row => row.Elements(W("tc")).Count()));
        Assert.Equal(["2", "2", "3"], written.All("gridSpan").Select(WrittenDocx.Value));
    }

    [Fact]
    public void The_table_says_what_it_is() =>
        Assert.Equal("Observations par domaine\u00A0: notes et pourcentages", WrittenDocx.Value(Grid().Descendants(W("tblDescription")).Single()));

    [Fact]
    public void Tables_do_not_touch_and_the_last_one_has_its_paragraph()
    {
        var written = WrittenDocx.Of(Sample.OneCell(new TextRun("a")), Sample.OneCell(new TextRun("b")));

        Assert.Equal(["tbl", "p", "tbl", "p", "sectPr"], written.Body.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void A_table_in_a_cell_is_followed_by_a_paragraph()
    {
        var outer = new Table { Widths = [80], Rows = [new Row([new Cell { Blocks = [Sample.OneCell(new TextRun("a"))] }])], Description = "Essai" };

        Assert.Equal("p", WrittenDocx.Of(outer).All("tc").First().Elements().Last().Name.LocalName);
    }

    [Fact]
    public void A_table_that_does_not_add_up_is_refused()
    {
        var table = new Table { Widths = [10, 10], Rows = [new Row([Sample.Cell("a")])], Description = "Essai" };

        Assert.Contains("ligne 1", Assert.Throws<InvalidOperationException>(() => new DocxWriter().Write(Sample.Document(table), Theme.Default)).Message);
    }

    [Fact]
    public void Codes_can_be_seen_on_the_colour_of_a_header()
    {
        var table = new Table { Widths = [40], HeaderRows = 1, Rows = [new Row([Sample.Cell(new PrintedCode("R"))]), new Row([Sample.Cell(new PrintedCode("R.1"))])], Description = "Essai" };

        Assert.Equal(["CodeImprimeClair", "CodeImprime"], WrittenDocx.Of(table).All("r").Select(WrittenDocx.Style));
    }

    private static XElement Grid() => WrittenDocx.Of(SampleForms.ObservationGrid()).All("tbl").Last();

    private static XElement[] Rows(XElement table) => [.. table.Elements(W("tr"))];

    private static XName W(string name) => WrittenDocx.W + name;

    private static decimal Number(XElement element, string attribute) =>
        decimal.Parse(WrittenDocx.Attribute(element, attribute)!, CultureInfo.InvariantCulture);
}
