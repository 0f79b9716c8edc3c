namespace CqpKits.Packages.Archives;

/// <summary>An entry of an archive whose content is stored as it is.</summary>
/// <param name="Path">Path in the archive.</param>
/// <param name="Start">Where its header begins.</param>
/// <param name="Length">Length of the content, bytes.</param>
/// <param name="Checksum">CRC-32 of the content.</param>
/// <param name="Sha256">SHA-256 of the content, hexadecimal.</param>
public sealed record StoredEntry(string Path, long Start, long Length, uint Checksum, string Sha256)
{
    /// <summary>CRC-32 that its header tells; another one than that of the content where something changed.</summary>
    internal uint DeclaredChecksum { get; init; } = Checksum;

    /// <summary>Where the content begins.</summary>
    internal long ContentStart => Start + StoredHeaders.LocalLength(Path);
}
