using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace CqpKits.Fonts.TrueType;

/// <summary>Tables → a TrueType file: directory, checksums, every table at a multiple of four bytes (OpenType 1.9, « Organization of an OpenType Font »).</summary>
internal static class FontFile
{
    private const uint TrueType = 0x00010000;
    private const uint SumOfFile = 0xB1B0AFBA;
    private const int EntryLength = 16;
    private const int DirectoryStart = 12;

    /// <summary>Place of the field of <c>head</c> that makes up the sum of the whole file. It counts as zero in the checksums.</summary>
    private const int Adjustment = 8;

    /// <summary>The file.</summary>
    /// <param name="tables">Its tables by name; <c>head</c> is among them.</param>
    public static byte[] Of(IReadOnlyDictionary<string, byte[]> tables)
    {
        BinaryPrimitives.WriteUInt32BigEndian(tables["head"].AsSpan(Adjustment), 0);
        var sorted = tables.OrderBy(t => t.Key, StringComparer.Ordinal).ToList();
        var file = new TableWriter();
        WriteDirectory(file, sorted);
        var head = 0;
        foreach (var (tag, table) in sorted)
        {
            head = tag == "head" ? file.Length : head;
            file.Bytes(table).Align();
        }

        var bytes = file.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(head + Adjustment), unchecked(SumOfFile - Sum(bytes)));
        return bytes;
    }

    /// <summary>The sum of the numbers of four bytes, the last filled up with zeros.</summary>
    public static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes));
        }

        Span<byte> rest = [0, 0, 0, 0];
        bytes.CopyTo(rest);
        return unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(rest));
    }

    private static void WriteDirectory(TableWriter file, List<KeyValuePair<string, byte[]>> tables)
    {
        var power = BitOperations.Log2((uint)tables.Count);
        var searched = EntryLength << power;
        file.UInt32(TrueType).UInt16(tables.Count).UInt16(searched).UInt16(power).UInt16((EntryLength * tables.Count) - searched);
        var place = DirectoryStart + (EntryLength * tables.Count);
        foreach (var (tag, table) in tables)
        {
            file.Bytes(Encoding.ASCII.GetBytes(tag)).UInt32(Sum(table)).UInt32((uint)place).UInt32((uint)table.Length);
            place += (table.Length + 3) / 4 * 4;
        }
    }
}
