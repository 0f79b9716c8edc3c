using System.Text;
using System.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The text of a tracked deletion, kept apart from the paragraph that it was taken from.</summary>
internal static class OdtDeletion
{
    /// <summary>The text, a line for each paragraph; the reader ends on the deletion's end.</summary>
    public static string Text(XmlReader reader)
    {
        var text = new StringBuilder();
        var (paragraphs, afterSpace) = (0, true);
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType, reader.NodeType == XmlNodeType.Element ? OdtXml.Name(reader) : "")
            {
                case (XmlNodeType.Element, "office:change-info" or "office:annotation" or "text:note"): Pass(reader); break;
                case (XmlNodeType.Element, "text:p" or "text:h"): text.Append(paragraphs++ > 0 ? "\n" : ""); afterSpace = true; break;
                case (XmlNodeType.Element, "text:line-break"): text.Append('\n'); break;
                case (XmlNodeType.Element, "text:tab"): text.Append('\t'); break;
                case (XmlNodeType.Element, "text:s"): text.Append(' ', OdtXml.Count(reader, "c", 1, 1000)); break;
                case (XmlNodeType.Text or XmlNodeType.CDATA, _) when paragraphs > 0: text.Append(OdtSpaces.Collapse(reader.Value, ref afterSpace)); break;
                default: break;
            }
        }

        return text.ToString();
    }

    private static void Pass(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }
}
