using System.Text;
using CqpKits.Packages.Zips;

namespace CqpKits.Packages.Archives;

/// <summary>The headers of a zip file of stored entries, which follow from paths, lengths and checksums alone: whoever knows these knows every byte.</summary>
internal static class StoredHeaders
{
    private const ushort Stored = 0;

    /// <summary>Bytes of the header before an entry.</summary>
    public static int LocalLength(string path) => ZipHeaders.Local + Encoding.UTF8.GetByteCount(path);

    /// <summary>The header before an entry.</summary>
    public static byte[] BeforeEntry(string path, uint length, uint checksum)
    {
        var head = HeadOf(path, length, checksum);
        var bytes = new byte[ZipHeaders.Local + head.Name.Length];
        ZipHeaders.WriteLocal(bytes, head);
        return bytes;
    }

    /// <summary>The header of an entry in the directory.</summary>
    public static byte[] InDirectory(StoredEntry entry)
    {
        var head = HeadOf(entry.Path, (uint)entry.Length, entry.Checksum);
        var bytes = new byte[ZipHeaders.CentralLength(head, entry.Start)];
        ZipHeaders.WriteCentral(bytes, head, entry.Start);
        return bytes;
    }

    private static ZipHead HeadOf(string path, uint length, uint checksum) => new(Encoding.UTF8.GetBytes(path), ZipHeaders.Utf8Names, Stored, checksum, length, length);
}
