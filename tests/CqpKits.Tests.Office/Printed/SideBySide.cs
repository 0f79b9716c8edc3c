using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>Lays the PDF of documents beside LibreOffice's rendering of their Word files.</summary>
internal static class SideBySide
{
    /// <summary>
    /// The documents of a workspace whose pages differ: not as many, or with other words on one. What stands on a page counts, not in which order programs take it out.
    /// </summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="folder">Where the documents lie, each in both formats.</param>
    /// <param name="least">Fewest documents that there are.</param>
    public static IReadOnlyList<string> Differing(MemoryWorkspace workspace, string folder, int least)
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var stems = workspace.Files.Keys.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && f.EndsWith(".docx", StringComparison.Ordinal)).Select(f => f[..^".docx".Length]).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(stems.Count, least, int.MaxValue);
        var printed = LibreOffice.Convert([.. stems.Select(s => workspace.Files[s + ".docx"])], "docx", "pdf");
        return [.. stems.Zip(printed).Where(p => !Pages(p.First, p.Second).SequenceEqual(Pages(p.First, workspace.Files[p.First + ".pdf"]))).Select(p => p.First)];
    }

    /// <summary>The words of each page, sorted; without boxes and what an empty field shows, which are signs in one format and drawn, or part of a field, in the other.</summary>
    private static List<string> Pages(string stem, byte[] pdf) =>
        [.. Poppler.Text(pdf).Split('\f').Where(p => p.Trim().Length > 0).Select(p => string.Join(' ', Words(IsBooklet(stem) ? WithoutNumbers(p) : p).Order(StringComparer.Ordinal)))];

    // In a PDF each piece of a booklet begins on the front of a sheet, behind a page that may stay blank: numbers of its pages are others.
    private static string WithoutNumbers(string page) => string.Concat(page.Where(c => !char.IsAsciiDigit(c)));

    private static string[] Words(string page) => PrintedWords.Empty().Replace(page, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsBooklet(string stem) => stem.Contains("livret", StringComparison.Ordinal);
}
