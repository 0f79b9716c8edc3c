using System.Text;
using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>Fills PDF forms with pdftk-java, which writes the whole file anew.</summary>
public static class Pdftk
{
    private static readonly string? Program = ToolProcess.Find("pdftk");
    private static readonly XNamespace Xfdf = "http://ns.adobe.com/xfdf/";

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>The filled form.</summary>
    /// <param name="filling">The form and its entries.</param>
    /// <param name="ticked">Name of the state of a ticked box.</param>
    /// <exception cref="ToolFailedException">It could not fill it.</exception>
    public static byte[] Fill(PdfFilling filling, string ticked)
    {
        using var work = new TemporaryFolder();
        var (form, entries, filled) = (work.File("form.pdf"), work.File("entries.xfdf"), work.File("filled.pdf"));
        File.WriteAllBytes(form, filling.Form);
        File.WriteAllText(entries, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Entries(filling, ticked), new UTF8Encoding(false));
        ToolProcess.Run(Program!, [form, "fill_form", entries, "output", filled]);
        return File.ReadAllBytes(filled);
    }

    /// <summary>The form with what its fields show painted on its pages, and no field left.</summary>
    /// <exception cref="ToolFailedException">It could not.</exception>
    public static byte[] Flatten(byte[] pdf)
    {
        using var work = new TemporaryFolder();
        var (form, flat) = (work.File("form.pdf"), work.File("flat.pdf"));
        File.WriteAllBytes(form, pdf);
        ToolProcess.Run(Program!, [form, "output", flat, "flatten"]);
        return File.ReadAllBytes(flat);
    }

    /// <summary>The entries as ISO 19444-1 (XFDF) writes them: a field holds one value.</summary>
    private static string Entries(PdfFilling filling, string ticked) => new XElement(
        Xfdf + "xfdf",
        new XElement(Xfdf + "fields", filling.Entries.GroupBy(e => e.Name, (_, same) => same.Last()).Select(e => new XElement(Xfdf + "field", new XAttribute("name", e.Name), new XElement(Xfdf + "value", e.Text ?? (e.IsTicked ? ticked : "Off"))))))
        .ToString(SaveOptions.DisableFormatting);
}
