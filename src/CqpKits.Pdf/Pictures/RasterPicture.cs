namespace CqpKits.Pdf.Pictures;

/// <summary>A picture as an image of a PDF file has it (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Components">Colours of a pixel: 1 grey, 3 RGB; of a JPEG file also 4, the inks of a printer.</param>
/// <param name="Data">Samples of eight bits, deflated; or the bytes of the JPEG file.</param>
internal sealed record RasterPicture(int Width, int Height, int Components, byte[] Data)
{
    /// <summary>Most pixels of a picture: a logo of a page at 600 dots an inch has fewer.</summary>
    public const long Most = 40_000_000;

    /// <summary>True when <see cref="Data"/> is a JPEG file.</summary>
    public bool IsJpeg { get; init; }

    /// <summary>How opaque each pixel is, samples of eight bits, deflated; null where all are.</summary>
    public byte[]? Opacity { get; init; }
}
