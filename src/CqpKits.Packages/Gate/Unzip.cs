using System.IO.Compression;
using System.IO.Hashing;

namespace CqpKits.Packages.Gate;

/// <summary>Inflates parts of a package into memory, within its limits. What headers say of sizes is not believed; what they say of checksums is held against the bytes.</summary>
internal static class Unzip
{
    /// <summary>The package, with the parts open that its format is read from.</summary>
    public static Gated<GatedPackage> Read(byte[] bytes, IReadOnlyList<PackageFormat> formats, CancellationToken cancellation)
    {
        // Counted before the zip library makes an object of each: the count in the end record is the sender's.
        var entries = bytes.AsSpan().Count("PK\x01\x02"u8);
        if (entries > GateLimits.Entries)
        {
            return Gated.Refused<GatedPackage>(new Refusal(RefusalKind.TooManyEntries, Found: entries, Limit: GateLimits.Entries));
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return ZipEntryRules.Refuse(zip, bytes.Length) is { } refusal ? Gated.Refused<GatedPackage>(refusal) : Read(zip, formats, cancellation);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Gated.Refused<GatedPackage>(RefusalKind.Damaged);
        }
    }

    private static Gated<GatedPackage> Read(ZipArchive zip, IReadOnlyList<PackageFormat> formats, CancellationToken cancellation)
    {
        var listing = new PackageListing(zip);
        if (formats.FirstOrDefault(f => f.Claims(listing)) is not { } format)
        {
            return Gated.Refused<GatedPackage>(OtherZips.KindOf(listing));
        }

        var parts = new PartOpener(zip, format.XmlDepth, cancellation);
        return format.Open(parts) is { } refusal ? Gated.Refused<GatedPackage>(refusal) : Gated.Of(parts.ToPackage(format));
    }

    /// <summary>The bytes of an entry, or why it is not inflated.</summary>
    /// <param name="entry">Entry.</param>
    /// <param name="room">Bytes that it may have at most.</param>
    public static Gated<byte[]> Inflate(ZipArchiveEntry entry, long room)
    {
        using var source = entry.Open();
        using var target = new MemoryStream(Expected(entry, room));
        Span<byte> buffer = stackalloc byte[8 * 1024];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            target.Write(buffer[..read]);
            if (target.Length > room)
            {
                return Gated.Refused<byte[]>(new Refusal(RefusalKind.InflatesTooLarge, Limit: GateLimits.InflatedBytes));
            }

            if (target.Length > GateLimits.RatioFreeBytes && target.Length > entry.CompressedLength * GateLimits.Ratio)
            {
                return Gated.Refused<byte[]>(new Refusal(RefusalKind.RatioTooHigh, entry.FullName, Limit: GateLimits.Ratio));
            }
        }

        var content = target.Length == target.Capacity ? target.GetBuffer() : target.ToArray();
        return Crc32.HashToUInt32(content) == entry.Crc32 ? Gated.Of(content) : Gated.Refused<byte[]>(RefusalKind.Damaged);
    }

    /// <summary>Bytes to make room for: what the header says, as far as its part could hold it.</summary>
    private static int Expected(ZipArchiveEntry entry, long room) =>
        (int)Math.Min(Math.Min(entry.Length, room), Math.Max(GateLimits.RatioFreeBytes, entry.CompressedLength * GateLimits.Ratio));
}
