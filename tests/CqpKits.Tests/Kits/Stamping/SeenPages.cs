using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Kits.Stamping;

/// <summary>What is seen of a PDF file, in whatever order it was drawn: each letter at its place, each field with what it shows.</summary>
internal static class SeenPages
{
    /// <summary>
    /// Moves places away from where they are rounded: PdfPig adds up where a letter is from the start of its text, which may be another one, and half a hundredth more or less is not seen.
    /// </summary>
    private const double OffHalves = 0.0013;

    private static readonly string[] Entries = ["T", "V", "AS", "Ff", "DA"];

    public static IEnumerable<string> Of(byte[] file)
    {
        using var pdf = new ReadPdf(file);
        List<string> seen = [pdf.Document.Information.Title ?? ""];
        foreach (var page in pdf.Document.GetPages())
        {
            seen.AddRange(page.Letters.Select(l => string.Create(CultureInfo.InvariantCulture, $"{page.Number}: {l.Value} {l.StartBaseLine.X + OffHalves:F2} {l.StartBaseLine.Y + OffHalves:F2} {l.PointSize:F2} {Face(l.FontName)} {l.Color}")).Order(StringComparer.Ordinal));
            seen.AddRange(page.GetAnnotations().Select(a => $"{page.Number}: {Field(pdf, a.AnnotationDictionary)}"));
        }

        return seen;
    }

    /// <summary>The name of a font without the tag of its subset.</summary>
    private static string Face(string? font) => font?[(font.IndexOf('+', StringComparison.Ordinal) + 1)..] ?? "";

    private static string Field(ReadPdf pdf, DictionaryToken field) => string.Join(' ', Entries.Select(e => ReadPdf.Shown(pdf.Entry(field, e))).Append(pdf.Entry(field, "Rect")?.ToString()).Append(Appearance(pdf, field)));

    private static string Appearance(ReadPdf pdf, DictionaryToken field)
    {
        if (pdf.Entry(field, "AP", "N") is not StreamToken shown)
        {
            return "";
        }

        using var plain = new MemoryStream();
        if (shown.StreamDictionary.Data.ContainsKey("Filter"))
        {
            using var inflated = new ZLibStream(new MemoryStream(shown.Data.ToArray()), CompressionMode.Decompress);
            inflated.CopyTo(plain);
        }
        else
        {
            plain.Write(shown.Data.Span);
        }

        return Encoding.Latin1.GetString(plain.ToArray());
    }
}
