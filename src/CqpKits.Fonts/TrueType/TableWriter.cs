using System.Buffers.Binary;

namespace CqpKits.Fonts.TrueType;

/// <summary>Bytes of a table that is being written; numbers are big-endian.</summary>
internal sealed class TableWriter
{
    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    public TableWriter UInt16(int value)
    {
        Span<byte> number = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(number, unchecked((ushort)value));
        return Bytes(number);
    }

    public TableWriter UInt32(uint value)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, value);
        return Bytes(number);
    }

    public TableWriter Bytes(ReadOnlySpan<byte> value)
    {
        bytes.AddRange(value);
        return this;
    }

    /// <summary>Fills up to a multiple of four bytes.</summary>
    public TableWriter Align()
    {
        while (bytes.Count % 4 != 0)
        {
            bytes.Add(0);
        }

        return this;
    }

    public byte[] ToArray() => [.. bytes];
}
