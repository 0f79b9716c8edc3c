using System.Text.Json;

namespace CqpKits.Treatments;

/// <summary>What viewers of others find in PDF files for people to whom they are read aloud: pdf.js, which is the viewer of Firefox, and Chromium.</summary>
/// <param name="folder">Folder of the programs of Node, absolute.</param>
public sealed class PdfViewers(string folder)
{
    private static readonly JsonSerializerOptions Deep = new(JsonSerializerDefaults.Web) { MaxDepth = 512 };
    private static readonly string? Node = ToolProcess.Find("node");
    private static readonly string? Chromium = ToolProcess.Find("chromium");

    /// <summary>Whether Node and pdf.js are there.</summary>
    public bool HasPdfJs => Node is not null && Directory.Exists(Path.Combine(folder, "node_modules", "pdfjs-dist"));

    /// <summary>Whether a browser is there too.</summary>
    public bool HaveBrowser => HasPdfJs && Chromium is not null && Directory.Exists(Path.Combine(folder, "node_modules", "puppeteer-core"));

    /// <summary>The structure of each page of each file, by pdf.js.</summary>
    /// <exception cref="ToolFailedException">It could not read one.</exception>
    public IReadOnlyList<IReadOnlyList<SeenElement>> StructureByPdfJs(IReadOnlyList<byte[]> files) => Show("show-structure-with-pdf-js.mjs", [], files);

    /// <summary>What the browser tells of each page of each file, shown by pdf.js with its text and fields.</summary>
    /// <exception cref="ToolFailedException">It could not show one.</exception>
    public IReadOnlyList<IReadOnlyList<SeenElement>> PagesByPdfJs(IReadOnlyList<byte[]> files) => Show("show-pages-with-pdf-js.mjs", [Chromium!], files);

    /// <summary>What the browser tells of each page of each file, shown by its own viewer.</summary>
    /// <exception cref="ToolFailedException">It could not show one.</exception>
    public IReadOnlyList<IReadOnlyList<SeenElement>> PagesByChromium(IReadOnlyList<byte[]> files) => Show("show-pages-in-chromium.mjs", [Chromium!], files);

    private SeenElement[][] Show(string script, IEnumerable<string> arguments, IReadOnlyList<byte[]> files)
    {
        using var work = new TemporaryFolder();
        var paths = files.Select((_, i) => work.File(FormattableString.Invariant($"{i}.pdf"))).ToList();
        foreach (var (path, file) in paths.Zip(files))
        {
            File.WriteAllBytes(path, file);
        }

        return JsonSerializer.Deserialize<SeenElement[][]>(ToolProcess.Run(Node!, [Path.Combine(folder, script), .. arguments], JsonSerializer.Serialize(paths)), Deep)!;
    }
}
