using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>No page of any paper is nearly empty at the end, and no signature stands alone on one.</summary>
[Trait("Category", "Slow")]
public sealed class FilledPagesTests
{
    /// <summary>A last page has at least so much of its height in use.</summary>
    private const double Quarter = 0.25;

    /// <summary>Lines of text above a signature and its heading that make it not alone: the title of a frame to write in is one.</summary>
    private const int Lines = 1;

    public static TheoryData<string> Codes => ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_last_page_is_a_quarter_full_and_signatures_are_not_alone(string code)
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var papers = BuiltFamilies.Of(code).Documents.Concat(Results(code)).ToList();
        Assert.All(papers.Zip(LibreOffice.Convert([.. papers.Select(d => d.Value)], "docx", "pdf")), paper =>
        {
            var filled = Poppler.Filled(paper.Second);
            Assert.True(filled.Count == 1 || filled[^1] >= Quarter, $"{paper.First.Key} : {filled[^1]:0.00}");
            Assert.All(Poppler.Text(paper.Second).TrimEnd('\f').Split('\f'), page => AssertNotAlone(paper.First.Key, page));
        });
    }

    private static void AssertNotAlone(string paper, string page)
    {
        // The first line is the head of the page.
        var lines = page.Split('\n').Where(l => l.Trim().Length > 0).Skip(1).ToList();
        var signature = lines.FindIndex(l => l.Contains("Signature", StringComparison.Ordinal));
        Assert.True(signature is < 0 or >= Lines, $"{paper} : {page}");
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Results(string code) =>
        code == "agc" ? CohortResults.ByDomain.Files.Select(f => KeyValuePair.Create(f, CohortResults.ByDomain.Workspace.Files[f])) : [];
}
