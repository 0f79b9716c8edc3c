namespace CqpKits.Pdf.Pictures;

/// <summary>The samples of a PNG picture, pixel by pixel, eight bits each; of sixteen bits the upper eight.</summary>
internal sealed class PngSamples
{
    private readonly PngChunks chunks;
    private readonly byte[]? opacity;
    private readonly int most;

    public PngSamples(PngChunks chunks)
    {
        this.chunks = chunks;
        most = (1 << chunks.Depth) - 1;
        Components = chunks.Colour is PngColour.Grey or PngColour.GreyAlpha ? 1 : 3;
        Colours = new byte[chunks.Width * chunks.Height * Components];
        if (chunks.Colour is PngColour.GreyAlpha or PngColour.RgbAlpha || chunks.Transparency.Length > 0)
        {
            opacity = new byte[chunks.Width * chunks.Height];
        }
    }

    public int Components { get; }

    public byte[] Colours { get; }

    /// <summary>How opaque the pixels are; null where all are.</summary>
    public byte[]? Opacity => opacity is null || !opacity.AsSpan().ContainsAnyExcept((byte)0xFF) ? null : opacity;

    public void Add(PngPass pass)
    {
        for (var i = 0; i < pass.Lines.Count; i++)
        {
            var start = ((pass.StartY + (i * pass.StepY)) * chunks.Width) + pass.StartX;
            for (var x = 0; x < pass.Width; x++)
            {
                Add(pass.Lines[i], x, start + (x * pass.StepX));
            }
        }
    }

    private void Add(byte[] line, int x, int pixel)
    {
        var first = x * chunks.Channels;
        if (chunks.Colour == PngColour.Palette)
        {
            AddIndexed(Sample(line, first), pixel);
            return;
        }

        for (var c = 0; c < Components; c++)
        {
            Colours[(pixel * Components) + c] = Eight(Sample(line, first + c));
        }

        if (opacity is not null)
        {
            opacity[pixel] = chunks.Channels > Components ? Eight(Sample(line, first + Components)) : IsKey(line, first) ? (byte)0 : (byte)0xFF;
        }
    }

    private void AddIndexed(int index, int pixel)
    {
        if ((index * 3) + 3 > chunks.Palette.Length)
        {
            throw new InvalidDataException("A pixel of a PNG picture has a colour that its palette lacks.");
        }

        chunks.Palette.AsSpan(index * 3, 3).CopyTo(Colours.AsSpan(pixel * 3));
        if (opacity is not null)
        {
            opacity[pixel] = index < chunks.Transparency.Length ? chunks.Transparency[index] : (byte)0xFF;
        }
    }

    /// <summary>Whether a pixel has the one colour that is transparent, sixteen bits a sample whatever the depth.</summary>
    private bool IsKey(byte[] line, int first)
    {
        for (var c = 0; c < Components; c++)
        {
            if ((2 * c) + 1 >= chunks.Transparency.Length || Sample(line, first + c) != ((chunks.Transparency[2 * c] << 8) | chunks.Transparency[(2 * c) + 1]))
            {
                return false;
            }
        }

        return true;
    }

    private int Sample(byte[] line, int index) => chunks.Depth switch
    {
        8 => line[index],
        16 => (line[2 * index] << 8) | line[(2 * index) + 1],
        _ => (line[index * chunks.Depth / 8] >> (8 - chunks.Depth - (index * chunks.Depth % 8))) & most,
    };

    private byte Eight(int sample) => (byte)(chunks.Depth switch
    {
        8 => sample,
        16 => sample >> 8,
        _ => sample * 255 / most,
    });
}
