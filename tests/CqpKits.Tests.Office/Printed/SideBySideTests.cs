using CqpKits.Kits.Building;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The PDF of every document of the three certifications, laid beside LibreOffice's rendering of the Word file.</summary>
[Trait("Category", "Slow")]
public sealed class SideBySideTests
{
    private static readonly string[] Codes = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    private static readonly Lazy<MemoryWorkspace> Built = new(() =>
    {
        var workspace = MemoryWorkspace.Shipped();
        foreach (var code in Codes)
        {
            var outcome = BuildKit.Run(workspace, new BuildRequest { Certification = code, Blank = true, All = true });
            Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        }

        return workspace;
    });

    // The same pages with the same words: what stands on a page, not in which order programs take it out. In a PDF each piece of a booklet begins on the front of a sheet, behind a
    // page that may stay blank: numbers of its pages are others.
    [Fact]
    public void Every_document_has_the_same_pages_in_both_formats()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var stems = Built.Value.Files.Keys.Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Select(f => f[..^".docx".Length]).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(stems.Count, 50, int.MaxValue);
        var printed = LibreOffice.Convert([.. stems.Select(s => Built.Value.Files[s + ".docx"])], "docx", "pdf");
        var differing = stems.Zip(printed).Where(p => !Pages(p.First, p.Second).SequenceEqual(Pages(p.First, Built.Value.Files[p.First + ".pdf"]))).Select(p => p.First);
        Assert.Empty(differing);
    }

    /// <summary>The words of each page, sorted; without boxes and what an empty field shows, which are signs in one format and drawn, or part of a field, in the other.</summary>
    private static List<string> Pages(string stem, byte[] pdf) =>
        [.. Poppler.Text(pdf).Split('\f').Where(p => p.Trim().Length > 0).Select(p => string.Join(' ', Words(IsBooklet(stem) ? WithoutNumbers(p) : p).Order(StringComparer.Ordinal)))];

    private static string WithoutNumbers(string page) => string.Concat(page.Where(c => !char.IsAsciiDigit(c)));

    private static string[] Words(string page) => PrintedWords.Empty().Replace(page, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsBooklet(string stem) => stem.Contains("livret", StringComparison.Ordinal);
}
