using System.Xml;
using System.Xml.Linq;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading;

/// <summary>Comments on the cells of a sheet, of both kinds.</summary>
internal static class SheetNotes
{
    /// <summary>The comments; one that Excel repeats in the old kind, for old programs, is there once.</summary>
    /// <param name="old">Parts of comments of the old kind.</param>
    /// <param name="threaded">Parts of comments that can be answered.</param>
    public static IReadOnlyList<SheetNote> Read(IEnumerable<byte[]> old, IEnumerable<byte[]> threaded)
    {
        var answered = threaded.SelectMany(p => Read(p, "threadedComment")).ToList();
        return [.. answered, .. old.SelectMany(p => Read(p, "comment")).Where(n => answered.All(a => a.Place != n.Place))];
    }

    private static List<SheetNote> Read(byte[] part, string name)
    {
        var notes = new List<SheetNote>();
        using var reader = PartXml.Open(part);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                var note = (XElement)XNode.ReadFrom(reader);
                var text = note.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).FirstOrDefault() ?? "";
                notes.Add(new SheetNote((string?)note.Attribute("ref") ?? "", CellText.Unescape(text).Trim()));
            }
            else
            {
                reader.Read();
            }
        }

        return notes;
    }
}
