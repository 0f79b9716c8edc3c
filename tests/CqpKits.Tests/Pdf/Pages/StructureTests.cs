using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Structure;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Pdf.Pages;

/// <summary>The tree by which a reader who cannot see is led through the document.</summary>
public sealed class StructureTests
{
    [Fact]
    public void What_is_drawn_for_one_element_without_a_break_is_one_piece()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        var first = job.Paragraph(page, 100, "a");
        page.Text(0, 50_000, DrawnPdf.Body, "b");
        page.MarkArtifact();
        page.Mark(first);
        page.Text(0, 60_000, DrawnPdf.Body, "c");
        page.MarkArtifact();
        page.Fill(new Box(0, 0, 9000, 9000), "EEEEEE");
        page.Mark(first);
        page.Text(0, 70_000, DrawnPdf.Body, "d");
        using var read = new ReadPdf(job.Save());
        Assert.Equal("Document(P(0 1))", read.Structure());
    }

    [Fact]
    public void An_element_without_content_is_left_out_unless_it_is_a_cell()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        job.Root.Add(new StructureNode("P"));
        var row = job.Root.Add(new StructureNode("Table")).Add(new StructureNode("TBody")).Add(new StructureNode("TR"));
        row.Add(new StructureNode("TH") { Scope = "Row" }).Add(new StructureNode("P"));
        page.Mark(row.Add(new StructureNode("TD") { ColumnSpan = 2 }));
        page.Text(0, 50_000, DrawnPdf.Body, "a");
        using var read = new ReadPdf(job.Save());
        Assert.Equal("Document(Table(TBody(TR(TH(1) TD(0)))))", read.Structure());
        Assert.Contains("/ColSpan, 2", Attributes(read, "TD"), StringComparison.Ordinal);
        Assert.Contains("/Scope, /Row", Attributes(read, "TH"), StringComparison.Ordinal);
    }

    // A viewer that goes from what is on a page up to its elements finds the cell too, on the page of its row.
    [Fact]
    public void A_cell_without_anything_in_it_has_a_piece_of_content_in_which_nothing_is_drawn()
    {
        var job = DrawnPdf.Job();
        job.Paragraph(job.A4(), 100, "a");
        var page = job.A4();
        var body = job.Root.Add(new StructureNode("Table")).Add(new StructureNode("TBody"));
        var row = body.Add(new StructureNode("TR"));
        row.Add(new StructureNode("TD"));
        page.Mark(row.Add(new StructureNode("TD")));
        page.Text(0, 50_000, DrawnPdf.Body, "b");
        body.Add(new StructureNode("TR")).Add(new StructureNode("TD")).Add(new StructureNode("P"));
        using var read = new ReadPdf(job.Save());
        Assert.Equal("Document(P(0) Table(TBody(TR(TD(1) TD(0)) TR(TD(2)))))", read.Structure());
        Assert.Equal("b", read.Text(2));
        var second = read.Kids(read.Kids(read.Entry(read.Catalog, "StructTreeRoot")!)[0])[1];
        var cells = read.Kids(read.Kids(second)[0]).SelectMany(read.Kids);
        Assert.Equal([2, 2, 2], cells.Select(c => PageOf(read, c)));
    }

    [Fact]
    public void An_element_goes_on_over_pages()
    {
        var job = DrawnPdf.Job();
        var paragraph = job.Paragraph(job.A4(), 100, "a");
        var second = job.A4();
        second.Mark(paragraph);
        second.Text(0, 50_000, DrawnPdf.Body, "b");
        using var read = new ReadPdf(job.Save());
        Assert.Equal("Document(P(0 +0))", read.Structure());
    }

    [Fact]
    public void Every_piece_of_a_page_leads_back_to_its_element()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        job.Paragraph(page, 100, "a");
        job.Paragraph(page, 120, "b ☒ c");
        using var read = new ReadPdf(job.Save());
        Assert.Equal("Document(P(0) P(1 Span(2) 3))", read.Structure());
        var parents = (ArrayToken)read.Entry(read.Catalog, "StructTreeRoot", "ParentTree", "Nums")!;
        var elements = ((ArrayToken)read.Resolved(parents.Data[1])!).Data.Select(t => ReadPdf.Shown(read.Entry(t, "S")));
        Assert.Equal(["/P", "/P", "/Span", "/P"], elements);
    }

    [Fact]
    public void A_figure_says_where_it_is_and_what_it_shows()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        page.Mark(job.Root.Add(new StructureNode("Figure") { Description = "Échelle" }));
        page.Hatch(new Box(10_000, 20_000, 30_000, 10_000));
        page.Outline(new Box(5_000, 25_000, 10_000, 10_000), 1000, "000000");
        using var read = new ReadPdf(job.Save());
        var figure = read.Kids(read.Kids(read.Entry(read.Catalog, "StructTreeRoot")!)[0])[0];
        Assert.Equal("Échelle", ReadPdf.Shown(read.Entry(figure, "Alt")));
        var box = ((ArrayToken)read.Entry(figure, "A", "BBox")!).Data.Select(ReadPdf.Shown);
        Assert.Equal(["5", "806.89", "40", "821.89"], box);
    }

    [Fact]
    public void What_is_drawn_has_to_be_in_the_structure()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        page.Mark(new StructureNode("P"));
        page.Text(0, 50_000, DrawnPdf.Body, "a");
        Assert.Throws<InvalidOperationException>(job.Save);
    }

    [Fact]
    public void A_link_is_an_annotation_of_its_element_and_leads_somewhere()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        var link = job.Root.Add(new StructureNode("Link"));
        page.Mark(link);
        page.Text(0, 50_000, DrawnPdf.Body, "a");
        page.Link(new Box(0, 40_000, 20_000, 12_000), link, "là-bas", "Vers là-bas");
        Assert.Contains("là-bas", Assert.Throws<InvalidOperationException>(job.Save).Message, StringComparison.Ordinal);

        page.Destination("là-bas", 30_000);
        job.Outline(1, "Là", "là-bas");
        job.Outline(3, "Dessous", "là-bas");
        using var read = new ReadPdf(job.Save());
        Assert.Equal("Document(Link(0 @))", read.Structure());
        Assert.Single(read.Document.GetPage(1).GetAnnotations(), a => a.Content == "Vers là-bas");
        Assert.True(read.Document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["Là", "Dessous"], bookmarks.GetNodes().Select(n => n.Title));
        Assert.Throws<InvalidOperationException>(() => page.Destination("là-bas", 0));
    }

    private static int PageOf(ReadPdf read, IToken element) =>
        Enumerable.Range(1, read.Document.NumberOfPages).Single(p => ReferenceEquals(read.Document.GetPage(p).Dictionary, read.Entry(element, "Pg")));

    private static string Attributes(ReadPdf read, string tag) => string.Join(' ', All(read, read.Kids(read.Entry(read.Catalog, "StructTreeRoot")!)[0])
        .Where(e => ReadPdf.Shown(read.Entry(e, "S")) == "/" + tag)
        .SelectMany(e => ((DictionaryToken)read.Entry(e, "A")!).Data.Select(a => $"/{a.Key}, {ReadPdf.Shown(a.Value)}")));

    private static IEnumerable<IToken> All(ReadPdf read, IToken element) => element is DictionaryToken ? read.Kids(element).SelectMany(k => All(read, k)).Prepend(element) : [];
}
