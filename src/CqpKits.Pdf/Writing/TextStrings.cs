using System.Text;

namespace CqpKits.Pdf.Writing;

/// <summary>Names and strings (ISO 32000-1, 7.3.4, 7.3.5 and 7.9.2).</summary>
internal static class TextStrings
{
    /// <summary>A name with its slash; what is no regular character is written by its number.</summary>
    public static ByteBuffer Name(this ByteBuffer buffer, string name)
    {
        buffer.Byte((byte)'/');
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(name.Length)];
        foreach (var value in bytes[..Encoding.UTF8.GetBytes(name, bytes)])
        {
            if (value is > 0x20 and < 0x7F && !"#()<>[]{}/%"u8.Contains(value))
            {
                buffer.Byte(value);
            }
            else
            {
                buffer.Byte((byte)'#').Byte(HexDigit(value >> 4)).Byte(HexDigit(value & 15));
            }
        }

        return buffer;
    }

    /// <summary>A text for people: in PDFDocEncoding where that has its characters, else in UTF-16 with a byte order mark.</summary>
    public static ByteBuffer Text(this ByteBuffer buffer, string text)
    {
        buffer.Byte((byte)'(');
        if (DocEncoding.Has(text))
        {
            foreach (var character in text)
            {
                buffer.Escaped(DocEncoding.ByteOf(character));
            }
        }
        else
        {
            buffer.Byte(0xFE).Byte(0xFF);
            foreach (var unit in text)
            {
                buffer.Escaped((byte)(unit >> 8)).Escaped((byte)unit);
            }
        }

        return buffer.Byte((byte)')');
    }

    /// <summary>A literal string of bytes.</summary>
    public static ByteBuffer Literal(this ByteBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        buffer.Byte((byte)'(');
        foreach (var value in bytes)
        {
            buffer.Escaped(value);
        }

        return buffer.Byte((byte)')');
    }

    /// <summary>A string of bytes by their numbers.</summary>
    public static ByteBuffer Hex(this ByteBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        buffer.Byte((byte)'<');
        foreach (var value in bytes)
        {
            buffer.Byte(HexDigit(value >> 4)).Byte(HexDigit(value & 15));
        }

        return buffer.Byte((byte)'>');
    }

    /// <summary>A byte of a literal string; a line end would be read as a line feed, whichever it is (7.3.4.2).</summary>
    public static ByteBuffer Escaped(this ByteBuffer buffer, byte value) => value switch
    {
        (byte)'(' or (byte)')' or (byte)'\\' => buffer.Byte((byte)'\\').Byte(value),
        (byte)'\r' => buffer.Bytes("\\r"u8),
        _ => buffer.Byte(value),
    };

    public static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
