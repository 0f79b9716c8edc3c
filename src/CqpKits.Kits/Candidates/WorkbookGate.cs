using System.Globalization;
using System.IO.Compression;
using System.Xml;
using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>What a workbook must pass before a library opens it: size, entries, inflation counted while inflating, depth, and how far its cells reach.</summary>
internal static class WorkbookGate
{
    private const int MostBytes = 20 * 1024 * 1024;
    private const int MostEntries = 500;
    private const int MostInflated = 50 * 1024 * 1024;
    private const int MostDepth = 64;
    private const int MostRows = 5_000;
    private const int MostColumns = 60;

    /// <summary>The refusal of a workbook, or null.</summary>
    public static Diagnostic? Refuse(string path, byte[] bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return CandidateMessages.UnsafeWorkbook(path, "il pèse plus de 20 Mo");
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return zip.GetEntry("xl/workbook.xml") is null
                ? CandidateMessages.NotText(path, "c'est une archive ou un autre document")
                : zip.Entries.Count > MostEntries ? CandidateMessages.UnsafeWorkbook(path, "il a plus de 500 parties")
                : Parts(zip) is { } why ? CandidateMessages.UnsafeWorkbook(path, why)
                : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return CandidateMessages.NotText(path, "c'est un classeur ou une archive, abîmé");
        }
    }

    private static string? Parts(ZipArchive zip)
    {
        long inflated = 0;
        foreach (var entry in zip.Entries)
        {
            using var content = Inflate(entry, MostInflated - inflated);
            if (content is null)
            {
                return "il contient plus de 50 Mo une fois décompressé";
            }

            inflated += content.Length;
            if ((IsXml(entry) ? Content(content) : null) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static MemoryStream? Inflate(ZipArchiveEntry entry, long allowed)
    {
        using var from = entry.Open();
        var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            if (content.Length + read > allowed)
            {
                content.Dispose();
                return null;
            }

            content.Write(buffer, 0, read);
        }

        content.Position = 0;
        return content;
    }

    /// <summary>A cell far away makes a library fill all the empty ones before it.</summary>
    private static string? Content(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                return "son contenu est imbriqué à l'excès";
            }

            var reference = reader.NodeType == XmlNodeType.Element && reader.LocalName is "c" or "dimension" or "row" or "mergeCell"
                ? reader.GetAttribute("r") ?? reader.GetAttribute("ref")
                : null;
            if (reference is not null && reference.Split(':').Any(IsFar))
            {
                return "sa feuille dépasse 5000 lignes ou 60 colonnes";
            }
        }

        return null;
    }

    private static bool IsFar(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).ToList();
        var column = letters.Count > 3 ? int.MaxValue : letters.Aggregate(0, (sum, c) => (sum * 26) + (c - 'A' + 1));
        var row = reference[letters.Count..];
        return column > MostColumns || (row.Length > 0 && (!int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > MostRows));
    }
}
