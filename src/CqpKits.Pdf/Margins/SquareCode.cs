using ZXing;
using ZXing.QrCode.Internal;

namespace CqpKits.Pdf.Margins;

/// <summary>A text as a QR code (ISO/IEC 18004): symbols of 25 squares a side, of which about 15 % may be lost.</summary>
internal static class SquareCode
{
    /// <summary>Squares along a side.</summary>
    public const int Side = 25;

    private const int Version = 2;

    /// <summary>Any of the eight is read; to weigh them against each other would cost more than all else that is stamped.</summary>
    private const int Mask = 3;

    /// <summary>The bits of a text from the top left corner, 0 for black; each row begins with a byte.</summary>
    /// <param name="text">At most 38 digits, capitals and signs of <c>$%*+-./:</c> and space.</param>
    /// <exception cref="WriterException">The text does not fit.</exception>
    public static byte[] Of(string text)
    {
        var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, new Dictionary<EncodeHintType, object> { [EncodeHintType.QR_VERSION] = Version, [EncodeHintType.QR_MASK_PATTERN] = Mask }).Matrix;
        const int RowBytes = (Side + 7) / 8;
        var rows = new byte[Side * RowBytes];
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                rows[(y * RowBytes) + (x / 8)] |= (byte)(matrix[x, y] == 0 ? 0x80 >> (x % 8) : 0);
            }
        }

        return rows;
    }
}
