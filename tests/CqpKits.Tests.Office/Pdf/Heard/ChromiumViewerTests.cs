using CqpKits.Documents.Blocks;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Heard;

/// <summary>What Chromium tells programs that read aloud in its own viewer, which goes by the structure of a file where it is told to: headings, and the cells of tables that hold text.</summary>
[Trait("Category", "Slow")]
public sealed class ChromiumViewerTests
{
    [Fact]
    public void Headings_and_cells_with_text_are_those_of_the_document()
    {
        Requirement.Met(Viewers.Programs.HaveBrowser, "The browser is missing: install chromium, then npm ci in tests/programs.");
        IReadOnlyList<HeardDocument> heard = [.. HeardDocument.All.Where(d => d.Certification == "agc" && !BlockContent.Fields(d.Document.Blocks).Any(f => f.ForPrint))];
        Assert.Equal(2, heard.Count);
        foreach (var (one, pages) in heard.Zip(Viewers.Programs.PagesByChromium([.. heard.Select(d => d.File)])))
        {
            Assert.Equal(one.Headings.Select(h => HeardText.Of(h.Text)), pages.SelectMany(p => p.All).Where(e => e.Role == "heading").Select(Text));
            IReadOnlyList<string> rows = [.. BlockContent.Tables(one.Document.Blocks).SelectMany(t => t.Rows).Select(Texts).Where(t => t.Length > 0)];
            IReadOnlyList<(string Texts, bool IsLast)> seen = [.. pages.SelectMany(Rows)];
            Assert.Equal(rows.Count, seen.Count);
            Assert.Equal(rows, seen.Zip(rows, (found, row) => found.IsLast && found.Texts.StartsWith(row, StringComparison.Ordinal) ? row : found.Texts));
        }
    }

    /// <summary>The texts of each row, and whether it stands last on the page: there, the viewer adds head and foot, which are no content.</summary>
    private static IEnumerable<(string Texts, bool IsLast)> Rows(SeenElement page)
    {
        var last = page.All.LastOrDefault(IsText);
        return page.All.Where(e => e.Role == "row").Select(row => (Texts(row), row.All.Any(e => ReferenceEquals(e, last))));
    }

    private static string Texts(Row row) => string.Join('|', row.Cells.Select(c => HeardText.Of(BlockContent.Text(c.Blocks))).Where(t => t.Length > 0));

    private static string Texts(SeenElement row) => string.Join('|', row.All.Where(e => e.Role is "cell" or "rowHeader").Select(Text));

    /// <summary>Its text, without the signs before the items of lists.</summary>
    private static string Text(SeenElement element) => HeardText.Of(element.Role == "listMarker" ? "" : IsText(element) ? element.Name : string.Concat(element.Kids.Select(Text)));

    private static bool IsText(SeenElement element) => element.Role == "staticText";
}
