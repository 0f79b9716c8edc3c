using System.IO.Compression;
using CqpKits.Documents;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pictures;
using CqpKits.Pdf.Structure;

namespace CqpKits.Tests.Pdf.Pictures;

public sealed class PngPictureTests
{
    private const int Width = 13;
    private const int Height = 11;

    private static readonly (int Depth, int Colour)[] Samples = [(1, 0), (2, 0), (4, 0), (8, 0), (16, 0), (8, 2), (16, 2), (8, 4), (16, 4), (8, 6), (16, 6)];
    private static readonly bool[] Either = [false, true];

    public static TheoryData<int, int, bool> Kinds =>
    [
        .. from kind in Samples
           from isInterlaced in Either
           select new TheoryDataRow<int, int, bool>(kind.Depth, kind.Colour, isInterlaced),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_gives_its_samples(int depth, int colour, bool isInterlaced)
    {
        int Sample(int x, int y, int c) => ((x * 7919) + (y * 104729) + (c * 31)) & ((1 << depth) - 1);
        int Eight(int x, int y, int c) => depth == 16 ? Sample(x, y, c) >> 8 : Sample(x, y, c) * 255 / ((1 << depth) - 1);
        var picture = PngPicture.Read(PngFile.Of(Width, Height, depth, colour, Sample, isInterlaced))!;
        var components = colour is 0 or 4 ? 1 : 3;
        Assert.Equal((Width, Height, components), (picture.Width, picture.Height, picture.Components));
        Assert.Equal(
            from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) from c in Enumerable.Range(0, components) select (byte)Eight(x, y, c),
            Inflated(picture.Data));
        Assert.Equal(colour >= 4, picture.Opacity is not null);
        if (picture.Opacity is { } opacity)
        {
            Assert.Equal(from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select (byte)Eight(x, y, components), Inflated(opacity));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_palette_gives_its_colours_and_what_is_transparent(int depth)
    {
        var file = PngFile.Of(Width, Height, depth, 3, (x, y, _) => (x + y) % 2, false, ("PLTE", [10, 20, 30, 40, 50, 60]), ("tRNS", [128]));
        var picture = PngPicture.Read(file)!;
        Assert.Equal([10, 20, 30, 40, 50, 60], Inflated(picture.Data)[..6]);
        Assert.Equal([128, 255], Inflated(picture.Opacity!)[..2]);
    }

    [Fact]
    public void One_colour_may_be_transparent()
    {
        var picture = PngPicture.Read(PngFile.Of(2, 1, 8, 2, (x, _, c) => (x * 100) + c, false, ("tRNS", [0, 100, 0, 101, 0, 102])))!;
        Assert.Equal([255, 0], Inflated(picture.Opacity!));
    }

    [Fact]
    public void What_is_broken_or_too_large_is_no_picture()
    {
        var sound = PngFile.Of(Width, Height, 8, 2, (_, _, _) => 1);
        Assert.NotNull(PngPicture.Read(sound));
        Assert.Null(PngPicture.Read([]));
        Assert.Null(PngPicture.Read(sound[..50]));
        Assert.Null(PngPicture.Read(PngFile.Of(1, 1, 8, 3, (_, _, _) => 1, false, ("PLTE", [1, 2, 3]))));
        byte[] huge = [.. sound];
        huge[16] = 0x7F;
        Assert.Null(PngPicture.Read(huge));
        byte[] longer = [.. sound];
        longer[23] = 12;
        Assert.Null(PngPicture.Read(longer));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_JPEG_file_is_taken_over(byte components)
    {
        var file = Kits.Pictures.Jpeg(30, 20, components);
        var picture = JpegPicture.Read(file)!;
        Assert.Equal((30, 20, components), (picture.Width, picture.Height, picture.Components));
        Assert.Same(file, picture.Data);
        Assert.Null(JpegPicture.Read(file[..10]));
    }

    [Fact]
    public void A_picture_is_in_a_file_once_and_none_that_it_cannot_carry()
    {
        var logo = new Logo(PngFile.Of(Width, Height, 8, 6, (x, y, c) => (x * y) + c), LogoFormat.Png, 20, 10, "Logo");
        var job = DrawnPdf.Job();
        for (var i = 0; i < 3; i++)
        {
            var page = job.A4();
            page.Mark(job.Root.Add(new StructureNode("Figure") { Description = "Logo" }));
            page.Picture(new Box(10_000, 10_000, 60_000, 30_000), logo with { Bytes = [.. logo.Bytes] });
            page.Picture(new Box(90_000, 10_000, 60_000, 30_000), logo with { Bytes = [1, 2] });
            page.Picture(new Box(90_000, 50_000, 60_000, 30_000), logo with { Bytes = Kits.Pictures.Jpeg(30, 20, 4), Format = LogoFormat.Jpeg });
        }

        using var read = new ReadPdf(job.Save());
        Assert.Single(read.Document.GetPage(3).GetImages());
        Assert.Single(((UglyToad.PdfPig.Tokens.DictionaryToken)read.Entry(read.Document.GetPage(1).Dictionary, "Resources", "XObject")!).Data);
    }

    private static byte[] Inflated(byte[] deflated)
    {
        using var inflating = new ZLibStream(new MemoryStream(deflated), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflating.CopyTo(plain);
        return plain.ToArray();
    }
}
