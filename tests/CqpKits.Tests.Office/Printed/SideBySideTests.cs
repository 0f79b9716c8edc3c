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

    // The same pages with the same words: what stands on a page, not in which order programs take it out.
    [Fact]
    public void Every_document_has_the_same_pages_in_both_formats()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var stems = Built.Value.Files.Keys.Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Select(f => f[..^".docx".Length]).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(stems.Count, 50, int.MaxValue);
        var printed = LibreOffice.Convert([.. stems.Select(s => Built.Value.Files[s + ".docx"])], "docx", "pdf");
        var differing = stems.Zip(printed).Where(p => !Pages(p.Second).SequenceEqual(Pages(Built.Value.Files[p.First + ".pdf"]))).Select(p => p.First);
        Assert.Empty(differing);
    }

    /// <summary>The words of each page, sorted; without boxes and what an empty field shows, which are signs in one format and drawn, or part of a field, in the other.</summary>
    private static List<string> Pages(byte[] pdf) =>
        [.. Poppler.Text(pdf).Split('\f').Where(p => p.Trim().Length > 0).Select(p => string.Join(' ', PrintedWords.Empty().Replace(p, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)))];
}
