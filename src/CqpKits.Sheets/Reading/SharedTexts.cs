using System.Text;
using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading;

/// <summary>The texts that cells share.</summary>
internal static class SharedTexts
{
    /// <summary>The texts in their order; none without the part.</summary>
    public static IReadOnlyList<string> Read(byte[]? part)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return texts;
        }

        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(Rich(reader));
            }
        }

        return texts;
    }

    /// <summary>The text of an element with rich text, readings for pronunciation left out; the reader ends on the element's end.</summary>
    public static string Rich(XmlReader reader)
    {
        var text = new StringBuilder();
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, inText, phonetic) = (reader.Depth, false, 0);
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "t": inText = !reader.IsEmptyElement; break;
                case XmlNodeType.Element when reader.LocalName == "rPh" && !reader.IsEmptyElement: phonetic++; break;
                case XmlNodeType.EndElement when reader.LocalName == "t": inText = false; break;
                case XmlNodeType.EndElement when reader.LocalName == "rPh": phonetic--; break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText && phonetic == 0:
                    text.Append(reader.Value);
                    break;
                default: break;
            }
        }

        return CellText.Unescape(text.ToString());
    }
}
