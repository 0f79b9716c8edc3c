using System.Text;
using CqpKits.Packages.Zips;

namespace CqpKits.Packages.Writing;

/// <summary>Puts compressed entries together as a zip file.</summary>
public static class PackageBytes
{
    private const ushort Deflate = 8;

    /// <summary>The file with the entries, in the order given.</summary>
    public static byte[] Of(IReadOnlyList<PackageEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ZipHead[] heads = [.. entries.Select(HeadOf)];
        var file = new byte[entries.Select((e, i) => ZipHeaders.Local + ZipHeaders.Central + (2 * heads[i].Name.Length) + e.Deflated.Length).Sum() + ZipHeaders.End];
        var starts = new int[entries.Count];
        var at = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            starts[i] = at;
            at += ZipHeaders.WriteLocal(file.AsSpan(at), heads[i]);
            entries[i].Deflated.Span.CopyTo(file.AsSpan(at));
            at += entries[i].Deflated.Length;
        }

        var directory = at;
        for (var i = 0; i < entries.Count; i++)
        {
            at += ZipHeaders.WriteCentral(file.AsSpan(at), heads[i], starts[i]);
        }

        ZipHeaders.BehindDirectory(entries.Count, directory, at - directory).CopyTo(file.AsSpan(at));
        return file;
    }

    private static ZipHead HeadOf(PackageEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Path);
        return new ZipHead(name, name.Length == entry.Path.Length ? (ushort)0 : ZipHeaders.Utf8Names, Deflate, entry.Checksum, (uint)entry.Deflated.Length, (uint)entry.Length);
    }
}
