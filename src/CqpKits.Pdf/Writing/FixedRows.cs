using System.Buffers.Binary;
using System.IO.Compression;

namespace CqpKits.Pdf.Writing;

/// <summary>
/// Rows of a cross-reference stream (ISO 32000-1, 7.5.8) that are the same in every copy, deflated once: deflate blocks may follow one another, and those of a copy are stored as
/// they are before and behind these (RFC 1951, 3.2.4).
/// </summary>
internal sealed class FixedRows
{
    /// <summary>Bytes of an offset or number.</summary>
    public const int WhereWidth = 4;

    /// <summary>Bytes of an index within an object stream.</summary>
    public const int IndexWidth = 2;

    /// <summary>Bytes of a row, without the one that says how it is predicted.</summary>
    public const int Width = 1 + WhereWidth + IndexWidth;

    private const byte AsItIs = 0;
    private const byte FromAbove = 2;
    private const int MostStored = ushort.MaxValue;

    private readonly byte[] plain;
    private readonly byte[] deflated;

    /// <param name="places">The places of consecutive numbers.</param>
    public FixedRows(IEnumerable<Place> places)
    {
        var rows = new ByteBuffer();
        Span<byte> above = stackalloc byte[Width];
        Span<byte> row = stackalloc byte[Width];
        foreach (var place in places)
        {
            Write(place, row);
            rows.Byte(rows.Length == 0 ? AsItIs : FromAbove);
            for (var i = 0; i < Width; i++)
            {
                rows.Byte((byte)(row[i] - above[i]));
            }

            row.CopyTo(above);
        }

        plain = rows.ToArray();
        deflated = Deflated(plain);
    }

    /// <summary>All rows of a file, as a stream in the format of zlib (RFC 1950).</summary>
    /// <param name="before">The places before.</param>
    /// <param name="behind">The places behind.</param>
    public ByteBuffer With(IEnumerable<Place> before, IEnumerable<Place> behind)
    {
        ByteBuffer first = Rows(before), last = Rows(behind);
        var stream = new ByteBuffer().Bytes([0x78, 0x9C]);
        Store(stream, first.Written, isLast: false);
        stream.Bytes(deflated);
        Store(stream, last.Written, isLast: true);
        return stream.BigEndian(Checksum(first.Written, plain, last.Written), 4);
    }

    private static ByteBuffer Rows(IEnumerable<Place> places)
    {
        var rows = new ByteBuffer();
        Span<byte> row = stackalloc byte[Width];
        foreach (var place in places)
        {
            Write(place, row);
            rows.Byte(AsItIs).Bytes(row);
        }

        return rows;
    }

    private static void Write(Place place, Span<byte> row)
    {
        row[0] = (byte)place.Kind;
        BinaryPrimitives.WriteInt32BigEndian(row[1..], place.Where);
        BinaryPrimitives.WriteUInt16BigEndian(row[^IndexWidth..], checked((ushort)place.Index));
    }

    /// <summary>Blocks that end with a whole byte, none of them the last.</summary>
    private static byte[] Deflated(byte[] plain)
    {
        using var bytes = new MemoryStream();
        using var stream = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true);
        stream.Write(plain);
        stream.Flush();
        return bytes.ToArray();
    }

    private static void Store(ByteBuffer stream, ReadOnlySpan<byte> rows, bool isLast)
    {
        do
        {
            var block = rows[..Math.Min(rows.Length, MostStored)];
            rows = rows[block.Length..];
            stream.Byte((byte)(isLast && rows.IsEmpty ? 1 : 0)).Byte((byte)block.Length).Byte((byte)(block.Length >> 8)).Byte((byte)~block.Length).Byte((byte)(~block.Length >> 8)).Bytes(block);
        }
        while (!rows.IsEmpty);
    }

    /// <summary>Adler-32 of parts one after the other.</summary>
    private static long Checksum(ReadOnlySpan<byte> first, ReadOnlySpan<byte> then, ReadOnlySpan<byte> last)
    {
        var (a, b) = (1u, 0u);
        Sum(first, ref a, ref b);
        Sum(then, ref a, ref b);
        Sum(last, ref a, ref b);
        return ((long)b << 16) | a;
    }

    private static void Sum(ReadOnlySpan<byte> part, ref uint a, ref uint b)
    {
        const uint Prime = 65521;
        const int Most = 5552; // So many bytes can be added before a sum is too large for 32 bits.
        while (!part.IsEmpty)
        {
            var stretch = part[..Math.Min(part.Length, Most)];
            part = part[stretch.Length..];
            foreach (var value in stretch)
            {
                a += value;
                b += a;
            }

            (a, b) = (a % Prime, b % Prime);
        }
    }
}
