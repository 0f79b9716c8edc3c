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

    /// <summary>The fonts of the pages, a line each, as <c>pdffonts</c> lists them: name, type, encoding, then whether it is embedded, a subset, and has its characters.</summary>
    public static IReadOnlyList<string> Fonts(byte[] pdf)
    {
        using var work = new TemporaryFolder();
        return [.. Run(work, pdf, "pdffonts", file => [file]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];
    }

    /// <summary>The elements of the structure with their texts, as <c>pdfinfo</c> shows them: an element a line, indented.</summary>
    public static string Structure(byte[] pdf)
    {
        using var work = new TemporaryFolder();
        return Run(work, pdf, "pdfinfo", file => ["-struct-text", file]);
    }

    /// <summary>How far down each page is filled, from 0 to 1: the lowest mark above the foot, as a share of the height between head and foot.</summary>
    public static IReadOnlyList<double> Filled(byte[] pdf)
    {
        const int Resolution = 30;
        const double Head = 20, Foot = 17, Millimetre = Resolution / 25.4;
        return [.. Grey(pdf, Resolution).Select(page =>
        {
            var (top, bottom) = ((int)(Head * Millimetre), page.Height - (int)(Foot * Millimetre));
            var lowest = Enumerable.Range(top, bottom - top).LastOrDefault(y => page.Pixels.AsSpan(y * page.Width, page.Width).ContainsAnyInRange((byte)0, (byte)200), top);
            return (lowest - top) / (double)(bottom - top);
        })];
    }

    /// <summary>Each page in shades of grey, a byte a pixel, from its upper left corner.</summary>
    public static IReadOnlyList<(int Width, int Height, byte[] Pixels)> Grey(byte[] pdf, int dotsPerInch)
    {
        using var work = new TemporaryFolder();
        Run(work, pdf, "pdftoppm", file => ["-gray", "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), file, work.File("page")]);
        return [.. Directory.GetFiles(work.Path, "page*.pgm").Order(StringComparer.Ordinal).Select(file => Read(File.ReadAllBytes(file)))];
    }

    /// <summary>Reads a binary PGM: « P5 », width, height, greatest value, then a byte a pixel.</summary>
    private static (int Width, int Height, byte[] Pixels) Read(byte[] file)
    {
        var head = System.Text.Encoding.ASCII.GetString(file, 0, 40).Split((char[])[' ', '\n'], 5);
        var (width, height) = (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture));
        return (width, height, file[^(width * height)..]);
    }

    private static string Run(TemporaryFolder work, byte[] pdf, string tool, Func<string, string[]> arguments)
    {
        var file = work.File("in.pdf");
        File.WriteAllBytes(file, pdf);
        return ToolProcess.Run(tool, arguments(file));
    }
}
