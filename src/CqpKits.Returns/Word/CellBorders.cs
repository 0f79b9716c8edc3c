using System.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The borders of a cell, of which those from corner to corner cross out what it holds.</summary>
internal static class CellBorders
{
    /// <summary>Whether one goes from corner to corner.</summary>
    public static bool Cross(XmlReader reader)
    {
        var cross = false;
        WordXml.Each(reader, name => cross |= name is "tl2br" or "tr2bl" && WordXml.Attribute(reader, "val") is not (null or "nil" or "none"));
        return cross;
    }
}
