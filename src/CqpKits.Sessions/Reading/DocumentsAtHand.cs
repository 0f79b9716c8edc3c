using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Reading;

/// <summary>Documents made of results that lie among files given to read: as they were made they are no forms. One that has changed since is read like any other file.</summary>
internal sealed class DocumentsAtHand
{
    private const string List = "/" + IssuedDocuments.FileName;

    private readonly IWorkspace workspace;
    private readonly Dictionary<string, string> made = [];

    /// <summary>Reads every list among the files.</summary>
    public DocumentsAtHand(IWorkspace workspace, IReadOnlyList<string> files)
    {
        this.workspace = workspace;
        foreach (var folder in files.Where(f => f.EndsWith(List, StringComparison.Ordinal)).Select(f => f[..^List.Length]))
        {
            foreach (var (file, hash) in IssuedDocuments.Read(workspace, folder).Value?.Files ?? [])
            {
                made[$"{folder}/{file}"] = hash;
            }

            made[folder + List] = "";
        }
    }

    /// <summary>Whether a file is such a document, or their list.</summary>
    public bool Has(string path) => made.TryGetValue(path, out var hash)
        && (hash.Length == 0 || (workspace.ReadBytes(path).Value is { } bytes && IssuedDocuments.Hash(bytes) == hash));
}
