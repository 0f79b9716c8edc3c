using System.IO.Compression;

namespace CqpKits.Pdf.Writing;

/// <summary>Deflates streams (ISO 32000-1, 7.4.4).</summary>
internal static class Deflating
{
    public static byte[] Deflated(ReadOnlySpan<byte> plain) => Deflated(plain, CompressionLevel.Optimal);

    /// <summary>As small as it gets, for what is deflated once for many files.</summary>
    public static byte[] Smallest(ReadOnlySpan<byte> plain) => Deflated(plain, CompressionLevel.SmallestSize);

    private static byte[] Deflated(ReadOnlySpan<byte> plain, CompressionLevel level)
    {
        using var deflated = new MemoryStream((plain.Length / 2) + 64);
        using (var stream = new ZLibStream(deflated, level, leaveOpen: true))
        {
            stream.Write(plain);
        }

        return deflated.ToArray();
    }
}
