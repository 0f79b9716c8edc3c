using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Returns.EntrySheets;
using CqpKits.Sessions.Reading;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Entry;

/// <summary>Which entry sheets to write.</summary>
public sealed record EntryRequest
{
    /// <summary>Folders and files of issued kits: the sheets of the forms that lie there.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether each form is to be typed by two people: two sheets, whose differences go to a third.</summary>
    public bool Twice { get; init; }

    /// <summary>Folder to write to; null: <c>saisie</c> in the folder of the kit.</summary>
    public string? Folder { get; init; }
}

/// <summary>The use case « entry »: forms filled with a pen → a sheet for each, from its frozen definition.</summary>
public static class WriteEntrySheets
{
    private const string Folder = "saisie";

    /// <summary>Writes the sheets. The value lists those written, in path order; one that somebody has begun is kept and said.</summary>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, EntryRequest request)
    {
        var files = request.Paths.SelectMany(workspace.List).ToList();
        var register = IssuedRegister.Load(workspace, files);
        var diagnostics = register.Diagnostics.Concat(request.Paths.Where(p => workspace.List(p).Count == 0).Select(ReturnMessages.NoSuchPath)).ToList();
        var pieces = register.Value!.Kits.SelectMany(k => k.Manifest.Pieces.Where(p => IsAsked(request, $"{k.Folder}/{p.File}")).OncePerForm().Select(p => (k.Folder, k.Manifest, Piece: p))).ToList();
        if (pieces.Count == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(ReturnMessages.NothingIssued(string.Join(", ", request.Paths)));
        }

        var written = Checked.All(pieces.GroupBy(p => request.Folder ?? $"{p.Folder}/{Folder}").Select(folder => workspace.TryBegin(folder.Key).Then(batch =>
        {
            using (batch)
            {
                return Write(batch, folder.Key, [.. folder.Select(p => new AskedSheet(Sheet(register.Value, p.Manifest, p.Piece), Paths(request, folder.Key, p.Piece)))]);
            }
        })));
        return written.Map<IReadOnlyList<string>>(paths => [.. paths.SelectMany(p => p).Order(StringComparer.Ordinal)]).After(diagnostics);
    }

    /// <summary>Writes the sheets of a folder on all cores, and puts them on the disk together.</summary>
    private static Checked<IReadOnlyList<string>> Write(IFileBatch batch, string folder, IReadOnlyList<AskedSheet> asked)
    {
        var written = Checked.All(asked.AsParallel().AsOrdered().Select(a => a.Make.Then(make => Write(batch, a.Paths, make()))));
        if (batch.TryFlush(folder) is { } fault)
        {
            return Checked.Failed<IReadOnlyList<string>>([.. written.Diagnostics, fault]);
        }

        batch.End();
        return written.Map<IReadOnlyList<string>>(paths => [.. paths.SelectMany(p => p)]);
    }

    private static bool IsAsked(EntryRequest request, string file) =>
        request.Paths.Any(p => file == p || file.StartsWith(p.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>What makes a sheet. What it is made from was read before: nothing reads the workspace while a batch writes.</summary>
    private static Checked<Func<byte[]>> Sheet(IssuedRegister register, KitManifest manifest, IssuedPiece piece)
    {
        if (FormCode.Find(piece.Code!) is not { } code)
        {
            return Checked.Failed<Func<byte[]>>(WorkspaceMessages.DamagedManifest(piece.File));
        }

        var definition = register.Forms.Find(code.FormId, manifest.Certification);
        var candidate = register.NameOf(manifest.Certification, manifest.Session, piece.Candidate);
        return definition.Value is { } found
            ? Checked.Of<Func<byte[]>>(() => EntrySheetWriter.Write(found, IssuedRegister.IssueOf(manifest, piece, code), candidate, piece.Holder, Printed(found, candidate)))
            : Checked.Failed<Func<byte[]>>(definition.Diagnostics);
    }

    private static HashSet<string> Printed(FormDefinition definition, string candidate) =>
        candidate.Length == 0 ? [] : [.. definition.Fields.Where(f => f.Prefill is not null).Select(f => f.Id)];

    private static string[] Paths(EntryRequest request, string folder, IssuedPiece piece)
    {
        var stem = $"{folder}/{piece.File[..piece.File.LastIndexOf('.')]}-saisie";
        return request.Twice ? [stem + "-1.xlsx", stem + "-2.xlsx"] : [stem + ".xlsx"];
    }

    private static Checked<IReadOnlyList<string>> Write(IFileBatch batch, string[] paths, byte[] sheet) => Checked.All(paths.Select(path => Write(batch, path, sheet)));

    /// <summary>The path. The same bytes are nothing new; other ones are somebody's work, unless an interrupted run left them.</summary>
    private static Checked<string> Write(IFileBatch batch, string path, byte[] sheet)
    {
        var fault = batch.Attempt(path, () =>
        {
            var existing = batch.Read(path);
            if (existing is not null && !batch.IsLeftOver(existing))
            {
                return existing.AsSpan().SequenceEqual(sheet) ? null : ReturnMessages.SheetBegun(path);
            }

            batch.Write(path, sheet);
            return null;
        });
        return fault is null ? Checked.Of(path) : Checked.Failed<string>(fault);
    }

    /// <summary>A sheet to write: what makes it, and where it goes.</summary>
    private sealed record AskedSheet(Checked<Func<byte[]>> Make, string[] Paths);
}
