using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;

namespace CqpKits.Tests.Docx.Writing;

public sealed class SectionTests
{
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void Each_section_has_its_page_and_head_and_each_width_its_foot()
    {
        var written = WrittenDocx.Of(Sample.Document(
            Sample.Text("a"),
            new SectionBreak(PageSetup.LandscapeA4, "Branche", "Grille"),
            Sample.OneCell(new TextRun("b")),
            new SectionBreak(PageSetup.Portrait, "Branche", "Couverture"),
            Sample.Text("c")) with
        { HeaderLeft = "Branche", HeaderRight = "Couverture" });
        var sections = written.All("sectPr").ToArray();

        Assert.Equal([null, "landscape", null], sections.Select(s => WrittenDocx.Attribute(s.Element(WrittenDocx.W + "pgSz"), "orient")));
        Assert.Equal(["rId_header1", "rId_header2", "rId_header1"], sections.Select(s => Part(s, "headerReference")));
        Assert.Equal(["rId_footer1", "rId_footer2", "rId_footer1"], sections.Select(s => Part(s, "footerReference")));
        Assert.Equal("Branche\tGrille", WrittenDocx.Text(written.Part("word/header2.xml")));
        Assert.All(sections, s => Assert.Empty(s.Elements(WrittenDocx.W + "pgNumType")));
        Assert.False(written.Has("word/header3.xml"));
    }

    [Fact]
    public void The_right_tab_of_every_head_and_foot_is_at_the_end_of_its_text()
    {
        var written = WrittenDocx.Of(Sample.Text("a"), new SectionBreak(PageSetup.LandscapeA4, "", "Grille"), Sample.Text("b"));

        Assert.Equal("9808", RightTab(written.Part("word/footer1.xml")));
        Assert.Equal("14740", RightTab(written.Part("word/footer2.xml")));
        Assert.Equal("14740", RightTab(written.Part("word/header2.xml")));
    }

    [Fact]
    public void A_paragraph_ends_its_section_and_a_table_needs_one_that_nobody_sees()
    {
        var written = WrittenDocx.Of(
            Sample.Text("a"), new SectionBreak(PageSetup.LandscapeA4, "", ""), Sample.OneCell(new TextRun("b")), new SectionBreak(PageSetup.Portrait, "", ""), Sample.Text("c"));
        var ends = written.All("sectPr").Select(s => s.Parent!).Where(p => p.Name.LocalName == "pPr").Select(p => p.Parent!).ToArray();

        Assert.Equal(["a", ""], ends.Select(WrittenDocx.Text));
        Assert.Equal(["Normal", "Intervalle"], ends.Select(WrittenDocx.Style));
    }

    [Fact]
    public void A_section_in_a_cell_is_refused()
    {
        var table = new Table { Widths = [80], Rows = [new Row([new Cell { Blocks = [new SectionBreak(PageSetup.Portrait, "", "")] }])], Description = "Essai" };

        Assert.Contains("section", Assert.Throws<InvalidOperationException>(() => new DocxWriter().Write(Sample.Document(table), Theme.Default)).Message);
    }

    private static string? Part(XElement section, string reference) => (string?)section.Element(WrittenDocx.W + reference)?.Attribute(Relations + "id");

    private static string? RightTab(XElement part) =>
        WrittenDocx.Attribute(part.Descendants(WrittenDocx.W + "tab").Single(t => WrittenDocx.Value(t) == "right"), "pos");
}
