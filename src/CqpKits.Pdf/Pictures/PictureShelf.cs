using System.Text;
using CqpKits.Documents;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pictures;

/// <summary>The pictures of a file, each once however often it is drawn.</summary>
internal sealed class PictureShelf
{
    private readonly List<RasterPicture> pictures = [];

    /// <summary>Name of a picture among the resources, without the slash; null when a file cannot carry it.</summary>
    public byte[]? NameOf(Logo logo)
    {
        if (PdfPictures.Read(logo) is not { } picture)
        {
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
        .Bytes("/Height "u8).Whole(height).Bytes(components == 1 ? "/ColorSpace/DeviceGray"u8 : "/ColorSpace/DeviceRGB"u8);
}
