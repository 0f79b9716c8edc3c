using System.Xml;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Writing;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading;

/// <summary>The parts of a workbook that passed the gate: its first sheet, the texts and formats that cells refer to, its properties.</summary>
internal static class SheetPackage
{
    /// <summary>The first sheet, or why it is not read.</summary>
    public static Gated<ReadSheet> Read(IReadOnlyDictionary<string, byte[]> parts, SheetReach reach, CancellationToken cancellation)
    {
        if (Targets(parts, "", "officeDocument").FirstOrDefault() is not { } workbook || FirstSheet(parts, workbook) is not { } sheet)
        {
            return Gated.Refused<ReadSheet>(RefusalKind.Workbook);
        }

        var values = new SheetValues(
            SharedTexts.Read(Part(parts, workbook, "sharedStrings")),
            NumberFormats.Read(Part(parts, workbook, "styles")),
            CountsFrom1904(parts[workbook]));
        return SheetRows.Read(parts[sheet], values, reach, cancellation) is { } rows
            ? Gated.Of(new ReadSheet(CustomProperties.Read(Targets(parts, "", "custom-properties").Select(p => parts[p])), rows))
            : Gated.Refused<ReadSheet>(RefusalKind.CellTooFar);
    }

    private static string? FirstSheet(IReadOnlyDictionary<string, byte[]> parts, string workbook)
    {
        using var reader = PartXml.Open(parts[workbook]);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet")
            {
                var id = reader.GetAttribute("id", PackagePart.Office.TrimEnd('/')) ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
                return Relationships.Of(parts, workbook).FirstOrDefault(r => r.Id == id && r.Type == "worksheet") is { } found && IsReadable(parts, found) ? found.Part : null;
            }
        }

        return null;
    }

    /// <summary>Workbooks born on old Macs count days from 1904.</summary>
    private static bool CountsFrom1904(byte[] workbook)
    {
        using var reader = PartXml.Open(workbook);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "workbookPr")
            {
                return reader.GetAttribute("date1904") is "1" or "true";
            }
        }

        return false;
    }

    private static byte[]? Part(IReadOnlyDictionary<string, byte[]> parts, string source, string type) =>
        Targets(parts, source, type).FirstOrDefault() is { } name ? parts[name] : null;

    private static IEnumerable<string> Targets(IReadOnlyDictionary<string, byte[]> parts, string source, string type) =>
        Relationships.Of(parts, source).Where(r => r.Type == type && IsReadable(parts, r)).Select(r => r.Part!);

    /// <summary>Whether a relationship leads to a part that the gate has opened, and so seen as XML.</summary>
    private static bool IsReadable(IReadOnlyDictionary<string, byte[]> parts, Relationship relationship) =>
        relationship.Part is { } name && parts.ContainsKey(name);
}
