using System.Xml;
using CqpKits.Forms.Anchors;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf;

/// <summary>The properties of a PDF file that carry a form's identity: in its information dictionary and in its metadata (XMP). One that says two things is left out.</summary>
internal static class PdfIdentity
{
    private const int MostMetadata = 1024 * 1024;

    /// <summary>The properties.</summary>
    public static IReadOnlyDictionary<string, string> Read(PdfFile file)
    {
        var said = Information(file).Concat(Metadata(file)).ToLookup(p => p.Name, p => p.Value);
        return IdentityProperties.Names.Where(n => said[n].Distinct().Count() == 1).ToDictionary(n => n, n => said[n].First());
    }

    private static IEnumerable<(string Name, string Value)> Information(PdfFile file)
    {
        var information = file.Of(file.Trailer, "Info") as PdfDictionary;
        return from name in IdentityProperties.Names
               let value = file.Of(information, name)
               where value is PdfString
               select (name, TextStrings.Of(((PdfString)value).Bytes).Trim());
    }

    /// <summary>Elements and attributes that are called as the properties are.</summary>
    private static List<(string Name, string Value)> Metadata(PdfFile file)
    {
        var found = new List<(string Name, string Value)>();
        if (file.Open(file.Catalogue["Metadata"]) is not { Length: <= MostMetadata } bytes)
        {
            return found;
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var name = "";
            while (reader.Read() && reader.Depth <= PdfLimits.Depth)
            {
                Note(reader, ref name, found);
            }
        }
        catch (XmlException)
        {
            // What came before the fault may be the identity; the printed code is held against it.
        }

        return found;
    }

    private static void Note(XmlReader reader, ref string name, List<(string Name, string Value)> found)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            name = reader.LocalName;
            while (reader.MoveToNextAttribute())
            {
                Add(reader.LocalName, reader.Value, found);
            }
        }
        else if (reader.NodeType == XmlNodeType.Text)
        {
            Add(name, reader.Value, found);
        }
    }

    private static void Add(string name, string value, List<(string Name, string Value)> found)
    {
        if (IdentityProperties.Names.Contains(name))
        {
            found.Add((name, value.Trim()));
        }
    }
}
