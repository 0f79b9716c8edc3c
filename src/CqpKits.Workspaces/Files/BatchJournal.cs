using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace CqpKits.Workspaces.Files;

/// <summary>
/// The file, open for one batch alone, in which it notes the SHA-256 of what it is about to write. A batch that comes to its end removes it; what an interrupted one noted
/// tells the next which files are still as the program wrote them.
/// </summary>
internal sealed class BatchJournal : IDisposable
{
    /// <summary>Name of the file; hidden, so that nobody takes it for a form.</summary>
    public const string FileName = ".fabrication-en-cours";

    private readonly Lock turn = new();
    private readonly string path;
    private readonly FileStream file;
    private readonly HashSet<string> leftOver;

    /// <summary>Opens the journal, or begins it.</summary>
    /// <param name="path">Its path, absolute.</param>
    /// <exception cref="IOException">Among others when another batch has it open.</exception>
    public BatchJournal(string path)
    {
        this.path = path;
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        leftOver = Noted(file);
    }

    /// <summary>The open file.</summary>
    public SafeFileHandle Handle => file.SafeFileHandle;

    /// <summary>Whether an earlier batch did not come to its end.</summary>
    public bool HasLeftOvers => leftOver.Count > 0;

    /// <summary>Notes what is about to be written.</summary>
    public void Add(byte[] content)
    {
        var hash = SHA256.HashData(content);
        lock (turn)
        {
            file.Write(hash);
        }
    }

    /// <summary>Whether an earlier batch that did not come to its end noted this content.</summary>
    public bool IsLeftOver(byte[] content) => HasLeftOvers && leftOver.Contains(Convert.ToHexString(SHA256.HashData(content)));

    /// <summary>Removes the file and lets it go; where the system allows it, in this order, so that nobody opens it in between. One that stays does no harm.</summary>
    public void Remove()
    {
        if (OperatingSystem.IsWindows())
        {
            file.Dispose();
        }

        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next batch has it open, or nobody may remove it.
        }

        file.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static HashSet<string> Noted(FileStream file)
    {
        var noted = new byte[file.Length / SHA256.HashSizeInBytes * SHA256.HashSizeInBytes];
        file.ReadExactly(noted);

        // What a kill cut short is written over.
        file.Position = noted.Length;
        return [.. noted.Chunk(SHA256.HashSizeInBytes).Select(Convert.ToHexString)];
    }
}
