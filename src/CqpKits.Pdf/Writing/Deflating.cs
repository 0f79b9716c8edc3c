using System.IO.Compression;

namespace CqpKits.Pdf.Writing;

/// <summary>Deflates streams (ISO 32000-1, 7.4.4).</summary>
internal static class Deflating
{
    private const CompressionLevel Level = CompressionLevel.SmallestSize;

    public static byte[] Deflated(ReadOnlySpan<byte> plain)
    {
        using var deflated = new MemoryStream((plain.Length / 2) + 64);
        using (var stream = new ZLibStream(deflated, Level, leaveOpen: true))
        {
            stream.Write(plain);
        }

        return deflated.ToArray();
    }
}
