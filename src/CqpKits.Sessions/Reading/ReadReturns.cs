using CqpKits.Diagnostics;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;

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
        var listed = ListedFiles.Of(workspace, request.Paths);
        var issued = IssuedRegister.Load(workspace, listed.All);
        return Read(workspace, request, new WorkspaceFiles(workspace), listed.ToRead, issued.Value!).After([.. listed.Diagnostics, .. issued.Diagnostics]);
    }

    /// <summary>Reads files that are given in some way, and applies decisions. A value is always there.</summary>
    /// <param name="workspace">Where decisions lie.</param>
    /// <param name="request">The decisions and limits.</param>
    /// <param name="given">The files.</param>
    /// <param name="files">Their paths, in order.</param>
    /// <param name="register">What was issued.</param>
    internal static Checked<ReadFiles> Read(IWorkspace workspace, ReadRequest request, IGivenFiles given, IReadOnlyList<string> files, IssuedRegister register)
    {
        var written = DecisionFiles.Load(workspace, request.DecisionFiles, request.Folder);
        return Read(given, files, register, DecisionsOn(written.Value!, given, files), request.TimeLimit).After(written.Diagnostics);
    }

    /// <summary>Decisions that hold for files that are given in some way.</summary>
    internal static Decisions DecisionsOn(IReadOnlyList<Decision> decisions, IGivenFiles given, IReadOnlyList<string> files)
    {
        var paths = files.ToHashSet();
        return new Decisions(decisions, path => paths.Contains(path) ? given.Find(path).Value?.Hash : null);
    }

    /// <summary>Reads files that are given in some way, and applies decisions that are given too. A value is always there.</summary>
    internal static Checked<ReadFiles> Read(IGivenFiles given, IReadOnlyList<string> files, IssuedRegister register, Decisions decisions, TimeSpan limit)
    {
        var reading = new FileReading(given, register) { Decisions = decisions, Untouched = new UntouchedFormats(given, register, files.ToHashSet()), TimeLimit = limit };
        var read = Checked.All(reading.ReadAll(files));
        var copies = Copies.Settle(read.Value!);
        var settled = copies.Value!.Select(f => Decided(f, decisions)).ToList();
        return Checked.Of(new ReadFiles(settled, register), [.. read.Diagnostics, .. copies.Diagnostics, .. decisions.Report(settled)]);
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
}
