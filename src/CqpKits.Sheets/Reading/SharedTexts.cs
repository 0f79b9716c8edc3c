using System.Xml;
using System.Xml.Linq;
using CqpKits.Packages.Xml;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>The texts that cells share.</summary>
internal static class SharedTexts
{
    /// <summary>The texts in their order; none without the part.</summary>
    public static IReadOnlyList<RichText> Read(byte[]? part, Palette palette)
    {
        var texts = new List<RichText>();
        if (part is null)
        {
            return texts;
        }

        using var reader = PartXml.Open(part);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(RichText.Of((XElement)XNode.ReadFrom(reader), palette));
            }
            else
            {
                reader.Read();
            }
        }

        return texts;
    }
}
