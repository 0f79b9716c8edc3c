using System.IO.Compression;

namespace CqpKits.Pdf.Pictures;

/// <summary>The lines of one pass over a PNG picture, filters undone (ISO/IEC 15948, 8.2 and 9): an interlaced picture has seven passes, another one.</summary>
/// <param name="StartX">Column of its first pixel.</param>
/// <param name="StartY">Line of its first pixel.</param>
/// <param name="StepX">Columns between its pixels.</param>
/// <param name="StepY">Lines between its lines.</param>
/// <param name="Width">Pixels of a line.</param>
/// <param name="Lines">Its lines, samples packed as in the file.</param>
internal sealed record PngPass(int StartX, int StartY, int StepX, int StepY, int Width, IReadOnlyList<byte[]> Lines)
{
    private static readonly (int StartX, int StartY, int StepX, int StepY)[] Interlaced =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>The passes, one after the other. No more is inflated than the picture has.</summary>
    /// <exception cref="EndOfStreamException">The samples end before the picture.</exception>
    /// <exception cref="InvalidDataException">A line has a filter that there is not, or the samples are not deflated.</exception>
    public static IEnumerable<PngPass> Of(PngChunks chunks)
    {
        using var samples = new ZLibStream(chunks.Data, CompressionMode.Decompress);
        foreach (var (startX, startY, stepX, stepY) in chunks.IsInterlaced ? Interlaced : [(0, 0, 1, 1)])
        {
            var (width, height) = (Steps(chunks.Width, startX, stepX), Steps(chunks.Height, startY, stepY));
            if (width > 0 && height > 0)
            {
                yield return new PngPass(startX, startY, stepX, stepY, width, Read(samples, chunks, width, height));
            }
        }
    }

    private static int Steps(int size, int start, int step) => size <= start ? 0 : ((size - start - 1) / step) + 1;

    private static List<byte[]> Read(ZLibStream samples, PngChunks chunks, int width, int height)
    {
        var length = (int)((((long)width * chunks.BitsOfPixel) + 7) / 8);
        var back = Math.Max(1, chunks.BitsOfPixel / 8);
        var lines = new List<byte[]>(height);
        var above = new byte[length];
        for (var i = 0; i < height; i++)
        {
            var filter = samples.ReadByte();
            var line = new byte[length];
            samples.ReadExactly(line);
            Undo(filter, line, above, back);
            lines.Add(line);
            above = line;
        }

        return lines;
    }

    private static void Undo(int filter, byte[] line, byte[] above, int back)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var left = i >= back ? line[i - back] : 0;
            line[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Nearest(left, above[i], i >= back ? above[i - back] : 0),
                _ => throw new InvalidDataException("A line of a PNG picture has an unknown filter."),
            });
        }
    }

    /// <summary>Which of left, above and above left is nearest to what they foretell (Paeth).</summary>
    private static int Nearest(int left, int above, int corner)
    {
        var foretold = left + above - corner;
        var (byLeft, byAbove, byCorner) = (Math.Abs(foretold - left), Math.Abs(foretold - above), Math.Abs(foretold - corner));
        return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    }
}
