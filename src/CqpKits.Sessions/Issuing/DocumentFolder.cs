using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Reading;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Sessions.Issuing;

/// <summary>The folder of documents made of results: a document that somebody changed is never written over, and one that results no longer give is said.</summary>
internal sealed class DocumentFolder(IWorkspace workspace, IFileBatch batch, string root, IssuedDocuments earlier)
{
    private readonly SortedDictionary<string, string> made = new(StringComparer.Ordinal);
    private readonly List<string> sessions = [];

    /// <summary>What composing and printing found so far: a template says the same of many pieces, which is told once.</summary>
    private readonly HashSet<Diagnostic> composing = [];

    /// <summary>Writes the documents of a session below its folder, on all cores; gives their paths, in the order of the pieces.</summary>
    public Checked<IReadOnlyList<string>> Write(string session, ResultTemplates templates, IReadOnlyList<Printer> printers, IReadOnlyList<ResultPiece> pieces)
    {
        sessions.Add(session + "/");
        return Checked.All(pieces.AsParallel().AsOrdered().Select(p => Write(templates.Fill(p), printers, p.LargePrint, $"{session}/{p.File}")).AsEnumerable().SelectMany(d => d).Select(Listed));
    }

    /// <summary>The files of a document, one in each format.</summary>
    private IReadOnlyList<WrittenDocument> Write(Checked<DocumentCopy> composed, IReadOnlyList<Printer> printers, bool largePrint, string stem) =>
        composed is { Succeeded: true, Value: { } copy }
            ? [.. printers.Select(p => Write(stem + p.Extension, p.Print(copy, largePrint).After(composed.Diagnostics)))]
            : [new WrittenDocument(stem, null, null) { Composing = composed.Diagnostics }];

    private Checked<string> Listed(WrittenDocument document)
    {
        if (document.Hash is { } hash)
        {
            made[document.File] = hash;
        }

        return new Checked<string>(
            document is { Hash: not null, Fault: null } ? $"{root}/{document.File}" : null,
            [.. document.Composing.Where(composing.Add), .. document.Fault is { } fault ? [fault] : Array.Empty<Diagnostic>()]);
    }

    /// <summary>Writes the list, last; says which files of these sessions results no longer give, and which were not made again in their format.</summary>
    public IReadOnlyList<Diagnostic> Close()
    {
        var stems = made.Keys.Select(PrintedFiles.Stem).ToHashSet();
        var old = earlier.Files.Where(f => !made.ContainsKey(f.Key) && workspace.ReadBytes($"{root}/{f.Key}").Value is not null).ToList();
        var scored = old.Select(f => f.Key).Where(f => sessions.Exists(s => f.StartsWith(s, StringComparison.Ordinal))).ToLookup(f => stems.Contains(PrintedFiles.Stem(f)), f => $"{root}/{f}");
        List<Diagnostic> diagnostics = [.. scored[false].Select(IssuingMessages.Outdated), .. scored[true].Any() ? [FormatMessages.NotMadeAgain(root, [.. scored[true]])] : Array.Empty<Diagnostic>()];
        foreach (var (file, hash) in old)
        {
            made[file] = hash;
        }

        if (made.Count > 0 && (batch.TryFlush(root) ?? workspace.TryWrite($"{root}/{IssuedDocuments.FileName}", new IssuedDocuments { Files = made }.ToBytes())) is { } fault)
        {
            return [.. diagnostics, fault];
        }

        batch.End();
        return diagnostics;
    }

    private WrittenDocument Write(string file, Checked<byte[]> printed) =>
        (printed.Value is { } bytes ? Write(file, bytes) : new WrittenDocument(file, null, null)) with { Composing = printed.Diagnostics };

    private WrittenDocument Write(string file, byte[] bytes)
    {
        var path = $"{root}/{file}";
        var hash = IssuedDocuments.Hash(bytes);
        var listed = hash;
        var fault = batch.Attempt(path, () =>
        {
            var present = batch.Read(path) is { } found && !batch.IsLeftOver(found) ? IssuedDocuments.Hash(found) : null;
            if (present is null || present == hash || present == earlier.Files.GetValueOrDefault(file))
            {
                return present == hash ? null : Put(path, bytes);
            }

            listed = earlier.Files.GetValueOrDefault(file) ?? hash;
            return IssuingMessages.Changed(path);
        });
        return new WrittenDocument(file, listed, fault);
    }

    private Diagnostic? Put(string path, byte[] bytes)
    {
        batch.Write(path, bytes);
        return null;
    }

    /// <summary>A document of results.</summary>
    /// <param name="File">Its path below the folder.</param>
    /// <param name="Hash">What the list says of it; null for one that was not composed.</param>
    /// <param name="Fault">Why it is not there as it should be, or null.</param>
    private sealed record WrittenDocument(string File, string? Hash, Diagnostic? Fault)
    {
        /// <summary>What composing and printing it found.</summary>
        public IReadOnlyList<Diagnostic> Composing { get; init; } = [];
    }
}
