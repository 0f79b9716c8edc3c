using System.IO.Compression;
using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>Knows what a zip is by the names of its entries: other offices keep their files in one too.</summary>
internal static class ZipNature
{
    /// <summary>The refusal of any zip but one that looks like a Word document.</summary>
    public static Diagnostic? Refuse(string path, ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is { } kind && Start(kind) is var mime && mime.StartsWith("application/", StringComparison.Ordinal))
        {
            return mime.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal)
                ? ReadingMessages.OpenDocument(path)
                : ReadingMessages.OtherOffice(path, mime.Contains("epub", StringComparison.Ordinal) ? "un livre électronique" : "un fichier OpenDocument qui n'est pas un texte");
        }

        bool Has(string folder) => zip.Entries.Any(e => e.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return Has("xl/") ? ReadingMessages.OtherOffice(path, "un classeur Excel")
            : Has("ppt/") ? ReadingMessages.OtherOffice(path, "une présentation PowerPoint")
            : Has("visio/") ? ReadingMessages.OtherOffice(path, "un dessin Visio")
            : Has("Index/Document.iwa") || Has("Index.zip") ? ReadingMessages.OtherOffice(path, "un document Pages")
            : Has("[Content_Types].xml") ? null
            : ReadingMessages.OtherZip(path);
    }

    private static string Start(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        var buffer = new byte[100];
        return Encoding.ASCII.GetString(buffer, 0, source.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }
}
