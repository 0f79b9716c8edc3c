using CqpKits.Diagnostics;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Reading;

/// <summary>Returned files → answers, each file accounted for; <see cref="ReviewReturns"/> also writes the questions.</summary>
internal static class ReadReturns
{
    /// <summary>Reads files and folders. The value lists every file given, in path order.</summary>
    public static Checked<IReadOnlyList<ReturnedFile>> Run(IWorkspace workspace, IReadOnlyList<string> paths) =>
        Run(workspace, new ReadRequest { Paths = paths });

    /// <summary>Reads files and folders, and applies decisions. The value lists every file given, in path order.</summary>
    public static Checked<IReadOnlyList<ReturnedFile>> Run(IWorkspace workspace, ReadRequest request)
    {
        var diagnostics = new List<Diagnostic>();
        var files = Read(workspace, request, diagnostics, out _);
        return Checked.Of(files, diagnostics);
    }

    /// <summary>Reads, and gives what was issued as well.</summary>
    internal static IReadOnlyList<ReturnedFile> Read(
        IWorkspace workspace, ReadRequest request, List<Diagnostic> diagnostics, out IssuedRegister register)
    {
        var given = request.Paths.Select(p => (Path: p, Files: workspace.List(p))).ToList();
        diagnostics.AddRange(given.Where(g => g.Files.Count == 0).Select(g => ReturnMessages.NoSuchPath(g.Path)));
        var files = given.SelectMany(g => g.Files).Distinct().Order(StringComparer.Ordinal).ToList();
        var issued = IssuedRegister.Load(workspace, files);
        diagnostics.AddRange(issued.Diagnostics);
        register = issued.Value!;
        var written = DecisionFiles.Load(workspace, request.DecisionFiles, request.Folder);
        diagnostics.AddRange(written.Diagnostics);
        var decisions = new Decisions(written.Value!);
        var reading = new FileReading(workspace, register, diagnostics) { Decisions = decisions, TimeLimit = request.TimeLimit };
        var documents = new DocumentsAtHand(workspace, files);
        var settled = Copies.Settle([.. files.Where(f => !IsOurs(f) && !documents.Has(f)).Select(reading.Read)], diagnostics).Select(f => Decided(f, decisions)).ToList();
        diagnostics.AddRange(decisions.Report(settled));
        return settled;
    }

    /// <summary>The file with what was decided between its versions.</summary>
    private static ReturnedFile Decided(ReturnedFile file, Decisions decisions)
    {
        if (file.Definition is null || file.Disposition != Disposition.ReadWithDoubts)
        {
            return file;
        }

        var answers = decisions.Apply(file.Sha256, file.Definition, file.Answers);
        return file with { Answers = answers, Disposition = answers.Any(a => a.NeedsReview) ? Disposition.ReadWithDoubts : Disposition.Read };
    }

    /// <summary>Files that we write ourselves, and the lock and hidden files that word processors leave: not returned forms.</summary>
    private static bool IsOurs(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name == KitManifest.FileName || ResultFiles.IsOurs(name)
            || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal);
    }
}
