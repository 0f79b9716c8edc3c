using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Drawing;

/// <summary>Writes colours: grey where red, green and blue are the same (ISO 32000-1, 8.6.8).</summary>
internal static class Colours
{
    /// <summary>The operator that sets a colour.</summary>
    /// <param name="content">Where it is written.</param>
    /// <param name="colour"><c>RRGGBB</c>.</param>
    /// <param name="grey">Operator for a grey: <c>g</c> or <c>G</c>.</param>
    /// <param name="coloured">Operator for a colour: <c>rg</c> or <c>RG</c>.</param>
    public static void Write(ByteBuffer content, string colour, ReadOnlySpan<byte> grey, ReadOnlySpan<byte> coloured)
    {
        var (red, green, blue) = (Part(colour, 0), Part(colour, 2), Part(colour, 4));
        if (red == green && green == blue)
        {
            Share(content, red);
            content.Bytes(grey).Byte((byte)' ');
            return;
        }

        Share(content, red);
        Share(content, green);
        Share(content, blue);
        content.Bytes(coloured).Byte((byte)' ');
    }

    /// <summary>The three parts between 0 and 1, as in an array of a dictionary.</summary>
    public static void WriteParts(ByteBuffer content, string colour)
    {
        Share(content, Part(colour, 0));
        Share(content, Part(colour, 2));
        Share(content, Part(colour, 4));
    }

    // To the thousandth: 256 steps stay apart.
    private static void Share(ByteBuffer content, int part)
    {
        var thousandths = ((part * 1000) + 127) / 255;
        if (thousandths is 0 or 1000)
        {
            content.Byte(thousandths == 0 ? (byte)'0' : (byte)'1').Byte((byte)' ');
            return;
        }

        content.Byte((byte)'.').Byte(Digit(thousandths / 100)).Byte(Digit(thousandths / 10 % 10)).Byte(Digit(thousandths % 10)).Byte((byte)' ');
    }

    private static byte Digit(int digit) => (byte)('0' + digit);

    private static int Part(string colour, int at) => (Digit(colour[at]) << 4) | Digit(colour[at + 1]);

    private static int Digit(char hex) =>
        hex is >= '0' and <= '9' ? hex - '0' : (hex | 0x20) is >= 'a' and <= 'f' ? (hex | 0x20) - 'a' + 10 : throw new ArgumentException($"« {hex} » is no digit of a colour RRGGBB.");
}
