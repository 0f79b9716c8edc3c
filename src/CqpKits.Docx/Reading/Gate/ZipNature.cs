using System.IO.Compression;
using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>Knows what a zip is by the names of its entries: other offices keep their files in one too.</summary>
internal static class ZipNature
{
    private static readonly string[] OpenDocumentTexts = ["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"];

    /// <summary>Which kind it is, once it was not refused.</summary>
    public static PackageKind KindOf(ZipArchive zip) =>
        OpenDocumentTexts.Contains(Mime(zip)) ? PackageKind.OpenDocument : IsWorkbook(zip) ? PackageKind.Workbook : PackageKind.Word;

    /// <summary>The refusal of any zip but one that looks like a Word document, an OpenDocument text or a workbook.</summary>
    public static Diagnostic? Refuse(string path, ZipArchive zip)
    {
        if (Mime(zip) is { } mime && mime.StartsWith("application/", StringComparison.Ordinal))
        {
            return OpenDocumentTexts.Contains(mime)
                ? null
                : ReadingMessages.OtherOffice(path, mime.Contains("epub", StringComparison.Ordinal) ? "un livre électronique" : "un fichier OpenDocument qui n'est pas un texte");
        }

        bool Has(string folder) => zip.Entries.Any(e => e.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return IsWorkbook(zip) ? null
            : Has("xl/") ? ReadingMessages.Workbook(path)
            : Has("ppt/") ? ReadingMessages.OtherOffice(path, "une présentation PowerPoint")
            : Has("visio/") ? ReadingMessages.OtherOffice(path, "un dessin Visio")
            : Has("Index/Document.iwa") || Has("Index.zip") ? ReadingMessages.Pages(path)
            : Has("[Content_Types].xml") ? null
            : IsWebPage(zip) ? ReadingMessages.ZippedWebPage(path)
            : ReadingMessages.OtherZip(path);
    }

    private static bool IsWorkbook(ZipArchive zip) => zip.GetEntry("xl/workbook.xml") is not null && zip.GetEntry("[Content_Types].xml") is not null;

    /// <summary>A web page with its pictures, as Google Docs gives it.</summary>
    private static bool IsWebPage(ZipArchive zip) => zip.Entries.Any(e => !e.FullName.Contains('/', StringComparison.Ordinal)
        && (e.FullName.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)));

    private static string? Mime(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } entry)
        {
            return null;
        }

        using var source = entry.Open();
        var buffer = new byte[100];
        return Encoding.ASCII.GetString(buffer, 0, source.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)).Trim();
    }
}
