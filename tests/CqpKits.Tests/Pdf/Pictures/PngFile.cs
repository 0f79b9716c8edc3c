using System.Buffers.Binary;
using System.IO.Compression;

namespace CqpKits.Tests.Pdf.Pictures;

/// <summary>Makes PNG files of every kind, for a picture of which each sample is known.</summary>
internal static class PngFile
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A file.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="depth">Bits of a sample.</param>
    /// <param name="colour">Colour type.</param>
    /// <param name="sample">The sample of a channel at a column and line.</param>
    /// <param name="isInterlaced">Whether its lines come in seven passes.</param>
    /// <param name="more">Further chunks.</param>
    public static byte[] Of(int width, int height, int depth, int colour, Func<int, int, int, int> sample, bool isInterlaced = false, params (string Type, byte[] Data)[] more)
    {
        var channels = colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        using var lines = new MemoryStream();
        using (var deflating = new ZLibStream(lines, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var (startX, startY, stepX, stepY) in isInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                Pass(deflating, Columns(width, startX, stepX), Columns(height, startY, stepY), depth, channels, sample);
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9], head[12]) = ((byte)depth, (byte)colour, (byte)(isInterlaced ? 1 : 0));
        foreach (var (type, data) in (IEnumerable<(string, byte[])>)[("IHDR", head), .. more, ("IDAT", lines.ToArray()), ("IEND", [])])
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
            file.Write([.. length, .. System.Text.Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0]);
        }

        return file.ToArray();
    }

    private static List<int> Columns(int size, int start, int step) => [.. Enumerable.Range(0, size).Where(i => i >= start && (i - start) % step == 0)];

    // Each line has another filter, so that all are met.
    private static void Pass(Stream stream, List<int> columns, List<int> rows, int depth, int channels, Func<int, int, int, int> sample)
    {
        if (columns.Count == 0)
        {
            return;
        }

        var length = ((columns.Count * channels * depth) + 7) / 8;
        var back = Math.Max(1, channels * depth / 8);
        var above = new byte[length];
        for (var r = 0; r < rows.Count; r++)
        {
            var line = new byte[length];
            var bit = 0;
            foreach (var x in columns)
            {
                for (var c = 0; c < channels; c++, bit += depth)
                {
                    var value = sample(x, rows[r], c);
                    if (depth == 16)
                    {
                        (line[bit / 8], line[(bit / 8) + 1]) = ((byte)(value >> 8), (byte)value);
                    }
                    else
                    {
                        line[bit / 8] |= (byte)(value << (8 - depth - (bit % 8)));
                    }
                }
            }

            stream.WriteByte((byte)(r % 5));
            stream.Write(Filtered(r % 5, line, above, back));
            above = line;
        }
    }

    private static byte[] Filtered(int filter, byte[] line, byte[] above, int back) => [.. line.Select((value, i) =>
    {
        var (left, corner) = i >= back ? (line[i - back], above[i - back]) : ((byte)0, (byte)0);
        var estimate = left + above[i] - corner;
        int[] near = [left, above[i], corner];
        return (byte)(value - filter switch { 0 => 0, 1 => left, 2 => above[i], 3 => (left + above[i]) / 2, _ => near.MinBy(n => Math.Abs(estimate - n)) });
    })];
}
