using System.Security.Cryptography;
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
    public static Checked<IReadOnlyList<ReturnedFile>> Run(IWorkspace workspace, ReadRequest request) =>
        Read(workspace, request).Map(read => read.Files);

    /// <summary>Reads, and gives what was issued as well. A value is always there.</summary>
    internal static Checked<ReadFiles> Read(IWorkspace workspace, ReadRequest request)
    {
        var given = request.Paths.Select(p => (Path: p, Files: workspace.List(p))).ToList();
        var absent = given.Where(g => g.Files.Count == 0).Select(g => ReturnMessages.NoSuchPath(g.Path));
        var files = given.SelectMany(g => g.Files).Distinct().Order(StringComparer.Ordinal).ToList();
        var issued = IssuedRegister.Load(workspace, files);
        var written = DecisionFiles.Load(workspace, request.DecisionFiles, request.Folder);
        var decisions = new Decisions(written.Value!, path => files.Contains(path) && workspace.ReadBytes(path).Value is { } bytes ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : null);
        var reading = new FileReading(workspace, issued.Value!) { Decisions = decisions, Untouched = new UntouchedFormats(workspace, issued.Value!, files), TimeLimit = request.TimeLimit };
        var documents = new DocumentsAtHand(workspace, files);
        var read = Checked.All(reading.ReadAll(files.Where(f => !IsOurs(f) && !documents.Has(f))));
        var copies = Copies.Settle(read.Value!);
        var settled = copies.Value!.Select(f => Decided(f, decisions)).ToList();
        return Checked.Of(
            new ReadFiles(settled, issued.Value!),
            [.. absent, .. issued.Diagnostics, .. written.Diagnostics, .. read.Diagnostics, .. copies.Diagnostics, .. decisions.Report(settled)]);
    }

    /// <summary>The file with what was decided between its versions.</summary>
    private static ReturnedFile Decided(ReturnedFile file, Decisions decisions)
    {
        if (file.Definition is null || file.Disposition != Disposition.ReadWithDoubts)
        {
            return file;
        }

        var answers = decisions.Apply(new DecidedFile(file.Sha256, file.Path, file.Definition, file.Candidate, file.Holder), file.Answers);
        return file with { Answers = answers, Disposition = answers.Any(a => a.NeedsReview) ? Disposition.ReadWithDoubts : Disposition.Read };
    }

    /// <summary>Files that we write ourselves, and those that systems leave, which « * » of a console names too: not returned forms.</summary>
    private static bool IsOurs(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name == KitManifest.FileName || ResultFiles.IsOurs(name) || StrayFiles.IsStray(path);
    }
}
