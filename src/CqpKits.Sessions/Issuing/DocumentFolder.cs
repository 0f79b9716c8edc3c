using CqpKits.Diagnostics;
using CqpKits.Sessions.Reading;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Sessions.Issuing;

/// <summary>The folder of documents made of results: a document that somebody changed is never written over, and one that results no longer give is said.</summary>
internal sealed class DocumentFolder(IWorkspace workspace, string root, IssuedDocuments earlier, List<Diagnostic> diagnostics)
{
    private readonly SortedDictionary<string, string> made = new(StringComparer.Ordinal);
    private readonly List<string> sessions = [];

    /// <summary>Writes the documents of a session below its folder; gives their paths.</summary>
    public IReadOnlyList<string> Write(string session, ResultTemplates templates, Printer printer, IReadOnlyList<ResultPiece> pieces)
    {
        sessions.Add(session + "/");
        var written = new List<string>();
        foreach (var piece in pieces)
        {
            var file = $"{session}/{piece.File}{printer.Writer.Extension}";
            var composed = templates.Compose(piece);
            diagnostics.AddRange(composed.Diagnostics.Where(d => !diagnostics.Contains(d)));
            if (composed.Value is { } document && composed.Succeeded && Written(file, printer.Print(document, null)))
            {
                written.Add($"{root}/{file}");
            }
        }

        return written;
    }

    /// <summary>Writes the list, last; says which files of these sessions results no longer give.</summary>
    public void Close()
    {
        foreach (var (file, hash) in earlier.Files.Where(f => !made.ContainsKey(f.Key)))
        {
            if (workspace.ReadBytes($"{root}/{file}").Value is null)
            {
                continue;
            }

            made[file] = hash;
            if (sessions.Any(s => file.StartsWith(s, StringComparison.Ordinal)))
            {
                diagnostics.Add(IssuingMessages.Outdated($"{root}/{file}"));
            }
        }

        if (made.Count > 0 && workspace.TryWrite($"{root}/{IssuedDocuments.FileName}", new IssuedDocuments { Files = made }.ToBytes()) is { } fault)
        {
            diagnostics.Add(fault);
        }
    }

    private bool Written(string file, byte[] bytes)
    {
        var path = $"{root}/{file}";
        var present = workspace.ReadBytes(path).Value;
        var hash = IssuedDocuments.Hash(bytes);
        made[file] = hash;
        if (present is null || IssuedDocuments.Hash(present) is var found && (found == hash || found == earlier.Files.GetValueOrDefault(file)))
        {
            return present is not null && IssuedDocuments.Hash(present) == hash || Said(workspace.TryWrite(path, bytes));
        }

        made[file] = earlier.Files.GetValueOrDefault(file) ?? hash;
        return Said(IssuingMessages.Changed(path));
    }

    private bool Said(Diagnostic? fault)
    {
        diagnostics.AddRange(fault is null ? [] : [fault]);
        return fault is null;
    }
}
