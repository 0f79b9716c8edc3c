using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>What an XML part must be: well formed, not too deep, not too much of it.</summary>
internal static class XmlGate
{
    /// <summary>Streams through a part before anything is made of it: the refusal, or null.</summary>
    /// <param name="name">Its name, for the refusal.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="depth">Elements within one another that are allowed.</param>
    /// <param name="room">Elements that the file may still have; those of the part are taken off.</param>
    public static Refusal? Refuse(string name, byte[] bytes, int depth, ref int room)
    {
        var read = Read(name, bytes, depth, room, static reader => reader);
        room = read.Value?.Room ?? room;
        return read.Refusal;
    }

    /// <summary>
    /// What is made of a part in one reading, within the limits. It comes through only where the part is well formed to its very end, whatever was read of it:
    /// so nothing is lost against a gate before the reading.
    /// </summary>
    /// <param name="name">Its name, for the refusal.</param>
    /// <param name="bytes">Its bytes, of which no tag is too long (<see cref="RefuseTags"/>).</param>
    /// <param name="depth">Elements within one another that are allowed.</param>
    /// <param name="room">Elements that the part may have.</param>
    /// <param name="read">Makes something of it.</param>
    public static Gated<T> Read<T>(string name, byte[] bytes, int depth, int room, Func<LimitedXmlReader, T> read)
        where T : class
    {
        try
        {
            using var reader = new LimitedXmlReader(PartXml.Open(bytes), name, depth, room);
            var made = read(reader);
            while (reader.Read())
            {
            }

            return Gated.Of(made);
        }
        catch (LimitException limit)
        {
            return Gated.Refused<T>(limit.Refusal);
        }
        catch (XmlException)
        {
            return Gated.Refused<T>(new Refusal(HoldsDocumentType(bytes) ? RefusalKind.DocumentType : RefusalKind.DamagedXml, name));
        }
    }

    /// <summary>The refusal of a part with a tag that is too long, before a reader holds all its attributes; or null.</summary>
    public static Refusal? RefuseTags(byte[] bytes) => bytes.Length > GateLimits.TagBytes && TagLengths.Longest(bytes) > GateLimits.TagBytes
        ? new(RefusalKind.TooManyElements, Limit: GateLimits.XmlElements)
        : null;

    private static bool HoldsDocumentType(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("<!DOCTYPE"u8) >= 0 || bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0;
}
