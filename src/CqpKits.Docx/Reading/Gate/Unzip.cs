using System.IO.Compression;
using System.IO.Hashing;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>Inflates a package into memory, within its limits. What headers say of sizes is not believed; what they say of checksums is held against the bytes.</summary>
internal static class Unzip
{
    /// <summary>The package, inflated.</summary>
    public static Outcome<GatedPackage> Read(string path, byte[] bytes, bool picturesAnywhere, CancellationToken cancellation)
    {
        // Counted before the zip library makes an object of each: the count in the end record is the sender's.
        var entries = bytes.AsSpan().Count("PK\x01\x02"u8);
        if (entries > GateLimits.Entries)
        {
            return Refused(ReadingMessages.TooManyEntries(path, entries, GateLimits.Entries));
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return EntryRules.Refuse(path, zip, bytes.Length, picturesAnywhere) is { } refusal ? Refused(refusal) : Inflate(path, zip, cancellation);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Refused(ReadingMessages.Damaged(path));
        }
    }

    private static Outcome<GatedPackage> Inflate(string path, ZipArchive zip, CancellationToken cancellation)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var room = (long)GateLimits.InflatedBytes;
        foreach (var entry in zip.Entries.Where(e => !EntryRules.IsFolder(e)))
        {
            cancellation.ThrowIfCancellationRequested();
            var inflated = Inflate(path, entry, room);
            if (inflated.Value is not { } content)
            {
                return Refused(inflated.Diagnostics);
            }

            room -= content.Length;
            parts.Add(entry.FullName, content);
        }

        return Outcome.Of(new GatedPackage(ZipNature.KindOf(zip), parts));
    }

    private static Outcome<byte[]> Inflate(string path, ZipArchiveEntry entry, long room)
    {
        using var source = entry.Open();
        using var target = new MemoryStream(Expected(entry, room));
        Span<byte> buffer = stackalloc byte[8 * 1024];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            target.Write(buffer[..read]);
            if (target.Length > room)
            {
                return Outcome.Failed<byte[]>(ReadingMessages.InflatesTooLarge(path, GateLimits.InflatedBytes));
            }

            if (target.Length > GateLimits.RatioFreeBytes && target.Length > entry.CompressedLength * GateLimits.Ratio)
            {
                return Outcome.Failed<byte[]>(ReadingMessages.RatioTooHigh(path, entry.FullName, GateLimits.Ratio));
            }
        }

        var content = target.Length == target.Capacity ? target.GetBuffer() : target.ToArray();
        return Crc32.HashToUInt32(content) == entry.Crc32 ? Outcome.Of(content) : Outcome.Failed<byte[]>(ReadingMessages.Damaged(path));
    }

    /// <summary>Bytes to make room for: what the header says, as far as its part could hold it.</summary>
    private static int Expected(ZipArchiveEntry entry, long room) =>
        (int)Math.Min(Math.Min(entry.Length, room), Math.Max(GateLimits.RatioFreeBytes, entry.CompressedLength * GateLimits.Ratio));

    private static Outcome<GatedPackage> Refused(params IEnumerable<Diagnostic> why) => Outcome.Failed<GatedPackage>(why);
}
