using System.Text.Json;

namespace CqpKits.Treatments;

/// <summary>Programs of others that run in Node or in a page of the browser. They lie in a folder of their own, with their packages.</summary>
/// <param name="folder">That folder, absolute.</param>
public sealed class NodePrograms(string folder)
{
    private static readonly string? Node = ToolProcess.Find("node");
    private static readonly string? Chromium = ToolProcess.Find("chromium");

    /// <summary>Whether Node and the packages are there.</summary>
    public bool AreInstalled => Node is not null && HasPackage("docxmlater");

    /// <summary>Whether pdf-lib and PDFium are there, and the page that shows forms with pdf.js, with a browser to show it.</summary>
    public bool CanFillPdf => AreInstalled && HasPackage("pdf-lib") && HasPackage("@embedpdf/pdfium") && HasPage("form.js");

    /// <summary>Whether the page with the editor is built, and a browser is there to show it.</summary>
    public bool HasBrowserEditor => AreInstalled && HasPage("page.js");

    /// <summary>A form as docxmlater saves it after loading it.</summary>
    /// <exception cref="ToolFailedException">It could not.</exception>
    public byte[] SaveWithDocxmlater(byte[] form) => Run(form, "", (from, to) => [Script("save-with-docxmlater.mjs"), from, to]);

    /// <summary>A form as a person fills it in the page.</summary>
    /// <param name="form">The form.</param>
    /// <param name="entries">What is typed and clicked, in this order.</param>
    /// <exception cref="ToolFailedException">The editor could not open the form, or a control was not found.</exception>
    public byte[] FillInBrowser(byte[] form, IReadOnlyList<PageEntry> entries) =>
        Run(form, JsonSerializer.Serialize(entries, JsonSerializerOptions.Web), (from, to) => [Script("edit-in-browser.mjs"), Chromium!, from, to]);

    /// <summary>PDF forms as pdf-lib fills them; all in one start, as the others below.</summary>
    /// <exception cref="ToolFailedException">It could not.</exception>
    public IReadOnlyList<byte[]> FillWithPdfLib(IReadOnlyList<PdfFilling> fillings) => Fill(fillings, list => [Script("fill-with-pdf-lib.mjs"), list]);

    /// <summary>PDF forms as a person fills them in a page that shows them with pdf.js.</summary>
    /// <exception cref="ToolFailedException">It could not, or a field shows something else after an entry.</exception>
    public IReadOnlyList<byte[]> FillWithPdfjs(IReadOnlyList<PdfFilling> fillings) => Fill(fillings, list => [Script("fill-with-pdfjs.mjs"), Chromium!, list]);

    /// <summary>PDF forms as a person fills them in PDFium.</summary>
    /// <exception cref="ToolFailedException">It could not, or a field holds something else after an entry.</exception>
    public IReadOnlyList<byte[]> FillWithPdfium(IReadOnlyList<PdfFilling> fillings) => Fill(fillings, list => [Script("fill-with-pdfium.mjs"), list]);

    private static IReadOnlyList<byte[]> Fill(IReadOnlyList<PdfFilling> fillings, Func<string, IEnumerable<string>> arguments)
    {
        using var work = new TemporaryFolder();
        var (list, files) = (work.File("fillings.json"), fillings.Select((f, i) => (f.Form, f.Entries, From: work.File(FormattableString.Invariant($"{i}.pdf")), To: work.File(FormattableString.Invariant($"{i}-filled.pdf")))).ToList());
        files.ForEach(f => File.WriteAllBytes(f.From, f.Form));
        File.WriteAllText(list, JsonSerializer.Serialize(files.Select(f => new { f.From, f.To, f.Entries }), JsonSerializerOptions.Web));
        ToolProcess.Run(Node!, arguments(list));
        return [.. files.Select(f => File.ReadAllBytes(f.To))];
    }

    private bool HasPackage(string name) => Directory.Exists(Path.Combine(folder, "node_modules", name));

    /// <summary>Whether a page is built, and a browser is there to show it.</summary>
    private bool HasPage(string script) => Chromium is not null && File.Exists(Path.Combine(folder, "browser", "built", script));

    private string Script(string name) => Path.Combine(folder, name);

    private static byte[] Run(byte[] form, string input, Func<string, string, IEnumerable<string>> arguments)
    {
        using var work = new TemporaryFolder();
        var (from, to) = (work.File("form.docx"), work.File("saved.docx"));
        File.WriteAllBytes(from, form);
        ToolProcess.Run(Node!, arguments(from, to), input);
        return File.ReadAllBytes(to);
    }
}
