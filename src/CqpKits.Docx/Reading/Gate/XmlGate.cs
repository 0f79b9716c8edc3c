using System.Xml;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>Streams through every XML part before a tree is made of any: well formed, not too deep, not too much of it.</summary>
internal static class XmlGate
{
    /// <summary>The first refusal, or null.</summary>
    public static Diagnostic? Refuse(string path, IEnumerable<KeyValuePair<string, byte[]>> parts, CancellationToken cancellation)
    {
        var room = GateLimits.XmlElements;
        foreach (var (name, bytes) in parts.Where(p => PartNames.IsXml(p.Key)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Refuse(path, name, bytes, ref room) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Diagnostic? Refuse(string path, string name, byte[] bytes, ref int room)
    {
        if (bytes.Length > GateLimits.TagBytes && TagLengths.Longest(bytes) > GateLimits.TagBytes)
        {
            return ReadingMessages.TooManyElements(path, GateLimits.XmlElements);
        }

        try
        {
            using var reader = PartXml.Open(bytes);
            return Walk(path, name, reader, ref room);
        }
        catch (XmlException)
        {
            return HoldsDocumentType(bytes) ? ReadingMessages.DocumentType(path, name) : ReadingMessages.DamagedXml(path, name);
        }
    }

    private static Diagnostic? Walk(string path, string name, XmlReader reader, ref int room)
    {
        while (reader.Read())
        {
            if (reader.Depth >= GateLimits.XmlDepth && reader.NodeType == XmlNodeType.Element)
            {
                return ReadingMessages.TooDeep(path, name, GateLimits.XmlDepth);
            }

            if (reader.NodeType == XmlNodeType.Element && --room < 0)
            {
                return ReadingMessages.TooManyElements(path, GateLimits.XmlElements);
            }
        }

        return null;
    }

    private static bool HoldsDocumentType(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("<!DOCTYPE"u8) >= 0 || bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0;
}
