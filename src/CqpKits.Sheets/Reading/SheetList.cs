using System.Xml;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Writing;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading;

/// <summary>The sheets that a workbook names.</summary>
/// <param name="Sheets">Sheets with cells, in their order; the part is null where it is not there.</param>
/// <param name="CountsFrom1904">Whether days count from 1904, as in workbooks born on old Macs.</param>
internal sealed record SheetList(IReadOnlyList<(string Name, bool IsHidden, string? Part)> Sheets, bool CountsFrom1904)
{
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Reads the workbook part.</summary>
    public static SheetList Read(IReadOnlyDictionary<string, byte[]> parts, string workbook)
    {
        var sheets = new List<(string Name, bool IsHidden, string? Part)>();
        var (from1904, relationships) = (false, Relationships.Of(parts, workbook));
        using var reader = PartXml.Open(parts[workbook]);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "workbookPr")
            {
                from1904 = reader.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet")
            {
                var id = reader.GetAttribute("id", PackagePart.Office.TrimEnd('/')) ?? reader.GetAttribute("id", StrictRelationships);
                var found = relationships.FirstOrDefault(r => r.Id == id);
                var part = found is { Type: "worksheet", Part: { } name } && parts.ContainsKey(name) && PartNames.IsXml(name) ? name : null;
                sheets.AddRange(found is null or { Type: "worksheet" } ? [(reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden", part)] : []);
            }
        }

        return new SheetList(sheets, from1904);
    }

    /// <summary>The sheet with this name; without a name, the one that a person sees first: the first that is not hidden.</summary>
    public (string Name, bool IsHidden, string? Part)? Find(string? name) => name is null ? First : Sheets.Where(s => s.Name == name).Select(s => ((string, bool, string?)?)s).FirstOrDefault();

    private (string Name, bool IsHidden, string? Part)? First => Sheets.Where(s => !s.IsHidden).Concat(Sheets).Select(s => ((string, bool, string?)?)s).FirstOrDefault();
}
