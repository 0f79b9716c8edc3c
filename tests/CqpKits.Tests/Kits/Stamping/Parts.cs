using System.IO.Compression;
using System.Text;

namespace CqpKits.Tests.Kits.Stamping;

/// <summary>The parts of a file with their content, whatever they were compressed with.</summary>
internal static class Parts
{
    public static IEnumerable<(string Path, string Content)> Of(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var content = new StreamReader(entry.Open(), Encoding.Latin1);
            yield return (entry.FullName, content.ReadToEnd());
        }
    }
}
