using System.Xml;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>Streams through every XML part before a tree is made of any: well formed, not too deep, not too much of it.</summary>
public static class XmlGate
{
    /// <summary>The first refusal, or null. Parts that are no XML by their names are left aside.</summary>
    /// <param name="parts">Parts by name.</param>
    /// <param name="depth">Elements within one another that are still allowed.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static Refusal? Refuse(IEnumerable<KeyValuePair<string, byte[]>> parts, int depth, CancellationToken cancellation)
    {
        var room = GateLimits.XmlElements;
        foreach (var (name, bytes) in parts.Where(p => PartNames.IsXml(p.Key)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Refuse(name, bytes, depth, ref room) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Refusal? Refuse(string name, byte[] bytes, int depth, ref int room)
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
