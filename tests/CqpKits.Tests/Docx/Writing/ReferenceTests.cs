using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;

namespace CqpKits.Tests.Docx.Writing;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("echelles")]
    [InlineData("c_echelles")]
    [InlineData("une ancre très longue, avec des accents et des espaces, que Word ne prendrait pas pour nom")]
    public void A_reference_names_the_bookmark_around_its_heading(string anchor)
    {
        var written = WrittenDocx.Of(
            new Paragraph(ParagraphStyle.Body, [new TextRun("page "), new PageReference(anchor)]),
            new Heading(2, [new TextRun("Échelles")]) { Anchor = anchor });
        var name = WrittenDocx.Attribute(Assert.Single(written.All("bookmarkStart")), "name")!;

        Assert.Equal($" PAGEREF {name} \\h ", written.All("instrText").Single().Value);
        Assert.Equal("Échelles", WrittenDocx.Text(written.All("bookmarkStart").Single().Parent!));
        Assert.Matches("^_[A-Za-z0-9]{1,39}$", name);
    }

    [Fact]
    public void Headings_nobody_refers_to_have_no_bookmark() =>
        Assert.Empty(WrittenDocx.Of(new Heading(2, [new TextRun("a")])).All("bookmarkStart"));

    [Fact]
    public void Contents_list_the_headings_after_them_down_to_their_level()
    {
        var written = WrittenDocx.Of(
            new Heading(1, [new TextRun("Livret")]),
            new TableOfContents(2),
            new Heading(1, [new TextRun("Guide")]),
            new KeepTogether([new Heading(2, [new TextRun("Avant "), new Strong([new TextRun("l’évaluation")])]) { Anchor = "avant" }, Sample.Text("…")]),
            new Heading(3, [new TextRun("Détail")]));
        var lines = written.All("p").Where(p => WrittenDocx.Style(p)?.StartsWith("TOC", StringComparison.Ordinal) == true).ToArray();

        Assert.Equal(["TOC1 Guide\t…", "TOC2 Avant l’évaluation\t…"], lines.Select(p => $"{WrittenDocx.Style(p)} {WrittenDocx.Text(p)}"));
        Assert.All(lines, line => Assert.Contains(
            WrittenDocx.Attribute(line.Element(WrittenDocx.W + "hyperlink"), "anchor")!,
            line.Descendants(WrittenDocx.W + "instrText").Single().Value.Split(' ')));
        Assert.Equal(
            lines.Select(l => WrittenDocx.Attribute(l.Element(WrittenDocx.W + "hyperlink"), "anchor")).Order(),
            written.All("bookmarkStart").Where(b => WrittenDocx.Text(b.Parent!) is "Guide" or "Avant l’évaluation").Select(b => WrittenDocx.Attribute(b, "name")).Order());
    }

    [Fact]
    public void Nothing_asks_Word_to_update_fields_with_a_question()
    {
        var written = WrittenDocx.Of(new TableOfContents(2), new Heading(1, [new TextRun("Guide")]));

        Assert.Empty(written.Part("word/settings.xml").Elements(WrittenDocx.W + "updateFields"));
        Assert.All(written.All("fldChar"), mark => Assert.Null(WrittenDocx.Attribute(mark, "dirty")));
    }

    [Fact]
    public void A_reference_to_nothing_is_refused() => Refused("« nulle-part »", new Paragraph(ParagraphStyle.Body, [new PageReference("nulle-part")]));

    [Fact]
    public void The_same_anchor_twice_is_refused() => Refused(
        "« a »", new Heading(2, [new TextRun("a")]) { Anchor = "a" }, new Heading(2, [new TextRun("b")]) { Anchor = "a" });

    private static void Refused(string because, params Block[] blocks) => Assert.Contains(
        because,
        Assert.Throws<InvalidOperationException>(() => new DocxWriter().Write(Sample.Document(blocks), Theme.Default)).Message);
}
