using System.Xml;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Xml;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>The parts of a workbook that passed the gate: a sheet, the texts and looks that cells refer to, its properties.</summary>
internal static class SheetPackage
{
    /// <summary>The sheet with a name, the first that is not hidden where none is asked for; or why it is not read.</summary>
    public static Gated<ReadSheet> Read(IReadOnlyDictionary<string, byte[]> parts, SheetReach reach, string? sheet, CancellationToken cancellation)
    {
        if (Targets(parts, "", "officeDocument").FirstOrDefault() is not { } workbook || SheetList.Read(parts, workbook) is not { } sheets || sheets.Find(sheet) is not { Part: { } part } first)
        {
            return Gated.Refused<ReadSheet>(RefusalKind.Workbook);
        }

        var looks = CellLooks.Read(Part(parts, workbook, "styles"), Part(parts, workbook, "theme"));
        var values = new SheetValues(SharedTexts.Read(Part(parts, workbook, "sharedStrings"), looks.Palette), looks, sheets.CountsFrom1904);
        var frame = SheetFrame.Read(parts[part], looks);
        var reader = new SheetRows(frame, new CellReading(values, frame), looks.Palette, reach);
        return reader.Read(parts[part], cancellation) is { } rows
            ? Gated.Of(new ReadSheet(CustomProperties.Read(All(parts, "", "custom-properties")), rows)
            {
                Name = first.Name,
                Others = [.. sheets.Sheets.Where(s => s != first).Select(s => new OtherSheet(s.Name, s.IsHidden, s.Part is { } other && IsFilled(parts[other])))],
                HiddenColumns = frame.HiddenColumns,
                Merges = frame.Merges,
                Drawings = [.. All(parts, part, "drawing").SelectMany(d => SheetDrawings.Read(d, frame, reader.Heights))],
                Notes = SheetNotes.Read(All(parts, part, "comments"), All(parts, part, "threadedComment")),
            })
            : Gated.Refused<ReadSheet>(RefusalKind.CellTooFar);
    }

    /// <summary>Whether a cell of a sheet holds something.</summary>
    private static bool IsFilled(byte[] sheet)
    {
        using var reader = PartXml.Open(sheet);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "v" or "is" && !reader.IsEmptyElement)
            {
                return true;
            }
        }

        return false;
    }

    private static byte[]? Part(IReadOnlyDictionary<string, byte[]> parts, string source, string type) => All(parts, source, type).FirstOrDefault();

    private static IEnumerable<byte[]> All(IReadOnlyDictionary<string, byte[]> parts, string source, string type) => Targets(parts, source, type).Select(p => parts[p]);

    private static IEnumerable<string> Targets(IReadOnlyDictionary<string, byte[]> parts, string source, string type) =>
        Relationships.Of(parts, source).Where(r => r.Type == type && IsReadable(parts, r)).Select(r => r.Part!);

    /// <summary>Whether a relationship leads to a part that the gate has opened, and so seen as XML.</summary>
    private static bool IsReadable(IReadOnlyDictionary<string, byte[]> parts, Relationship relationship) =>
        relationship.Part is { } name && parts.ContainsKey(name);
}
