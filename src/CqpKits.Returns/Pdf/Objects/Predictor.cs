namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Undoes the predictors of deflated streams (ISO 32000-1, 7.4.4.4): cross-reference streams have them.</summary>
internal static class Predictor
{
    private const int LongestRow = 1024 * 1024;

    /// <summary>The bytes before prediction; null where its parameters make no sense.</summary>
    public static byte[]? Undo(byte[] bytes, PdfDictionary? parameters, Func<PdfValue?, PdfValue> resolve)
    {
        int Parameter(string name, int usual) => resolve(parameters?[name]) is PdfNumber number ? number.Whole : usual;
        var (kind, columns, colours, bits) = (Parameter("Predictor", 1), Parameter("Columns", 1), Parameter("Colors", 1), Parameter("BitsPerComponent", 8));
        if (kind <= 1)
        {
            return bytes;
        }

        if (columns is < 1 or > LongestRow || colours is < 1 or > 32 || bits is not (1 or 2 or 4 or 8 or 16) || kind < 10)
        {
            return null;
        }

        var pixel = Math.Max(1, colours * bits / 8);
        var row = (int)((((long)columns * colours * bits) + 7) / 8);
        return row > LongestRow ? null : Rows(bytes, row, pixel);
    }

    private static byte[]? Rows(byte[] bytes, int row, int pixel)
    {
        var count = (bytes.Length + row) / (row + 1);
        var plain = new byte[count * row];
        for (var r = 0; r < count; r++)
        {
            var source = bytes.AsSpan((r * (row + 1)) + 1);
            source = source[..Math.Min(row, source.Length)];
            var above = r == 0 ? default : plain.AsSpan((r - 1) * row, row);
            if (!Row(bytes[r * (row + 1)], source, above, plain.AsSpan(r * row, row), pixel))
            {
                return null;
            }
        }

        return plain;
    }

    private static bool Row(byte kind, ReadOnlySpan<byte> source, ReadOnlySpan<byte> above, Span<byte> target, int pixel)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var (left, up, corner) = (i >= pixel ? target[i - pixel] : 0, above.IsEmpty ? 0 : above[i], i >= pixel && !above.IsEmpty ? above[i - pixel] : 0);
            var guess = kind switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => -1 };
            if (guess < 0)
            {
                return false;
            }

            target[i] = (byte)(source[i] + guess);
        }

        return true;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
