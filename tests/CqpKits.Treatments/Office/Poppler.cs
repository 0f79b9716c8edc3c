using System.Globalization;

namespace CqpKits.Treatments;

/// <summary>Looks at PDF pages with the Poppler tools.</summary>
public static class Poppler
{
    /// <summary>Whether this machine has the tools.</summary>
    public static bool IsInstalled { get; } =
        new[] { "pdftoppm", "pdfinfo", "pdftotext" }.All(tool => ToolProcess.Find(tool) is not null);

    /// <summary>Each page as a PNG.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="dotsPerInch">Resolution; A4 at 100 is 827 × 1169 pixels.</param>
    public static IReadOnlyList<byte[]> Pages(byte[] pdf, int dotsPerInch = 100)
    {
        using var work = new TemporaryFolder();
        var resolution = dotsPerInch.ToString(CultureInfo.InvariantCulture);
        Run(work, pdf, "pdftoppm", file => ["-png", "-r", resolution, file, work.File("page")]);
        return [.. Directory.GetFiles(work.Path, "page*.png").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    /// <summary>How many pages there are.</summary>
    public static int PageCount(byte[] pdf)
    {
        using var work = new TemporaryFolder();
        var line = Run(work, pdf, "pdfinfo", file => [file]).Split('\n').Single(l => l.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..].Trim(), CultureInfo.InvariantCulture);
    }

    /// <summary>The text, laid out as on the page; a form feed ends each page.</summary>
    public static string Text(byte[] pdf)
    {
        using var work = new TemporaryFolder();
        return Run(work, pdf, "pdftotext", file => ["-layout", "-enc", "UTF-8", file, "-"]);
    }

    private static string Run(TemporaryFolder work, byte[] pdf, string tool, Func<string, string[]> arguments)
    {
        var file = work.File("in.pdf");
        File.WriteAllBytes(file, pdf);
        return ToolProcess.Run(tool, arguments(file));
    }
}
