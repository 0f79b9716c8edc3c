namespace CqpKits.Pdf.Writing;

/// <summary>Bytes that are written one after the other. Numbers are written without floating point and without culture.</summary>
internal sealed class ByteBuffer
{
    private const int First = 1024;

    private byte[] bytes = new byte[First];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public byte this[int at]
    {
        get => bytes[at];
        set => bytes[at] = value;
    }

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => Length = 0;

    public ByteBuffer Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public ByteBuffer Bytes(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Room(values.Length));
        Length += values.Length;
        return this;
    }

    /// <summary>A whole number.</summary>
    public ByteBuffer Whole(long value)
    {
        value.TryFormat(Room(20), out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += length;
        return this;
    }

    /// <summary>A number given in hundredths, with no more decimals than it has.</summary>
    public ByteBuffer Hundredths(int value)
    {
        if (value < 0)
        {
            Byte((byte)'-');
            value = -value;
        }

        var (whole, rest) = Math.DivRem(value, 100);
        if (whole > 0 || rest == 0)
        {
            Whole(whole);
        }

        return rest == 0 ? this
            : rest % 10 == 0 ? Byte((byte)'.').Byte(Digit(rest / 10))
            : Byte((byte)'.').Byte(Digit(rest / 10)).Byte(Digit(rest % 10));
    }

    /// <summary>A length in thousandths of a point, in points: to the hundredth, which is finer than any printer.</summary>
    public ByteBuffer Thousandths(int value) => Hundredths(Rounded(value));

    /// <summary>Thousandths as hundredths, to the nearest; halves away from zero.</summary>
    public static int Rounded(int thousandths) => (thousandths + (thousandths < 0 ? -5 : 5)) / 10;

    /// <summary>A reference to an object.</summary>
    public ByteBuffer Reference(int number) => Byte((byte)' ').Whole(number).Bytes(" 0 R"u8);

    /// <summary>Whole numbers most significant byte first, as in a cross-reference stream.</summary>
    public ByteBuffer BigEndian(long value, int width)
    {
        for (var i = width - 1; i >= 0; i--)
        {
            Byte((byte)(value >> (8 * i)));
        }

        return this;
    }

    private static byte Digit(int digit) => (byte)('0' + digit);

    private Span<byte> Room(int more)
    {
        if (bytes.Length - Length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
        }

        return bytes.AsSpan(Length);
    }
}
