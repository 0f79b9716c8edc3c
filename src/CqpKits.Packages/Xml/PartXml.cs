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
}
