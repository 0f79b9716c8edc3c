using System.IO.Compression;
using System.Text;

namespace CqpKits.Packages.Gate;

/// <summary>What a zip holds, by the names of its entries.</summary>
public sealed class PackageListing
{
    private readonly Lazy<string?> mime;

    internal PackageListing(ZipArchive zip)
    {
        Names = [.. zip.Entries.Select(e => e.FullName)];
        mime = new(() => ReadMime(zip));
    }

    /// <summary>Names of all entries, folders too.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What the entry <c>mimetype</c> says, cut to 100 bytes; null when there is none.</summary>
    public string? Mime => mime.Value;

    /// <summary>Whether there is an entry of this name.</summary>
    public bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether an entry's name starts so, whatever its case.</summary>
    public bool HasAnyBelow(string start) => Names.Any(n => n.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string? ReadMime(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } entry)
        {
            return null;
        }

        using var source = entry.Open();
        var buffer = new byte[100];
        return Encoding.ASCII.GetString(buffer, 0, source.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)).Trim();
    }
}
