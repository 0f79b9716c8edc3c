using System.IO.Compression;

namespace CqpKits.Tests.Hostile;

/// <summary>A zip with whatever entries, also those that no library would write: names twice, names that lead outside.</summary>
internal sealed class RawZip
{
    private readonly List<(string Name, byte[] Content)> entries;

    private RawZip(IEnumerable<(string, byte[])> entries) => this.entries = [.. entries];

    public static RawZip Of(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return new RawZip(archive.Entries.Select(e => (e.FullName, Content(e))).ToList());
    }

    public static RawZip Empty => new([]);

    public IReadOnlyList<string> Names => [.. entries.Select(e => e.Name)];

    public byte[] this[string name] => entries.First(e => e.Name == name).Content;

    public RawZip With(string name, byte[] content) => new(entries.Append((name, content)));

    public RawZip Instead(string name, byte[] content) => new(entries.Select(e => e.Name == name ? (name, content) : e));

    public RawZip Instead(string name, Func<string, string> change) =>
        Instead(name, System.Text.Encoding.UTF8.GetBytes(change(System.Text.Encoding.UTF8.GetString(this[name]))));

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
