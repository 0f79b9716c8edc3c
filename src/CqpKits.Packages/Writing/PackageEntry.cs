using System.IO.Compression;
using System.IO.Hashing;
using CqpKits.Packages.Zips;

namespace CqpKits.Packages.Writing;

/// <summary>One entry of a package, compressed. An entry that is the same in many packages is compressed once.</summary>
public sealed class PackageEntry
{
    /// <summary>The level at which what is compressed once is compressed.</summary>
    public const int Best = 9;

    private PackageEntry(string path, uint checksum, int length, ReadOnlyMemory<byte> deflated) =>
        (Path, Checksum, Length, Deflated) = (path, checksum, length, deflated);

    /// <summary>Path in the package, without the first slash.</summary>
    public string Path { get; }

    /// <summary>CRC-32 of the content (APPNOTE 4.4.7).</summary>
    public uint Checksum { get; }

    /// <summary>Length of the content, bytes.</summary>
    public int Length { get; }

    /// <summary>The content, deflated (RFC 1951).</summary>
    public ReadOnlyMemory<byte> Deflated { get; }

    /// <summary>Compresses a content.</summary>
    /// <param name="path">Path in the package.</param>
    /// <param name="content">The content.</param>
    /// <param name="level">Level of zlib, 1 (fastest) to 9.</param>
    public static PackageEntry Of(string path, ReadOnlySpan<byte> content, int level)
    {
        using var deflated = new MemoryStream((content.Length / 8) + 64);
        using (var deflater = new DeflateStream(deflated, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true))
        {
            deflater.Write(content);
        }

        return new PackageEntry(path, Crc32.HashToUInt32(content), content.Length, Written(deflated));
    }

    /// <summary>Compresses a content as it is written.</summary>
    /// <param name="path">Path in the package.</param>
    /// <param name="content">Writes the content.</param>
    /// <param name="level">Level of zlib, 1 (fastest) to 9.</param>
    public static PackageEntry Of(string path, Action<Stream> content, int level)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var deflated = new MemoryStream();
        using var deflater = new DeflateStream(deflated, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true);
        using var counted = new CountedStream(deflater);
        content(counted);
        deflater.Dispose();
        return new PackageEntry(path, counted.Checksum, checked((int)counted.Length), Written(deflated));
    }

    private static ReadOnlyMemory<byte> Written(MemoryStream deflated) => deflated.GetBuffer().AsMemory(0, (int)deflated.Length);
}
