using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;
using CqpKits.Forms.Kinds;

namespace CqpKits.Tests.Docx.Writing;

public sealed class FieldTests
{
    public static TheoryData<FieldKind> Kinds => [new TextKind(), new NotesKind(), Sample.Percent, new DateKind()];

    [Theory, MemberData(nameof(Kinds))]
    public void An_empty_field_shows_its_placeholder_and_says_so(FieldKind kind)
    {
        var written = WrittenDocx.Of(Sample.OneCell(Sample.Place("a", kind, "A")));
        var control = written.Controls.Single();

        Assert.Equal(kind.DefaultPlaceholder, Content(control));
        Assert.NotNull(Property(control, "showingPlcHdr"));
        Assert.Null(Property(control, "text"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void An_emptied_field_shows_the_issued_placeholder_again(FieldKind kind)
    {
        var written = WrittenDocx.Of(Sample.OneCell(Sample.Place("a", kind, "A")));
        var name = WrittenDocx.Value(Property(written.Controls.Single(), "placeholder")!.Elements().Single());
        var block = Assert.Single(
            written.Part("word/glossary/document.xml").Descendants(WrittenDocx.W + "docPart"),
            part => WrittenDocx.Value(part.Descendants(WrittenDocx.W + "name").First()) == name);

        Assert.Equal(kind.DefaultPlaceholder, WrittenDocx.Text(block.Element(WrittenDocx.W + "docPartBody")!));
    }

    [Theory]
    [InlineData("DUPONT Léa")]
    [InlineData("une ligne\nune autre\n\nla quatrième")]
    [InlineData("  <b>&amp; «\u00A0»  ")]
    public void A_value_written_beforehand_is_no_placeholder(string value)
    {
        var control = WrittenDocx.Of(Sample.OneCell(Sample.Place("a", new NotesKind(), "A", value))).Controls.Single();

        Assert.Equal(value, Content(control));
        Assert.Null(Property(control, "showingPlcHdr"));
    }

    [Fact]
    public void A_date_is_shown_in_French_and_kept_as_a_day()
    {
        var control = WrittenDocx.Of(Sample.OneCell(Sample.Place("a", new DateKind(), "A", "2026-06-01"))).Controls.Single();
        var date = Property(control, "date")!;

        Assert.Equal("01/06/2026", Content(control));
        Assert.Equal("2026-06-01T00:00:00Z", WrittenDocx.Attribute(date, "fullDate"));
        Assert.Equal(["dateFormat dd/MM/yyyy", "lid fr-FR", "storeMappedDataAs date", "calendar gregorian"],
            date.Elements().Select(e => $"{e.Name.LocalName} {WrittenDocx.Value(e)}"));
    }

    [Fact]
    public void An_empty_date_is_no_day() =>
        Assert.Null(WrittenDocx.Attribute(Property(WrittenDocx.Of(Sample.OneCell(Sample.Place("a", new DateKind(), "A"))).Controls.Single(), "date"), "fullDate"));

    [Theory]
    [InlineData("01/06/2026")]
    [InlineData("2026-02-30")]
    public void A_date_that_is_none_is_refused(string value) =>
        Refused("yyyy-MM-dd", Sample.OneCell(Sample.Place("a", new DateKind(), "A", value)));

    [Fact]
    public void The_unit_stands_outside_the_control()
    {
        var written = WrittenDocx.Of(new Table { Widths = [22], Rows = [new Row([Sample.Mark("a", "A", "70")])], Description = "Essai" });

        Assert.Equal("70", Content(written.Controls.Single()));
        Assert.Equal("70\u00A0%", WrittenDocx.Text(written.All("tc").Single()));
    }

    [Fact]
    public void A_signature_is_an_empty_cell()
    {
        var written = WrittenDocx.Of(Sample.OneCell(Sample.Place("a", new SignatureKind(), "A")));

        Assert.Empty(written.Controls);
        Assert.Empty(written.All("bookmarkStart"));
        Assert.Equal("", WrittenDocx.Text(written.All("tc").Single()));
        Assert.False(written.Has("word/glossary/document.xml"));
    }

    [Fact]
    public void A_long_label_is_cut_to_what_Word_takes_for_a_title()
    {
        var label = string.Concat(Enumerable.Repeat("😀 étape ", 12));
        var title = WrittenDocx.Value(Property(WrittenDocx.Of(Sample.OneCell(Sample.Place("a", new TextKind(), label))).Controls.Single(), "alias"))!;

        Assert.InRange(title.Length, 60, 64);
        Assert.StartsWith(title[..^1], label, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', title);
    }

    [Fact]
    public void The_same_field_twice_is_refused() => Refused(
        "same bookmark", Sample.OneCell(Sample.Place("a", new TextKind(), "A")), Sample.OneCell(Sample.Place("a", new TextKind(), "A")));

    [Fact]
    public void A_field_without_placeholder_is_refused() => Refused(
        "no placeholder", Sample.OneCell(new PlacedField(Sample.Field("a", new TextKind(), "A") with { Placeholder = " " }, null, null)));

    [Fact]
    public void A_field_in_a_document_without_issue_is_refused()
    {
        var document = Sample.Document(Sample.OneCell(Sample.Place("a", new TextKind(), "A"))) with { Issue = null };

        Assert.Contains("without an issue", Assert.Throws<InvalidOperationException>(() => new DocxWriter().Write(document, Theme.Default)).Message);
    }

    [Fact]
    public void In_a_printed_document_fields_are_their_values_or_room_for_a_pen()
    {
        var document = Sample.Document(
            Sample.OneCell(Sample.Place("a", new DateKind(), "A", "2026-06-01") with { ForPrint = true }),
            Sample.OneCell(Sample.Place("a", new DateKind(), "A", "2026-06-01") with { ForPrint = true }),
            Sample.OneCell(Sample.Place("b", new NotesKind(), "B") with { ForPrint = true })) with
        { Issue = null };
        var written = WrittenDocx.Of(document);

        Assert.Equal(["01/06/2026", "01/06/2026", ""], written.All("tc").Select(WrittenDocx.Text));
        Assert.Empty(written.Controls);
        Assert.Empty(written.All("bookmarkStart"));
        Assert.False(written.Has("word/glossary/document.xml"));
        Assert.Equal(["567", "567", "1475"], written.All("trHeight").Select(WrittenDocx.Value));
    }

    private static string Content(XElement control) => WrittenDocx.Text(control.Element(WrittenDocx.W + "sdtContent")!);

    private static XElement? Property(XElement control, string name) => control.Element(WrittenDocx.W + "sdtPr")!.Element(WrittenDocx.W + name);

    private static void Refused(string because, params Block[] blocks) => Assert.Contains(
        because,
        Assert.Throws<InvalidOperationException>(() => new DocxWriter().Write(Sample.Document(blocks), Theme.Default)).Message);
}
