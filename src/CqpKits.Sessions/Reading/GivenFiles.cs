using System.Security.Cryptography;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Reading;

/// <summary>The files that were given to read. Several threads may ask.</summary>
internal interface IGivenFiles
{
    /// <summary>A file; no value, with the reason, for one that cannot be read.</summary>
    Checked<GivenFile> Find(string path);

    /// <summary>What a file with these bytes said when it was read earlier; null for one that was not.</summary>
    SaidByFile? Known(string path, string hash);
}

/// <summary>A file that was given.</summary>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Bytes">Gives the bytes.</param>
internal sealed record GivenFile(string Hash, Func<Checked<byte[]>> Bytes);

/// <summary>Files that lie in a workspace, of which nothing is known.</summary>
/// <param name="workspace">The workspace.</param>
internal sealed class WorkspaceFiles(IWorkspace workspace) : IGivenFiles
{
    /// <inheritdoc/>
    public Checked<GivenFile> Find(string path) => workspace.ReadBytes(path).Map(bytes => new GivenFile(Convert.ToHexStringLower(SHA256.HashData(bytes)), () => Checked.Of(bytes)));

    /// <inheritdoc/>
    public SaidByFile? Known(string path, string hash) => null;
}
