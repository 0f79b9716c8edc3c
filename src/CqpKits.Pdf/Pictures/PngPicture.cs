using System.Buffers.Binary;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pictures;

/// <summary>Reads a PNG file (ISO/IEC 15948) and gives its samples as a PDF file has them: eight bits, grey or RGB, and apart how opaque they are.</summary>
internal static class PngPicture
{
    /// <summary>The picture, or null when the bytes are no sound PNG file or it is too large.</summary>
    public static RasterPicture? Read(byte[] file)
    {
        try
        {
            return PngChunks.Read(file) is { } chunks ? Decoded(chunks) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static RasterPicture Decoded(PngChunks chunks)
    {
        var samples = new PngSamples(chunks);
        foreach (var pass in PngPass.Of(chunks))
        {
            samples.Add(pass);
        }

        return new RasterPicture(chunks.Width, chunks.Height, samples.Components, Deflating.Deflated(samples.Colours))
        {
            Opacity = samples.Opacity is { } opacity ? Deflating.Deflated(opacity) : null,
        };
    }
}

/// <summary>What the chunks of a PNG file say.</summary>
internal sealed record PngChunks(int Width, int Height, int Depth, PngColour Colour, bool IsInterlaced)
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Colours of a palette, three bytes each.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>What is transparent (chunk <c>tRNS</c>).</summary>
    public byte[] Transparency { get; private set; } = [];

    /// <summary>The deflated samples.</summary>
    public MemoryStream Data { get; } = new();

    /// <summary>Samples of a pixel.</summary>
    public int Channels => Colour switch { PngColour.Rgb => 3, PngColour.GreyAlpha => 2, PngColour.RgbAlpha => 4, _ => 1 };

    public int BitsOfPixel => Channels * Depth;

    public static PngChunks? Read(byte[] file)
    {
        if (file.Length < 33 || !file.AsSpan().StartsWith(Signature) || Head(file.AsSpan(16)) is not { } chunks)
        {
            return null;
        }

        var at = 33;
        while (at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12)
            {
                return null;
            }

            chunks.Take(file.AsSpan(at + 4, 4), file.AsSpan(at + 8, (int)length));
            at += 12 + (int)length;
        }

        chunks.Data.Position = 0;
        return chunks.Colour == PngColour.Palette && chunks.Palette.Length == 0 ? null : chunks;
    }

    private static PngChunks? Head(ReadOnlySpan<byte> head)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(head), BinaryPrimitives.ReadUInt32BigEndian(head[4..]));
        var (depth, colour) = ((int)head[8], (PngColour)head[9]);
        var isKnown = colour switch
        {
            PngColour.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColour.Palette => depth is 1 or 2 or 4 or 8,
            PngColour.Rgb or PngColour.GreyAlpha or PngColour.RgbAlpha => depth is 8 or 16,
            _ => false,
        };
        return !isKnown || head[10] != 0 || head[11] != 0 || head[12] > 1 || width == 0 || height == 0 || width > RasterPicture.Most || height > RasterPicture.Most
            || width * (long)height > RasterPicture.Most ? null : new PngChunks((int)width, (int)height, depth, colour, head[12] == 1);
    }

    private void Take(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (type.SequenceEqual("IDAT"u8))
        {
            Data.Write(data);
        }
        else if (type.SequenceEqual("PLTE"u8))
        {
            Palette = data.ToArray();
        }
        else if (type.SequenceEqual("tRNS"u8))
        {
            Transparency = data.ToArray();
        }
    }
}

/// <summary>How the samples of a PNG file are to be understood.</summary>
internal enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}
