using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Heard;

/// <summary>The structure that pdf.js finds on a page is the one that is in the file.</summary>
[Trait("Category", "Slow")]
public sealed class PdfJsStructureTests
{
    [Fact]
    public void Every_page_has_the_same_elements_with_the_same_words_for_them_and_as_many_parts()
    {
        Requirement.Met(Viewers.Programs.HasPdfJs, "pdf.js is missing: npm ci in tests/programs.");
        IReadOnlyList<byte[]> files = [.. HeardDocument.All.Select(d => d.File), DrawnFile.Of()];
        var seen = Viewers.Programs.StructureByPdfJs(files);
        Assert.Equal(files.Count, seen.Count);
        foreach (var (file, pages) in files.Zip(seen))
        {
            Assert.Equal(PageStructure.Of(file).SelectMany(p => p.Only(Word)).Select(p => p.ToString()), pages.SelectMany(p => p.Only(Word)).Select(p => p.ToString()));
        }

        var roles = seen.SelectMany(f => f).SelectMany(p => p.All).Select(e => e.Role).ToHashSet();
        Assert.Superset(new HashSet<string> { "Document", "H1", "H2", "H3", "P", "L", "LI", "TOC", "Table", "TH", "TD", "Figure", "Form", "Link", "content", "annotation", "object" }, roles);
    }

    /// <summary>In the words of pdf.js: a field is an annotation, a link another object.</summary>
    private static string Word(SeenElement element) => element.Role switch
    {
        "Tx" or "Btn" => "annotation",
        "Link" when element.Kids.Count == 0 => "object",
        var role => role,
    };
}
