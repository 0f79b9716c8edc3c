using System.Text;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Importing;

/// <summary>A workspace as it will be once files are written; nothing is written through it.</summary>
/// <param name="workspace">The workspace as it is.</param>
/// <param name="files">Texts by path.</param>
internal sealed class PlannedWorkspace(IWorkspace workspace, IReadOnlyDictionary<string, string> files) : IWorkspace
{
    /// <inheritdoc/>
    public DateOnly Today => workspace.Today;

    /// <inheritdoc/>
    public byte[]? Read(string path) => files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : workspace.Read(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. workspace.List(folder).Concat(files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))).Distinct().Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content) => throw new NotSupportedException("A plan is not written through.");
}
