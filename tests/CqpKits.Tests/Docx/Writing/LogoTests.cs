using System.Globalization;
using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;

namespace CqpKits.Tests.Docx.Writing;

public sealed class LogoTests
{
    private static readonly XNamespace Placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>One white pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==");

    private static readonly Theme Logos = Theme.Default with
    {
        BranchLogo = new Logo(Pixel, LogoFormat.Png, 40, 12, "Logo de la branche"),
        CertifierLogo = new Logo(Pixel, LogoFormat.Png, 90, 45, "Logo du certificateur"),
    };

    [Fact]
    public void Both_logos_head_every_section_and_say_what_they_show()
    {
        var written = WrittenDocx.Of(Sample.Document(Sample.Text("a"), new SectionBreak(PageSetup.LandscapeA4, "Branche", "Grille"), Sample.Text("b")), Logos);

        Assert.All(["word/header1.xml", "word/header2.xml"], path => Assert.Equal(
            ["Logo de la branche", "Logo du certificateur"], Drawings(written, path).Select(d => (string?)d.Attribute("descr"))));
        Assert.Equal(Pixel, written.Bytes("word/media/logo1.png"));
        Assert.True(written.Has("word/media/logo2.png"));
        Assert.Equal(4, Drawings(written, "word/header1.xml").Concat(Drawings(written, "word/header2.xml")).Select(d => (string?)d.Attribute("id")).Distinct().Count());
    }

    [Fact]
    public void A_logo_keeps_its_shape_and_is_at_most_18_mm_high()
    {
        var sizes = WrittenDocx.Of(Sample.Document(), Logos).Part("word/header1.xml").Descendants(Placed + "extent")
            .Select(e => ((string?)e.Attribute("cx"), (string?)e.Attribute("cy")));

        Assert.Equal([("1440000", "432000"), ("1296000", "648000")], sizes);
    }

    [Fact]
    public void Text_starts_below_the_logos()
    {
        Assert.InRange(Top(Theme.Default), 19.9m, 20.1m);
        Assert.InRange(Top(Logos), 9 + 18 + 4 + 3, 40);
    }

    [Fact]
    public void A_certificate_has_the_logos_alone_within_its_frame_and_no_head_without_them()
    {
        var document = Sample.Document() with { HeaderLeft = "Branche", Page = PageSetup.LandscapeA4.Framed() with { Head = HeadContent.Logos } };
        var framed = WrittenDocx.Of(document, Logos with { HeaderText = "Commission" });
        var header = framed.Part("word/header1.xml");
        Assert.Equal(2, Drawings(framed, "word/header1.xml").Count());
        Assert.Equal("", WrittenDocx.Text(header).Trim());
        Assert.InRange(Millimetres(framed, "header"), 11, 20);
        Assert.InRange(Millimetres(framed, "top"), 14 + 18, 40);

        Assert.InRange(Millimetres(WrittenDocx.Of(document), "top"), 20, 14 + 18);
    }

    [Theory]
    [InlineData("CPNEFP", 1)]
    [InlineData("Document de la commission paritaire nationale de l’emploi et de la formation professionnelle, reproduction réservée", 2)]
    public void The_text_of_the_foot_stands_in_the_middle_or_above(string text, int lines)
    {
        var footer = WrittenDocx.Of(Sample.Document(), Theme.Default with { FooterText = text }).Part("word/footer1.xml");

        Assert.Equal(lines, footer.Elements(WrittenDocx.W + "p").Count());
        Assert.Contains(text, WrittenDocx.Text(footer), StringComparison.Ordinal);
        Assert.StartsWith(Sample.Issue().Code.ToString(), WrittenDocx.Text(footer.Elements(WrittenDocx.W + "p").Last()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CPNEFP", 1, true, 2)]
    [InlineData("CPNEFP", 1, false, 2)]
    [InlineData("Commission paritaire nationale de l’emploi et de la formation professionnelle de la branche d’essai, bureau de Paris", 1, true, 3)]
    [InlineData("Commission paritaire nationale de l’emploi et de la formation professionnelle de la branche d’essai, bureau de Paris", 1.6, true, 3)]
    public void The_text_of_the_head_stands_between_the_logos_or_on_a_line_of_its_own(string text, double scale, bool logos, int lines)
    {
        var theme = (logos ? Logos : Theme.Default) with { HeaderText = text, Scale = (decimal)scale };
        var written = WrittenDocx.Of(Sample.Document() with { HeaderLeft = "Branche" }, theme);
        var header = written.Part("word/header1.xml");

        Assert.Equal(lines, header.Elements(WrittenDocx.W + "p").Count());
        Assert.Single(header.Descendants(WrittenDocx.W + "t"), t => t.Value == text);
        Assert.Equal("Branche", WrittenDocx.Text(header.Elements(WrittenDocx.W + "p").Last()).Trim());
        Assert.Single(header.Descendants(WrittenDocx.W + "pBdr"));
    }

    [Fact]
    public void Text_starts_below_the_text_of_the_head()
    {
        Assert.True(Top(Theme.Default with { HeaderText = "CPNEFP" }) > Top(Theme.Default));
        Assert.Equal(Top(Logos), Top(Logos with { HeaderText = "CPNEFP" }));
        Assert.True(Top(Theme.Default with { HeaderText = new string('m', 110), Scale = 1.6m }) > Top(Theme.Default with { HeaderText = "CPNEFP", Scale = 1.6m }) + 5);
    }

    [Fact]
    public void Logos_do_not_make_bytes_differ() =>
        Assert.Equal(new DocxWriter().Write(Sample.Document(), Logos), new DocxWriter().Write(Sample.Document(), Logos with { }));

    private static IEnumerable<XElement> Drawings(WrittenDocx written, string path) => written.Part(path).Descendants(Placed + "docPr");

    private static decimal Top(Theme theme) => Millimetres(WrittenDocx.Of(Sample.Document() with { HeaderLeft = "Branche" }, theme), "top");

    private static decimal Millimetres(WrittenDocx written, string margin) =>
        decimal.Parse(WrittenDocx.Attribute(written.All("pgMar").Single(), margin)!, CultureInfo.InvariantCulture) / 1440 * 25.4m;
}
