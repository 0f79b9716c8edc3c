using System.Buffers.Binary;

namespace CqpKits.Pdf.Writing;

/// <summary>
/// Bytes as signs that can be printed, five for four (ISO 32000-1, 7.4.3). A picture within a content stream has no length: among other bytes, a program could take some for its end.
/// </summary>
internal static class Ascii85
{
    private const int Base = 85;
    private const byte First = (byte)'!';

    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var signs = new ByteBuffer();
        for (; bytes.Length > 0; bytes = bytes[Math.Min(4, bytes.Length)..])
        {
            Append(signs, bytes[..Math.Min(4, bytes.Length)]);
        }

        return signs.Bytes("~>"u8).ToArray();
    }

    /// <summary>Four bytes as five signs, or one for four zeros; of fewer, one more than there are bytes.</summary>
    private static void Append(ByteBuffer signs, ReadOnlySpan<byte> group)
    {
        Span<byte> four = stackalloc byte[4];
        group.CopyTo(four);
        var value = BinaryPrimitives.ReadUInt32BigEndian(four);
        if (value == 0 && group.Length == 4)
        {
            signs.Byte((byte)'z');
            return;
        }

        Span<byte> five = stackalloc byte[5];
        for (var i = five.Length - 1; i >= 0; i--)
        {
            five[i] = (byte)(First + (value % Base));
            value /= Base;
        }

        signs.Bytes(five[..(group.Length + 1)]);
    }
}
