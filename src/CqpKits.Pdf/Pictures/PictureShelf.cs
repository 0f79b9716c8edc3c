using System.Security.Cryptography;
using System.Text;
using CqpKits.Documents;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pictures;

/// <summary>The pictures of a file, each once however often it is drawn.</summary>
internal sealed class PictureShelf
{
    private const int Kept = 16;

    private static readonly BoundedCache<ReadPicture> Cache = new(Kept);

    private readonly List<RasterPicture> pictures = [];
    private readonly List<string> unreadable = [];

    /// <summary>Descriptions of those that could not be read.</summary>
    public IReadOnlyList<string> Unreadable => unreadable;

    /// <summary>Name of a picture among the resources, without the slash; null when it cannot be read.</summary>
    public byte[]? NameOf(Logo logo)
    {
        if (Read(logo) is not { } picture)
        {
            unreadable.Add(logo.Description);
            return null;
        }

        var index = pictures.FindIndex(p => ReferenceEquals(p, picture));
        if (index < 0)
        {
            index = pictures.Count;
            pictures.Add(picture);
        }

        return Encoding.ASCII.GetBytes(FormattableString.Invariant($"X{index}"));
    }

    /// <summary>Writes them, and the entry of the resources that names them.</summary>
    public ByteBuffer Write(ObjectFile file)
    {
        var resources = new ByteBuffer();
        if (pictures.Count == 0)
        {
            return resources;
        }

        resources.Bytes("/XObject<<"u8);
        for (var i = 0; i < pictures.Count; i++)
        {
            resources.Bytes("/X"u8).Whole(i).Reference(Write(file, pictures[i]));
        }

        return resources.Bytes(">>"u8);
    }

    private static RasterPicture? Read(Logo logo)
    {
        var hash = SHA256.HashData(logo.Bytes);
        return Cache.FindOrMake(p => p.Hash.AsSpan().SequenceEqual(hash), () => new ReadPicture(hash, logo.Format == LogoFormat.Jpeg ? JpegPicture.Read(logo.Bytes) : PngPicture.Read(logo.Bytes))).Picture;
    }

    private static int Write(ObjectFile file, RasterPicture picture)
    {
        var number = file.Reserve();
        var entries = Image(picture.Width, picture.Height, picture.Components);
        if (picture.Opacity is { } opacity)
        {
            var mask = file.Reserve();
            file.Deflated(mask, Image(picture.Width, picture.Height, 1).Written, opacity);
            entries.Bytes("/SMask"u8).Reference(mask);
        }

        if (picture.IsInverted)
        {
            entries.Bytes("/Decode[1 0 1 0 1 0 1 0]"u8);
        }

        if (picture.IsJpeg)
        {
            file.Plain(number, entries.Bytes("/Filter/DCTDecode"u8).Written, picture.Data);
        }
        else
        {
            file.Deflated(number, entries.Written, picture.Data);
        }

        return number;
    }

    private static ByteBuffer Image(int width, int height, int components) => new ByteBuffer().Bytes("/Type/XObject/Subtype/Image/BitsPerComponent 8/Width "u8).Whole(width)
        .Bytes("/Height "u8).Whole(height).Bytes(components switch { 1 => "/ColorSpace/DeviceGray"u8, 3 => "/ColorSpace/DeviceRGB"u8, _ => "/ColorSpace/DeviceCMYK"u8 });

    private sealed record ReadPicture(byte[] Hash, RasterPicture? Picture);
}
