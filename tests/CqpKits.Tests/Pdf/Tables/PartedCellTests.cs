using System.Globalization;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Pdf;

namespace CqpKits.Tests.Pdf.Tables;

/// <summary>A cell over several rows that a page ends between, wherever it does.</summary>
public sealed class PartedCellTests
{
    /// <summary>The row below, without a gap.</summary>
    private const string Below = "Dessous";

    public static TheoryData<int> Fillings => [.. Enumerable.Range(0, 12).Select(i => 26 + i)];

    // Where the page ends after a row, the rest of forty lines needs more than what the last row was given for all of them: each page has margins of its own.
    [Theory]
    [MemberData(nameof(Fillings))]
    public void All_of_it_stands_once_above_what_follows(int filling)
    {
        var rows = Rows(["a", "b", "c"], Lines(40));
        Assert.Equal([.. Words(40), Below], Read(filling, rows, leftOut: ["a", "b", "c"]));
    }

    // The first row is higher than a page: it is parted itself, with what stands beside it.
    [Theory]
    [InlineData(3, 90)]
    [InlineData(30, 90)]
    [InlineData(30, 12)]
    [InlineData(3, 200)]
    public void Beside_a_row_that_no_page_can_hold_too(int filling, int lines)
    {
        var first = Enumerable.Range(1, 120).Select(i => "g" + i.ToString(CultureInfo.InvariantCulture));
        var rows = Rows([string.Join('\n', first), "b", "c"], Lines(lines));
        Assert.Equal([.. Words(lines), Below], Read(filling, rows, leftOut: [.. first, "b", "c"]));
        Assert.Equal([.. first, "b", "c", Below], Read(filling, rows, leftOut: Words(lines)));
    }

    private static string[] Words(int count) => [.. Enumerable.Range(1, count).Select(i => "m" + i.ToString(CultureInfo.InvariantCulture))];

    private static Cell Lines(int count) => new() { Blocks = [.. Words(count).Select(Text)], RowSpan = 3, IsRowHeader = true };

    private static Row[] Rows(IReadOnlyList<string> beside, Cell over) =>
    [
        .. beside.Select((texts, i) => new Row([.. i == 0 ? [over] : Array.Empty<Cell>(), new Cell { Blocks = [.. texts.Split('\n').Select(Text)] }])),
        new Row([new Cell { Blocks = [Text(Below)] }, new Cell { Blocks = [] }]),
    ];

    private static Paragraph Text(string text) => new(ParagraphStyle.Body, [new TextRun(text)]);

    /// <summary>The words, from top to bottom of each page; each on a line of its own that no other touches, and on the page.</summary>
    private static List<string> Read(int filling, IReadOnlyList<Row> rows, IReadOnlyCollection<string> leftOut)
    {
        var table = new Table { Widths = [60, 60], Rows = rows, Description = "Essai" };
        var document = new Document { Title = "Essai", Page = PageSetup.Portrait, Blocks = [.. Enumerable.Repeat(Text("x"), filling), table] };
        using var file = new ReadPdf(new PdfWriter().Write(document, Theme.Default));
        List<string> read = [];
        foreach (var page in file.Document.GetPages())
        {
            var words = page.GetWords().Where(w => w.BoundingBox.Bottom > 40 && w.Text != "x" && !leftOut.Contains(w.Text)).OrderByDescending(w => w.BoundingBox.Bottom).ToList();
            Assert.All(words.Zip(words.Skip(1)), pair => Assert.InRange(pair.First.Letters[0].StartBaseLine.Y - pair.Second.Letters[0].StartBaseLine.Y, 12, double.MaxValue));
            Assert.All(words, w => Assert.InRange(w.Letters[0].StartBaseLine.Y, 18 * 72 / 25.4, double.MaxValue));
            read.AddRange(words.Select(w => w.Text));
        }

        return read;
    }
}
