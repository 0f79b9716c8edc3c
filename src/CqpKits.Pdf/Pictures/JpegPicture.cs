using System.Buffers.Binary;

namespace CqpKits.Pdf.Pictures;

/// <summary>Reads the head of a JPEG file (ITU-T T.81, annex B): its size and its colours. The file itself is taken over as it is.</summary>
internal static class JpegPicture
{
    private const byte StartOfScan = 0xDA;

    /// <summary>The picture, or null when the bytes are no JPEG file that PDF knows.</summary>
    public static RasterPicture? Read(byte[] file)
    {
        var at = 2;
        while (at + 9 < file.Length && file[at] == 0xFF)
        {
            var (mark, length) = (file[at + 1], BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)));
            if (IsFrame(mark))
            {
                return Frame(file, at + 4);
            }

            if (mark == StartOfScan)
            {
                return null;
            }

            at += mark == 0xFF ? 1 : 2 + length;
        }

        return null;
    }

    /// <summary>Baseline, extended and progressive frames; others PDF does not know (ISO 32000-1, 7.4.8).</summary>
    private static bool IsFrame(byte mark) => mark is 0xC0 or 0xC1 or 0xC2;

    private static RasterPicture? Frame(byte[] file, int at)
    {
        var (height, width, components) = (BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 1)), BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 3)), file[at + 5]);
        return file[at] != 8 || width == 0 || height == 0 || components is not (1 or 3 or 4) ? null
            : new RasterPicture(width, height, components, file) { IsJpeg = true };
    }
}
