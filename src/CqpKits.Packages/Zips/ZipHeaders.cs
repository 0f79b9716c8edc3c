using System.Buffers.Binary;

namespace CqpKits.Packages.Zips;

/// <summary>
/// The headers of a zip file (APPNOTE.TXT 4.3): one before each entry, the central directory behind them. Nothing in them is of the machine or of the moment: the date is the first
/// that a zip can carry, permissions are left out. Places behind four gigabytes and more than 65,534 entries are written as Zip64 has them.
/// </summary>
internal static class ZipHeaders
{
    /// <summary>Bytes of a header before an entry, without its name.</summary>
    public const int Local = 30;

    /// <summary>Bytes of a header in the directory, without name and place behind four gigabytes.</summary>
    public const int Central = 46;

    /// <summary>Bytes behind the directory, where nothing is large.</summary>
    public const int End = 22;

    /// <summary>The flag that a name is UTF-8.</summary>
    public const ushort Utf8Names = 0x0800;

    private const int PlaceExtra = 12;
    private const int End64 = 56;
    private const int Locator = 20;
    private const ushort Plain = 20;
    private const ushort Zip64 = 45;

    /// <summary>1 January 1980.</summary>
    private const ushort FirstDay = 0x0021;

    /// <summary>Writes the header before an entry; its length.</summary>
    public static int WriteLocal(Span<byte> to, in ZipHead entry)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x04034b50);
        Common(to[4..], Plain, entry);
        entry.Name.CopyTo(to[Local..]);
        return Local + entry.Name.Length;
    }

    /// <summary>Bytes of the header of an entry in the directory.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="start">Where it begins.</param>
    public static int CentralLength(in ZipHead entry, long start) => Central + entry.Name.Length + (IsFar(start) ? PlaceExtra : 0);

    /// <summary>Writes the header of an entry in the directory; its length.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="start">Where it begins.</param>
    public static int WriteCentral(Span<byte> to, in ZipHead entry, long start)
    {
        var version = IsFar(start) ? Zip64 : Plain;
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], version);
        Common(to[6..], version, entry);
        BinaryPrimitives.WriteUInt32LittleEndian(to[42..], IsFar(start) ? uint.MaxValue : (uint)start);
        entry.Name.CopyTo(to[Central..]);
        if (IsFar(start))
        {
            BinaryPrimitives.WriteUInt16LittleEndian(to[30..], PlaceExtra);
            var extra = to[(Central + entry.Name.Length)..];
            BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
            BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], sizeof(long));
            BinaryPrimitives.WriteInt64LittleEndian(extra[4..], start);
        }

        return CentralLength(entry, start);
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

    private static bool IsFar(long start) => start >= uint.MaxValue;

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

    /// <summary>What both headers have in the same order: version, flags, method, moment, checksum, both lengths, length of the name.</summary>
    private static void Common(Span<byte> to, ushort version, in ZipHead entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], entry.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], entry.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)entry.Name.Length);
    }
}
