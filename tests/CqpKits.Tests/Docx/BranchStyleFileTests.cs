using System.Text;
using System.Xml.Linq;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Docx;
using CqpKits.Docx.BranchStyles;
using CqpKits.Tests.Docx.Writing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Docx;

public sealed class BranchStyleFileTests
{
    [Fact]
    public void A_charter_is_taken_as_it_is()
    {
        var bytes = new InventedBranchStyle().ToBytes();
        ValidDocx.Check(bytes);
        var outcome = BranchStyleFile.Check("charte.docx", bytes);
        Assert.Equal("", string.Join('\n', outcome.Diagnostics));
        Assert.Same(bytes, outcome.Value);
    }

    [Fact]
    public void A_charter_without_headings_serves_and_says_which_are_ours()
    {
        var outcome = BranchStyleFile.Check("charte.docx", new InventedBranchStyle { WithHeadings = false }.ToBytes());
        Assert.True(outcome.Succeeded);
        Assert.Equal(["heading 1", "heading 2", "heading 3"], outcome.Diagnostics.Select(d => d.Message.Split('«', '»')[1].Trim()));
        Assert.All(outcome.Diagnostics, d => Assert.Equal(("CQP253", Severity.Warning), (d.Code, d.Severity)));
    }

    [Fact]
    public void Margins_that_leave_too_little_room_are_said() =>
        Assert.Equal("CQP255", Assert.Single(BranchStyleFile.Check("charte.docx", new InventedBranchStyle { Margin = 3000 }.ToBytes()).Diagnostics).Code);

    [Fact]
    public void A_picture_may_lie_anywhere_in_the_file()
    {
        var bytes = new InventedBranchStyle { PictureBeside = true }.ToBytes();
        Assert.DoesNotContain(DocxFile.Read(bytes).PartNames, p => p.StartsWith("word/media/", StringComparison.Ordinal));
        Assert.Empty(BranchStyleFile.Check("charte.docx", bytes).Diagnostics);
        Assert.Equal(InventedBranchStyle.Logo, WrittenDocx.Of(Sample.Document(), Theme.Default with { StyleFile = bytes }).Bytes("word/media/charte-header1-1.png"));
        Assert.Equal("CQP251", Assert.Single(BranchStyleFile.Check("charte.docx", DocxFile.Read(bytes).With("media/page.html", InventedBranchStyle.Logo).ToBytes()).Diagnostics).Code);
    }

    [Fact]
    public void A_linked_picture_stays_out_and_is_said()
    {
        var bytes = new InventedBranchStyle { PictureLinked = true }.ToBytes();
        var outcome = BranchStyleFile.Check("charte.docx", bytes);
        Assert.True(outcome.Succeeded);
        Assert.Equal("CQP254", Assert.Single(outcome.Diagnostics).Code);
        var written = WrittenDocx.Of(Sample.Document(), Theme.Default with { StyleFile = bytes });
        Assert.DoesNotContain(written.Part("word/header1.xml").Descendants(), e => e.Name.LocalName is "drawing" or "blip");
        Assert.False(written.Has("word/_rels/header1.xml.rels"));
        Assert.Contains(InventedBranchStyle.HeadText, WrittenDocx.Text(written.Part("word/header1.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_does_not_say_what_it_shows_is_said() =>
        Assert.Equal("CQP256", Assert.Single(BranchStyleFile.Check("charte.docx", new InventedBranchStyle { WithLogoText = false }.ToBytes()).Diagnostics).Code);

    [Fact]
    public void A_head_that_only_the_first_page_has_becomes_that_of_all()
    {
        var written = WrittenDocx.Of(Sample.Document(), Theme.Default with { StyleFile = new InventedBranchStyle { HeadOnFirstPage = true }.ToBytes() });
        Assert.Contains(InventedBranchStyle.HeadText, WrittenDocx.Text(written.Part("word/header1.xml")), StringComparison.Ordinal);
        Assert.Equal("default", WrittenDocx.Attribute(written.All("headerReference").Single(), "type"));
        Assert.Empty(written.All("titlePg"));
    }

    /// <summary>Its lines take 6 mm at least from 9 mm below the edge; a logo that goes down to 30 mm leaves 15 mm to bridge.</summary>
    [Theory]
    [InlineData(true, 720000, "850")]
    [InlineData(true, 180000, "0")]
    [InlineData(true, 7200000, "0")]
    [InlineData(false, 720000, "0")]
    public void Our_line_stands_below_a_logo_that_floats(bool floats, int height, string before)
    {
        var bytes = new InventedBranchStyle { LogoFloats = floats, LogoHeight = height }.ToBytes();
        ValidDocx.Check(bytes);
        var written = WrittenDocx.Of(Sample.Document() with { HeaderLeft = "CQP", HeaderRight = "Grille" }, Theme.Default with { StyleFile = bytes });
        var ours = written.Part("word/header1.xml").Elements(WrittenDocx.W + "p").Last();
        Assert.Contains("Grille", WrittenDocx.Text(ours), StringComparison.Ordinal);
        Assert.Equal(before, WrittenDocx.Attribute(ours.Descendants(WrittenDocx.W + "spacing").Single(), "before"));
    }

    [Theory]
    [InlineData(" – Page ", null, InventedBranchStyle.FootText)]
    [InlineData(" | p. ", null, InventedBranchStyle.FootText)]
    [InlineData(" n'est pas une page : ", null, InventedBranchStyle.FootText + " n'est pas une page :")]
    [InlineData("", null, InventedBranchStyle.FootText)]
    public void A_number_without_count_gives_way_to_ours(string label, string? count, string left)
    {
        var foot = Foot(new InventedBranchStyle { PageLabel = label, PageCountLabel = count });
        Assert.Equal(left, WrittenDocx.Text(foot.Elements(WrittenDocx.W + "p").ElementAt(1)).Replace("charte.docx", "", StringComparison.Ordinal).Trim());
        Assert.Equal(["PAGE", "NUMPAGES"], Fields(foot));
    }

    [Fact]
    public void A_number_with_its_count_stays_and_ours_is_left_out()
    {
        var foot = Foot(new InventedBranchStyle { PageLabel = " – Page ", PageCountLabel = " sur " });
        Assert.Contains("Page 7 sur 9", WrittenDocx.Text(foot), StringComparison.Ordinal);
        Assert.Equal(["PAGE", "NUMPAGES"], Fields(foot));
    }

    private static XElement Foot(InventedBranchStyle branchStyle) =>
        WrittenDocx.Of(SampleForms.ObservationGrid(), Theme.Default with { StyleFile = branchStyle.ToBytes() }).Part("word/footer1.xml");

    private static IEnumerable<string> Fields(XElement foot) => foot.Descendants(WrittenDocx.W + "instrText").Select(i => i.Value.Trim());

    /// <summary>A branch's own style of heads has tab stops for its own lines: ours would stand at the wrong ones.</summary>
    [Fact]
    public void Our_lines_have_our_styles_also_where_the_charter_has_no_head_or_foot()
    {
        var bare = new InventedBranchStyle { WithMargins = false }.ToBytes();
        var written = WrittenDocx.Of(Sample.Document() with { HeaderLeft = "Petit Ana", HeaderRight = "Grille" }, Theme.Default with { StyleFile = bare });

        Assert.All(written.Part("word/header1.xml").Descendants(WrittenDocx.W + "pStyle"), s => Assert.Equal("EnTeteFormulaire", WrittenDocx.Value(s)));
        Assert.All(written.Part("word/footer1.xml").Descendants(WrittenDocx.W + "pStyle"), s => Assert.Equal("PiedFormulaire", WrittenDocx.Value(s)));
    }

    /// <summary>No space glues a title to the head; that of a letter makes a form of four pages one of six.</summary>
    [Fact]
    public void The_spaces_of_a_charter_are_held_within_bounds()
    {
        foreach (var (given, after) in new[] { (0, "60"), (100, "100"), (400, "160") })
        {
            var written = WrittenDocx.Of(Sample.Document(), Theme.Default with { StyleFile = new InventedBranchStyle { SpaceAfter = given }.ToBytes() });
            Assert.Equal(after, WrittenDocx.Attribute(StyleOf(written, "Normal").Descendants(WrittenDocx.W + "spacing").Single(), "after"));
        }
    }

    [Fact]
    public void Fonts_of_its_theme_are_those_of_our_tables()
    {
        var written = WrittenDocx.Of(Sample.Document(), Theme.Default with { StyleFile = new InventedBranchStyle { ThemeFont = "Verdana" }.ToBytes() });
        Assert.Equal("Verdana", WrittenDocx.Attribute(StyleOf(written, "TexteFormulaire").Descendants(WrittenDocx.W + "rFonts").Single(), "ascii"));
        Assert.True(written.Has("word/theme/theme1.xml"));
    }

    [Theory]
    [InlineData("Heading1", "33", "53")]
    [InlineData("Normal", "21", "34")]
    [InlineData("EnTeteFormulaire", "18", "25")]
    public void In_large_print_the_charter_grows_too(string style, string usual, string large)
    {
        var theme = Theme.Default with { StyleFile = new InventedBranchStyle().ToBytes() };
        Assert.Equal((usual, large), (SizeOf(theme, style), SizeOf(theme with { Scale = 1.6m }, style)));
        ValidDocx.Check(new DocxWriter().Write(SampleForms.ObservationGrid(), theme with { Scale = 1.6m }));
    }

    private static string SizeOf(Theme theme, string style) =>
        WrittenDocx.Value(StyleOf(WrittenDocx.Of(Sample.Document(), theme), style).Descendants(WrittenDocx.W + "sz").Single())!;

    private static XElement StyleOf(WrittenDocx written, string id) =>
        written.Part("word/styles.xml").Elements(WrittenDocx.W + "style").Single(s => WrittenDocx.Attribute(s, "styleId") == id);

    [Theory]
    [InlineData("texte", "CQP250")]
    [InlineData("vide", "CQP250")]
    [InlineData("classeur", "CQP250")]
    [InlineData("tronqué", "CQP251")]
    [InlineData("macros", "CQP251")]
    [InlineData("sans styles", "CQP252")]
    public void What_cannot_serve_is_refused_with_a_reason(string kind, string code)
    {
        var outcome = BranchStyleFile.Check("charte.docx", File(kind));
        Assert.Null(outcome.Value);
        var said = Assert.Single(outcome.Diagnostics);
        Assert.Equal((code, "charte.docx"), (said.Code, said.Position?.Path));
        Assert.EndsWith(".", said.Message);
        Assert.DoesNotContain("..", said.Message);
        TestContext.Current.TestOutputHelper?.WriteLine(said.ToString());
    }

    private static byte[] File(string kind) => kind switch
    {
        "texte" => Encoding.UTF8.GetBytes("Bonjour"),
        "vide" => [],
        "classeur" => Workbook(),
        "tronqué" => new InventedBranchStyle().ToBytes()[..^400],
        "macros" => new InventedBranchStyle { WithMacros = true }.ToBytes(),
        _ => new InventedBranchStyle { WithStyles = false }.ToBytes(),
    };

    private static byte[] Workbook()
    {
        using var file = new MemoryStream();
        using (var package = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Create(file, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            package.AddWorkbookPart().Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        }

        return file.ToArray();
    }
}
