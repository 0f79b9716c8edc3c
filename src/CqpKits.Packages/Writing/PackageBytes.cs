using System.Buffers.Binary;
using System.Text;

namespace CqpKits.Packages.Writing;

/// <summary>
/// Puts compressed entries together as a zip file (APPNOTE.TXT 4.3): a header before each, the central directory behind them. Nothing in it is of the machine or of the
/// moment: the date is the first that a zip can carry, permissions are left out.
/// </summary>
public static class PackageBytes
{
    private const ushort Version = 20;
    private const ushort Deflate = 8;
    private const ushort Utf8Names = 0x0800;

    /// <summary>1 January 1980.</summary>
    private const ushort FirstDay = 0x0021;

    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int End = 22;

    /// <summary>The file with the entries, in the order given.</summary>
    public static byte[] Of(IReadOnlyList<PackageEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        byte[][] names = [.. entries.Select(e => Encoding.UTF8.GetBytes(e.Path))];
        var file = new byte[entries.Select((e, i) => LocalHeader + CentralHeader + (2 * names[i].Length) + e.Deflated.Length).Sum() + End];
        var starts = new int[entries.Count];
        var at = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            starts[i] = at;
            at += Local(file.AsSpan(at), entries[i], names[i]);
        }

        var directory = at;
        for (var i = 0; i < entries.Count; i++)
        {
            at += Central(file.AsSpan(at), entries[i], names[i], starts[i]);
        }

        EndOfDirectory(file.AsSpan(at), entries.Count, directory, at - directory);
        return file;
    }

    private static int Local(Span<byte> to, PackageEntry entry, byte[] name)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x04034b50);
        Common(to[4..], entry, name);
        name.CopyTo(to[LocalHeader..]);
        entry.Deflated.Span.CopyTo(to[(LocalHeader + name.Length)..]);
        return LocalHeader + name.Length + entry.Deflated.Length;
    }

    private static int Central(Span<byte> to, PackageEntry entry, byte[] name, int start)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], Version);
        Common(to[6..], entry, name);
        BinaryPrimitives.WriteUInt32LittleEndian(to[42..], (uint)start);
        name.CopyTo(to[CentralHeader..]);
        return CentralHeader + name.Length;
    }

    /// <summary>What both headers have in the same order: version, flags, method, moment, checksum, sizes, length of the name.</summary>
    private static void Common(Span<byte> to, PackageEntry entry, byte[] name)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], name.Length == entry.Path.Length ? (ushort)0 : Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], Deflate);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], (uint)entry.Deflated.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], (uint)entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)name.Length);
    }

    private static void EndOfDirectory(Span<byte> to, int count, int start, int length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(to[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(to[12..], (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(to[16..], (uint)start);
    }
}
