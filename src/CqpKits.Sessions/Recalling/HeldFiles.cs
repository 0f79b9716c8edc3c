using CqpKits.Diagnostics;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Recalling;

/// <summary>The files of a session that count, as the registry holds them: what they said is known, and their bytes are asked for only where a definition was not at hand then.</summary>
internal sealed class HeldFiles : IGivenFiles
{
    private readonly IWorkspace workspace;
    private readonly FrozenForms forms;
    private readonly Dictionary<string, ReturnedCopy> files;

    /// <summary>Where another file came to lie in the same place and both count, the earlier one has the beginning of its hash behind its path.</summary>
    /// <param name="workspace">Where the stored files are.</param>
    /// <param name="forms">The frozen definitions.</param>
    /// <param name="rows">The files.</param>
    public HeldFiles(IWorkspace workspace, FrozenForms forms, IEnumerable<ReturnedCopy> rows)
    {
        (this.workspace, this.forms) = (workspace, forms);
        files = rows.Where(r => r.Standing == Standing.Counted).GroupBy(r => r.Path)
            .SelectMany(g => g.OrderBy(r => r.Id).Reverse().Select((r, i) => (Path: i == 0 ? r.Path : $"{r.Path} ({r.Sha256[..8]})", Row: r))).ToDictionary(f => f.Path, f => f.Row);
    }

    /// <summary>Where they lay, in order.</summary>
    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public Checked<GivenFile> Find(string path) => files.TryGetValue(path, out var row)
        ? Checked.Of(new GivenFile(row.Sha256, () => workspace.ReadBytes(StoredFiles.PathOf(row.Sha256))))
        : Checked.Failed<GivenFile>(SourceFileMessages.Missing(path));

    /// <inheritdoc/>
    public SaidByFile? Known(string path, string hash) => KeptReading.Read(files[path].Reading, path, hash, forms);
}
