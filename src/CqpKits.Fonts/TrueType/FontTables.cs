using System.Buffers.Binary;
using System.Text;

namespace CqpKits.Fonts.TrueType;

/// <summary>The tables of a TrueType file (OpenType 1.9, « Organization of an OpenType Font »).</summary>
internal sealed class FontTables
{
    private readonly Dictionary<string, FontTable> tables = [];

    public FontTables(byte[] file)
    {
        var directory = new FontTable(file);
        for (var i = 0; i < directory.UInt16(4); i++)
        {
            var entry = 12 + (16 * i);
            tables[Encoding.ASCII.GetString(file, entry, 4)] = new FontTable(file.AsMemory((int)directory.UInt32(entry + 8), (int)directory.UInt32(entry + 12)));
        }
    }

    /// <summary>The names of its tables, in the order of the file.</summary>
    public IEnumerable<string> Tags => tables.Keys;

    /// <summary>A table that every font has.</summary>
    public FontTable Table(string tag) => tables[tag];
}

/// <summary>The bytes of a table; numbers are big-endian.</summary>
internal readonly record struct FontTable(ReadOnlyMemory<byte> Bytes)
{
    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes.Span[at..]);

    public short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Bytes.Span[at..]);

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Bytes.Span[at..]);

    public int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(Bytes.Span[at..]);

    public FontTable From(int at) => new(Bytes[at..]);
}
