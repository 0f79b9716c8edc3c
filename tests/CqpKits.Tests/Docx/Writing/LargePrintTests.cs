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
    [InlineData("Header", 25)]
    [InlineData("Footer", 25)]
    [InlineData("Reponse", 32)]
    [InlineData("TexteTableau", 32)]
    [InlineData("EnTeteColonne", 32)]
    [InlineData("EnTeteLigne", 32)]
    [InlineData("LibelleChamp", 32)]
    [InlineData("CodeImprime", 32)]
    [InlineData("Consigne", 32)]
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

    /// <summary>« ARGUMENTATION » is 7.66 times as wide as its size is high; its column has 26.5 mm for it. The texts of other cells keep their size.</summary>
    [Fact]
    public void No_word_is_wider_than_its_column()
    {
        var written = WrittenDocx.Of(SampleForms.ObservationGrid(), Large);
        var held = written.All("tc").Where(c => c.Descendants(WrittenDocx.W + "sz").Any()).ToList();

        Assert.All(held.SelectMany(c => c.Descendants(WrittenDocx.W + "sz")), s => Assert.InRange(int.Parse(WrittenDocx.Value(s)!, CultureInfo.InvariantCulture), 18, 31));
        var cell = Assert.Single(held, c => WrittenDocx.Text(c).Contains("ARGUMENTATION", StringComparison.Ordinal));
        Assert.True(int.Parse(WrittenDocx.Value(cell.Descendants(WrittenDocx.W + "sz").First())!, CultureInfo.InvariantCulture) / 2m * 7.656m <= 26.5m / 25.4m * 72);
        Assert.NotEqual(held.Count, written.All("tc").Count());
        Assert.Empty(WrittenDocx.Of(SampleForms.ObservationGrid()).All("sz"));
    }

    /// <summary>Ten characters in 33 mm: in Verdana a digit is 0.64 times as wide as its size is high.</summary>
    [Fact]
    public void A_date_stays_on_one_line_whatever_the_font()
    {
        var table = new Table { Widths = [33], Rows = [new Row([Sample.Cell(Sample.Place("date", new CqpKits.Forms.Kinds.DateKind(), "Date"))])], Description = "Essai" };
        var written = WrittenDocx.Of(Sample.Document(table), Large with { Font = "Verdana" });
        var answer = written.All("sdtPr").Single().Descendants(WrittenDocx.W + "sz").Single();

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
