using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Sessions.Reading;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Sessions.Issuing;

/// <summary>The folder of documents made of results: a document that somebody changed is never written over, and one that results no longer give is said.</summary>
internal sealed class DocumentFolder(IWorkspace workspace, string root, IssuedDocuments earlier)
{
    private readonly SortedDictionary<string, string> made = new(StringComparer.Ordinal);
    private readonly List<string> sessions = [];

    /// <summary>What composing found so far: a template says the same of many pieces, which is told once.</summary>
    private readonly HashSet<Diagnostic> composing = [];

    /// <summary>Writes the documents of a session below its folder; gives their paths.</summary>
    public Checked<IReadOnlyList<string>> Write(string session, ResultTemplates templates, Printer printer, IReadOnlyList<ResultPiece> pieces)
    {
        sessions.Add(session + "/");
        return Checked.All(pieces.Select(piece => Fill(templates, piece)
            .Then(copy => Write($"{session}/{piece.File}{printer.Extension}", printer.Print(copy, piece.LargePrint)))));
    }

    private Checked<DocumentCopy> Fill(ResultTemplates templates, ResultPiece piece)
    {
        var composed = templates.Fill(piece);
        return new Checked<DocumentCopy>(composed.Succeeded ? composed.Value : null, [.. composed.Diagnostics.Where(composing.Add)]);
    }

    /// <summary>Writes the list, last; says which files of these sessions results no longer give.</summary>
    public IReadOnlyList<Diagnostic> Close()
    {
        var diagnostics = new List<Diagnostic>();
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

        return diagnostics;
    }

    private Checked<string> Write(string file, byte[] bytes)
    {
        var path = $"{root}/{file}";
        var present = workspace.ReadBytes(path).Value;
        var hash = IssuedDocuments.Hash(bytes);
        made[file] = hash;
        if (present is null || IssuedDocuments.Hash(present) is var found && (found == hash || found == earlier.Files.GetValueOrDefault(file)))
        {
            var isThere = present is not null && IssuedDocuments.Hash(present) == hash;
            return !isThere && workspace.TryWrite(path, bytes) is { } fault ? Checked.Failed<string>(fault) : Checked.Of(path);
        }

        made[file] = earlier.Files.GetValueOrDefault(file) ?? hash;
        return Checked.Failed<string>(IssuingMessages.Changed(path));
    }
}
