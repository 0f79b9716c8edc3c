using System.Xml;

namespace CqpKits.Packages.Xml;

/// <summary>The one way in which XML of a returned file is opened: no DTD, nothing fetched.</summary>
public static class PartXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>A reader over a part.</summary>
    public static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);

    /// <summary>Does the same for each element right below the current one, and reads the current one to its end; what is not read of an element is passed over.</summary>
    public static void Each(XmlReader reader, Action each)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(each);
        if (reader.NodeType != XmlNodeType.Element || reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
            {
                each();
            }
        }
    }
}
