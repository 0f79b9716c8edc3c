using System.Buffers.Binary;
using CqpKits.Documents;

namespace CqpKits.Workspaces.Themes;

/// <summary>The format and size in pixels of a picture, read from its headers without decoding it.</summary>
internal readonly record struct PixelSize(LogoFormat Format, int Width, int Height)
{
    private const int PngHeader = 33;

    /// <summary>The size of a PNG or JPEG file; null for other formats and for a truncated file.</summary>
    public static PixelSize? Of(ReadOnlySpan<byte> bytes)
    {
        var size = bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n\u001a\n"u8]) ? Png(bytes)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg(bytes)
            : null;
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static PixelSize? Png(ReadOnlySpan<byte> bytes)
    {
        var whole = bytes.Length > PngHeader && bytes[12..16].SequenceEqual("IHDR"u8) && bytes[^8..^4].SequenceEqual("IEND"u8);
        return whole
            ? new PixelSize(LogoFormat.Png, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;
    }

    /// <summary>Reads the segments up to the frame header; null when the file has no end marker.</summary>
    private static PixelSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0)
        {
            return null;
        }

        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (IsFrame(marker))
            {
                return new PixelSize(
                    LogoFormat.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    /// <summary>True for markers SOF0 to SOF15; the three other markers in their range (DHT, JPG, DAC) are excluded.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
