using System.Globalization;
using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Tests.Docx.Writing;

public sealed class ToneTests
{
    [Theory]
    [InlineData("1F3A5F")]
    [InlineData("000000")]
    [InlineData("0000FF")]
    [InlineData("B00020")]
    [InlineData("FFD700")]
    public void Text_reads_on_every_step_and_each_step_is_deeper(string accent)
    {
        var cells = WrittenDocx.Of(Scale(), Theme.Default with { Accent = accent }).All("tc").ToArray();
        var fills = cells.Select(c => WrittenDocx.Attribute(c.Descendants(WrittenDocx.W + "shd").Single(), "fill")!).ToArray();
        var light = fills.Select(Luminance).ToArray();

        Assert.Equal(light.OrderDescending(), light);
        Assert.Equal(4, light.Distinct().Count());
        Assert.All(light, l => Assert.True((l + 0.05) / 0.05 >= 4.5));
        Assert.All(cells.Descendants(WrittenDocx.W + "r"), run => Assert.Equal("000000", WrittenDocx.Value(run.Descendants(WrittenDocx.W + "color").Single())));
    }

    [Fact]
    public void A_cell_without_tone_is_as_it_was() =>
        Assert.Empty(WrittenDocx.Of(Sample.OneCell(new TextRun("a"), new PrintedCode("R.1"))).All("tc").Descendants(WrittenDocx.W + "shd"));

    [Theory]
    [InlineData(Alignment.Start, null)]
    [InlineData(Alignment.Center, "center")]
    [InlineData(Alignment.End, "right")]
    public void Cells_are_aligned(Alignment alignment, string? justification)
    {
        var table = new Table { Widths = [40], Rows = [new Row([Sample.Cell("12") with { Alignment = alignment }])], Description = "Essai" };

        Assert.Equal(justification, WrittenDocx.Value(WrittenDocx.Of(table).All("jc").SingleOrDefault()));
    }

    private static Document Scale() => Sample.Document(new Table
    {
        Widths = [40, 40, 40, 40],
        HeaderRows = 1,
        Description = "Échelle",
        Rows = [new Row([.. Enumerable.Range(1, 4).Select(step => Sample.Cell(new TextRun("a"), new PrintedCode("R")) with { Tone = step })])],
    });

    private static double Luminance(string colour)
    {
        double Channel(int i)
        {
            var c = int.Parse(colour.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(1)) + (0.0722 * Channel(2));
    }
}
