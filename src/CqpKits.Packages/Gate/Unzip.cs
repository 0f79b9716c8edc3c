using System.IO.Compression;
using System.IO.Hashing;

namespace CqpKits.Packages.Gate;

/// <summary>Inflates a package into memory, within its limits. What headers say of sizes is not believed; what they say of checksums is held against the bytes.</summary>
internal static class Unzip
{
    /// <summary>The package, inflated.</summary>
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

        var refusal = listing.Names.Where(n => !ZipEntryRules.IsFolder(n)).Select(format.Part).FirstOrDefault(r => r is not null);
        return refusal is not null ? Gated.Refused<GatedPackage>(refusal) : Inflate(zip, format, cancellation);
    }

    private static Gated<GatedPackage> Inflate(ZipArchive zip, PackageFormat format, CancellationToken cancellation)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var room = (long)GateLimits.InflatedBytes;
        foreach (var entry in zip.Entries.Where(e => !ZipEntryRules.IsFolder(e.FullName)))
        {
            cancellation.ThrowIfCancellationRequested();
            var inflated = Inflate(entry, room);
            if (inflated.Value is not { } content)
            {
                return Gated.Refused<GatedPackage>(inflated.Refusal!);
            }

            room -= content.Length;
            parts.Add(entry.FullName, content);
        }

        return Gated.Of(new GatedPackage(format, parts));
    }

    private static Gated<byte[]> Inflate(ZipArchiveEntry entry, long room)
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
