using CqpKits.Pdf;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Tests.Pdf.Pages;

/// <summary>What was drawn as text is read as that text by a program that is not ours.</summary>
public sealed class DrawnTextTests
{
    private const string Unusual = "\uD83D|\u0007|\u200B|😀|漢|\uFFFD|e\u0301|\t|";

    [Theory]
    [InlineData("Évaluation (finale) \\ « œuvre »")]
    [InlineData("Łódź, Ελληνικά, ﬁn → ≥ 50")]
    [InlineData("a)b(c\\d\r")]
    public void A_text_is_read_as_it_was_written(string text)
    {
        var job = DrawnPdf.Job();
        job.Paragraph(job.A4(), 100, text.TrimEnd());
        using var read = new ReadPdf(job.Save());
        Assert.Equal(text.TrimEnd(), read.Text(1));
    }

    [Fact]
    public void Texts_are_read_in_the_order_in_which_they_were_drawn_where_they_were_drawn()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        job.Paragraph(page, 200, "un");
        job.Paragraph(page, 100, "deux");
        using var read = new ReadPdf(job.Save());
        Assert.Equal("undeux", read.Text(1));
        var letters = read.Document.GetPage(1).Letters;
        Assert.Equal(841.89 - 200, letters[0].StartBaseLine.Y, 0.01);
        Assert.Equal(841.89 - 100, letters[2].StartBaseLine.Y, 0.01);
    }

    // The widths in the file, not those of the font, place the letters in a viewer.
    [Fact]
    public void A_text_ends_where_it_was_measured_to()
    {
        var text = string.Concat(Enumerable.Repeat("Évaluation « finale » ", 4));
        var job = DrawnPdf.Job();
        job.Paragraph(job.A4(), 100, text);
        using var read = new ReadPdf(job.Save());
        var end = read.Document.GetPage(1).Letters[^1].EndBaseLine.X;
        Assert.Equal(50 + (TextMeasure.Width(DrawnPdf.Body, text) / 1000.0), end, 0.1);
    }

    [Fact]
    public void A_character_that_nobody_can_draw_is_named_and_takes_room()
    {
        var job = DrawnPdf.Job();
        job.A4();
        job.Paragraph(job.A4(), 100, Unusual);
        using var read = new ReadPdf(job.Save());
        Assert.Equal(8, read.Text(2).Count(c => c == '|'));
        Assert.Equal(["\uFFFD", "\u0007", "😀", "漢", "\uFFFD"], new PdfWriter().Missing(Unusual).Select(m => m.ToString()));
    }

    [Fact]
    public void Fonts_are_subsets_with_only_what_is_drawn()
    {
        var job = DrawnPdf.Job();
        job.Paragraph(job.A4(), 100, "abc");
        var small = job.Save();
        using var read = new ReadPdf(small);
        Assert.All(read.Document.GetPage(1).Letters, l => Assert.Matches("^[A-Z]{6}\\+Carlito$", l.FontName));
        Assert.InRange(small.Length, 1000, 9000);
    }

    [Fact]
    public void A_thousand_pages_are_all_there()
    {
        var job = DrawnPdf.Job();
        for (var i = 1; i <= 1000; i++)
        {
            job.Paragraph(job.A4(), 100, $"page {i}");
        }

        using var read = new ReadPdf(job.Save());
        Assert.Equal(1000, read.Document.NumberOfPages);
        Assert.Equal(("page 1", "page 500", "page 1000"), (read.Text(1), read.Text(500), read.Text(1000)));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes_saved_twice_or_made_twice()
    {
        static byte[] Made(string text)
        {
            var job = DrawnPdf.Job(isForm: true);
            job.Paragraph(job.A4(), 100, text);
            Assert.Equal(job.Save(), job.Save());
            return job.Save();
        }

        Assert.Equal(Made("Żółć ☒"), Made("Żółć ☒"));
        Assert.NotEqual(Made("a"), Made("b"));
    }

    [Fact]
    public void Nothing_is_drawn_before_it_is_said_what_it_is()
    {
        var page = DrawnPdf.Job().A4();
        Assert.Throws<InvalidOperationException>(() => page.Text(0, 0, DrawnPdf.Body, "a"));
        Assert.Throws<InvalidOperationException>(() => page.Fill(new Box(0, 0, 1, 1), "000000"));
    }
}
