using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>Streams through an XML part before a tree is made of it: well formed, not too deep, not too much of it.</summary>
internal static class XmlGate
{
    /// <summary>The refusal of a part, or null.</summary>
    /// <param name="name">Its name, for the refusal.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="depth">Elements within one another that are allowed.</param>
    /// <param name="room">Elements that the file may still have; those of the part are taken off.</param>
    public static Refusal? Refuse(string name, byte[] bytes, int depth, ref int room)
    {
        if (bytes.Length > GateLimits.TagBytes && TagLengths.Longest(bytes) > GateLimits.TagBytes)
        {
            return TooMany;
        }

        try
        {
            using var reader = PartXml.Open(bytes);
            return Walk(name, reader, depth, ref room);
        }
        catch (XmlException)
        {
            return new(HoldsDocumentType(bytes) ? RefusalKind.DocumentType : RefusalKind.DamagedXml, name);
        }
    }

    private static Refusal TooMany => new(RefusalKind.TooManyElements, Limit: GateLimits.XmlElements);

    private static Refusal? Walk(string name, XmlReader reader, int depth, ref int room)
    {
        while (reader.Read())
        {
            if (reader.Depth >= depth && reader.NodeType == XmlNodeType.Element)
            {
                return new(RefusalKind.TooDeep, name, Limit: depth);
            }

            if (reader.NodeType == XmlNodeType.Element && --room < 0)
            {
                return TooMany;
            }
        }

        return null;
    }

    private static bool HoldsDocumentType(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("<!DOCTYPE"u8) >= 0 || bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0;
}
