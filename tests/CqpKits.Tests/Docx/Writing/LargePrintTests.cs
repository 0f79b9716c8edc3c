using System.Globalization;
using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Tests.Docx.Writing;

public sealed class LargePrintTests
{
    private static readonly Theme Large = Theme.Default with { Scale = 1.6m };

    [Theory]
    [InlineData("Normal", 32)]
    [InlineData("Heading1", 64)]
    [InlineData("Header", 26)]
    [InlineData("Footer", 26)]
    [InlineData("Reponse", 32)]
    [InlineData("PlaceholderText", 26)]
    public void Text_grows(string style, int halfPoints) => Assert.Equal(halfPoints, Size(Large, style));

    [Fact]
    public void Spaces_grow() =>
        Assert.Equal("192", WrittenDocx.Attribute(Style(Large, "Normal").Descendants(WrittenDocx.W + "spacing").Single(), "after"));

    [Fact]
    public void Widths_pens_and_paper_stay()
    {
        var usual = WrittenDocx.Of(SampleForms.ObservationGrid());
        var large = WrittenDocx.Of(SampleForms.ObservationGrid(), Large);

        Assert.All(["gridCol", "trHeight", "tcW", "pgSz"], name => Assert.Equal(usual.All(name).Select(e => e.ToString()), large.All(name).Select(e => e.ToString())));
    }

    /// <summary>« ARGUMENTATION » is 7.66 times as wide as its size is high; its column has 22.5 mm for it.</summary>
    [Fact]
    public void No_word_is_wider_than_its_column()
    {
        var size = Size(Large, "EnTeteLigne") / 2m;

        Assert.True(size >= 8);
        Assert.True(size * 7.656m <= 22.5m / 25.4m * 72);
    }

    [Fact]
    public void Words_with_room_grow_fully()
    {
        var table = new Table { Widths = [80], HeaderRows = 1, Rows = [new Row([Sample.Cell("DOMAINE")]), new Row([Sample.Header("Relation")])], Description = "Essai" };
        var styles = WrittenDocx.Of(Sample.Document(table), Large).Part("word/styles.xml");

        Assert.Equal("26", styles.Elements().Single(s => WrittenDocx.Attribute(s, "styleId") == "EnTeteLigne").Descendants(WrittenDocx.W + "sz").Select(WrittenDocx.Value).Single());
        Assert.Equal("29", styles.Elements().Single(s => WrittenDocx.Attribute(s, "styleId") == "EnTeteColonne").Descendants(WrittenDocx.W + "sz").Select(WrittenDocx.Value).Single());
    }

    /// <summary>Ten characters in 33 mm: in Verdana a digit is 0.64 times as wide as its size is high.</summary>
    [Fact]
    public void A_date_stays_on_one_line_whatever_the_font()
    {
        var table = new Table { Widths = [33], Rows = [new Row([Sample.Cell(Sample.Place("date", new CqpKits.Forms.Kinds.DateKind(), "Date"))])], Description = "Essai" };
        var styles = WrittenDocx.Of(Sample.Document(table), Large with { Font = "Verdana" }).Part("word/styles.xml");
        var answer = styles.Elements().Single(s => WrittenDocx.Attribute(s, "styleId") == "Reponse").Descendants(WrittenDocx.W + "sz").Single();

        Assert.InRange(int.Parse(WrittenDocx.Value(answer)!, CultureInfo.InvariantCulture) / 2m, 10, 29.1m / 25.4m * 72 / (10 * 0.64m));
    }

    private static int Size(Theme theme, string style)
    {
        var styles = WrittenDocx.Of(SampleForms.ObservationGrid(), theme).Part("word/styles.xml");
        var own = Style(theme, style).Descendants(WrittenDocx.W + "sz").SingleOrDefault() ?? styles.Descendants(WrittenDocx.W + "sz").First();
        return int.Parse(WrittenDocx.Value(own)!, CultureInfo.InvariantCulture);
    }

    private static XElement Style(Theme theme, string style) => WrittenDocx.Of(SampleForms.ObservationGrid(), theme).Part("word/styles.xml")
        .Elements(WrittenDocx.W + "style").Single(s => WrittenDocx.Attribute(s, "styleId") == style);
}
