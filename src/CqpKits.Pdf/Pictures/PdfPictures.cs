using System.Security.Cryptography;
using CqpKits.Documents;

namespace CqpKits.Pdf.Pictures;

/// <summary>The pictures that a PDF file can carry. It is made to be kept for years, so it says by itself what every colour is.</summary>
public static class PdfPictures
{
    private const int Kept = 16;
    private const int Inks = 4;

    private static readonly BoundedCache<KnownPicture> Cache = new(Kept);

    /// <summary>Why a file cannot carry a picture; null when it can.</summary>
    public static PictureFault? FaultOf(Logo picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return Known(picture).Fault;
    }

    /// <summary>The picture; null when a file cannot carry it.</summary>
    internal static RasterPicture? Read(Logo picture) => Known(picture) is { Fault: null } known ? known.Picture : null;

    private static KnownPicture Known(Logo picture)
    {
        var hash = SHA256.HashData(picture.Bytes);
        return Cache.FindOrMake(p => p.Hash.AsSpan().SequenceEqual(hash), () => new KnownPicture(hash, picture.Format == LogoFormat.Jpeg ? JpegPicture.Read(picture.Bytes) : PngPicture.Read(picture.Bytes)));
    }

    private sealed record KnownPicture(byte[] Hash, RasterPicture? Picture)
    {
        public PictureFault? Fault => Picture switch
        {
            null => PictureFault.Unreadable,
            { Components: Inks } => PictureFault.Inks,
            _ => null,
        };
    }
}

/// <summary>Why a PDF file cannot carry a picture.</summary>
public enum PictureFault
{
    /// <summary>It is damaged, of a kind that PDF does not know, or too large.</summary>
    Unreadable,

    /// <summary>Its colours are those of four printing inks (CMYK): which they are, only the profile of a printer says (ISO 19005-2, 6.2.4.3).</summary>
    Inks,
}
