using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Tests.Docx.Writing;

public sealed class PageTests
{
    [Theory]
    [InlineData(false, "11906", "16838", null)]
    [InlineData(true, "16838", "11906", "landscape")]
    public void The_paper_is_A4(bool landscape, string width, string height, string? orientation)
    {
        var size = WrittenDocx.Of(Sample.Document() with { Page = landscape ? PageSetup.LandscapeA4 : PageSetup.Portrait }).All("pgSz").Single();

        Assert.Equal(width, WrittenDocx.Attribute(size, "w"));
        Assert.Equal(height, WrittenDocx.Attribute(size, "h"));
        Assert.Equal(orientation, WrittenDocx.Attribute(size, "orient"));
    }

    [Fact]
    public void Every_foot_has_the_code_and_the_page_of_pages()
    {
        var footer = WrittenDocx.Of(Sample.Document()).Part("word/footer1.xml");

        Assert.Equal($"{Sample.Issue().Code}\tPage\u00A01\u00A0/\u00A01", WrittenDocx.Text(footer));
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants(WrittenDocx.W + "instrText").Select(i => i.Value));
        Assert.Equal(
            ["begin", "separate", "end", "begin", "separate", "end"],
            footer.Descendants(WrittenDocx.W + "fldChar").Select(f => WrittenDocx.Attribute(f, "fldCharType")));
    }

    [Fact]
    public void A_document_without_fields_has_pages_but_no_code()
    {
        var written = WrittenDocx.Of(Sample.Document(Sample.Text("a")) with { Issue = null });

        Assert.Equal("\tPage\u00A01\u00A0/\u00A01", WrittenDocx.Text(written.Part("word/footer1.xml")));
        Assert.False(written.Has("docProps/custom.xml"));
    }

    [Fact]
    public void Every_head_says_who_and_what() => Assert.Equal(
        "La branche\tCQP Essai",
        WrittenDocx.Text(WrittenDocx.Of(Sample.Document() with { HeaderLeft = "La branche", HeaderRight = "CQP Essai" }).Part("word/header1.xml")));

    [Fact]
    public void All_text_is_French()
    {
        var written = WrittenDocx.Of(SampleForms.ObservationGrid());
        var language = written.Part("word/styles.xml").Element(WrittenDocx.W + "docDefaults")!.Descendants(WrittenDocx.W + "lang").Single();

        Assert.All(language.Attributes(), attribute => Assert.Equal("fr-FR", attribute.Value));
        Assert.Empty(written.All("lang"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_a_protecting_theme_protects(bool isProtected)
    {
        var settings = WrittenDocx.Of(Sample.Document(), Theme.Default with { Protected = isProtected }).Part("word/settings.xml");
        var protection = settings.Element(WrittenDocx.W + "documentProtection");

        Assert.Equal(isProtected ? "forms" : null, WrittenDocx.Attribute(protection, "edit"));
        Assert.Equal("15", WrittenDocx.Value(settings.Descendants(WrittenDocx.W + "compatSetting").Single()));
    }

    [Fact]
    public void The_theme_decides_font_and_colours()
    {
        var written = WrittenDocx.Of(SampleForms.ObservationGrid(), new Theme { Font = "Marianne", Accent = "000091", BodySize = 11 });
        var styles = written.Part("word/styles.xml");

        Assert.All(styles.Descendants(WrittenDocx.W + "rFonts").Attributes(), font => Assert.Equal("Marianne", font.Value));
        Assert.Equal("22", WrittenDocx.Value(styles.Descendants(WrittenDocx.W + "rPrDefault").Descendants(WrittenDocx.W + "sz").Single()));
        Assert.Contains(written.All("shd"), shading => WrittenDocx.Attribute(shading, "fill") == "000091");
    }
}
