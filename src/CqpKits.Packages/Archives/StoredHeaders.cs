using System.Buffers.Binary;
using System.Text;

namespace CqpKits.Packages.Archives;

/// <summary>
/// The headers of a zip file of stored entries (APPNOTE.TXT 4.3), which follow from paths, lengths and checksums alone: whoever knows these knows every byte. Places behind
/// four gigabytes and more than 65,534 entries are written as Zip64 has them.
/// </summary>
internal static class StoredHeaders
{
    /// <summary>Bytes of a header before an entry, without its path.</summary>
    public const int Local = 30;

    private const int Central = 46;
    private const int PlaceExtra = 12;
    private const int End64 = 56;
    private const int Locator = 20;
    private const int End = 22;
    private const ushort Plain = 20;
    private const ushort Zip64 = 45;
    private const ushort Utf8Names = 0x0800;

    /// <summary>1 January 1980, the first day that a zip can carry.</summary>
    private const ushort FirstDay = 0x0021;

    /// <summary>Bytes of the header before an entry.</summary>
    public static int LocalLength(string path) => Local + Encoding.UTF8.GetByteCount(path);

    /// <summary>The header before an entry.</summary>
    public static byte[] BeforeEntry(string path, uint length, uint checksum)
    {
        var name = Encoding.UTF8.GetBytes(path);
        var bytes = new byte[Local + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, 0x04034b50);
        Common(bytes.AsSpan(4), Plain, name.Length, length, checksum);
        name.CopyTo(bytes, Local);
        return bytes;
    }

    /// <summary>The header of an entry in the directory.</summary>
    public static byte[] InDirectory(StoredEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Path);
        var isFar = entry.Start >= uint.MaxValue;
        var bytes = new byte[Central + name.Length + (isFar ? PlaceExtra : 0)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), isFar ? Zip64 : Plain);
        Common(bytes.AsSpan(6), isFar ? Zip64 : Plain, name.Length, (uint)entry.Length, entry.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(42), isFar ? uint.MaxValue : (uint)entry.Start);
        name.CopyTo(bytes, Central);
        if (isFar)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(30), PlaceExtra);
            var extra = bytes.AsSpan(Central + name.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
            BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], sizeof(long));
            BinaryPrimitives.WriteInt64LittleEndian(extra[4..], entry.Start);
        }

        return bytes;
    }

    /// <summary>What stands behind the directory.</summary>
    /// <param name="count">Number of entries.</param>
    /// <param name="start">Where the directory begins.</param>
    /// <param name="length">Its length.</param>
    public static byte[] BehindDirectory(long count, long start, long length)
    {
        var isLarge = count >= ushort.MaxValue || start >= uint.MaxValue || length >= uint.MaxValue;
        var bytes = new byte[End + (isLarge ? End64 + Locator : 0)];
        var end = bytes.AsSpan(isLarge ? End64 + Locator : 0);
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], isLarge ? ushort.MaxValue : (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], isLarge ? ushort.MaxValue : (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], isLarge ? uint.MaxValue : (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], isLarge ? uint.MaxValue : (uint)start);
        if (isLarge)
        {
            Large(bytes, count, start, length);
        }

        return bytes;
    }

    private static void Large(Span<byte> to, long count, long start, long length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x06064b50);
        BinaryPrimitives.WriteInt64LittleEndian(to[4..], End64 - 12);
        BinaryPrimitives.WriteUInt16LittleEndian(to[12..], Zip64);
        BinaryPrimitives.WriteUInt16LittleEndian(to[14..], Zip64);
        BinaryPrimitives.WriteInt64LittleEndian(to[24..], count);
        BinaryPrimitives.WriteInt64LittleEndian(to[32..], count);
        BinaryPrimitives.WriteInt64LittleEndian(to[40..], length);
        BinaryPrimitives.WriteInt64LittleEndian(to[48..], start);
        var locator = to[End64..];
        BinaryPrimitives.WriteUInt32LittleEndian(locator, 0x07064b50);
        BinaryPrimitives.WriteInt64LittleEndian(locator[8..], start + length);
        BinaryPrimitives.WriteUInt32LittleEndian(locator[16..], 1);
    }

    /// <summary>What both headers have in the same order: version, flags, method (stored), moment, checksum, both lengths, length of the name.</summary>
    private static void Common(Span<byte> to, ushort version, int name, uint length, uint checksum)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], length);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)name);
    }
}
