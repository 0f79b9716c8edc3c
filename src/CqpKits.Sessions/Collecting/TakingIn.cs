using CqpKits.Diagnostics;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Collecting;

/// <summary>Takes files in, some at a time: reads those that were not seen, keeps their bytes, then notes them.</summary>
internal sealed class TakingIn
{
    private readonly IWorkspace workspace;
    private readonly IRegistry registry;
    private readonly Act act;
    private readonly HeldSession session;
    private readonly IssuedRegister register;
    private readonly WorkspaceFiles given;
    private readonly FileReading reading;
    private readonly List<CollectedFile> files = [];

    public TakingIn(IWorkspace workspace, IRegistry registry, Act act, HeldSession session, IssuedRegister register, CollectRequest request)
    {
        (this.workspace, this.registry, this.act, this.session, this.register) = (workspace, registry, act, session, register);
        given = new WorkspaceFiles(workspace);
        reading = new FileReading(given, register) { TimeLimit = request.TimeLimit };
    }

    /// <summary>Every file given so far, and what became of it.</summary>
    public IReadOnlyList<CollectedFile> Files => files;

    /// <summary>Takes some files in. No value where the registry could not be written: then nothing of these files is noted.</summary>
    public Checked<IReadOnlyList<CollectedFile>> Take(IReadOnlyList<string> paths)
    {
        var seen = registry.Read(rows => Checked.Of(rows.Returned(session.Id)));
        if (seen.Value is not { } marks)
        {
            return Checked.Failed<IReadOnlyList<CollectedFile>>(seen.Diagnostics);
        }

        var known = marks.Select(m => (m.Sha256, m.Path)).ToHashSet();
        var hashed = paths.AsParallel().AsOrdered().Select(p => (Path: p, File: given.Find(p).Map(f => f.Hash))).ToList();
        var fresh = hashed.Where(h => h.File.Value is { } hash && !known.Contains((hash, h.Path)) && !register.IsPrinted(hash)).Select(h => h.Path).ToHashSet();
        var read = paths.Where(fresh.Contains).AsParallel().AsOrdered().Select(p => reading.Open(p)).AsEnumerable().Select(said => new ReadFile(said, reading.Settle(said))).ToDictionary(r => r.Path);
        List<ReadFile> taken = [.. paths.Where(read.ContainsKey).Select(p => read[p]).Where(r => !r.IsPrinted && IsOfSession(r))];
        if (Keep(taken) is { } fault)
        {
            return Checked.Failed<IReadOnlyList<CollectedFile>>(fault);
        }

        var noted = taken.Count == 0 ? Checked.Of<IReadOnlyList<string>>([]) : registry.Change(act, rows => Note(rows, taken));
        if (noted.Value is not { } replaced)
        {
            return Checked.Failed<IReadOnlyList<CollectedFile>>(noted.Diagnostics);
        }

        List<CollectedFile> became = [.. hashed.Select(h => Became(h.Path, h.File.Value, read.GetValueOrDefault(h.Path), replaced))];
        files.AddRange(became);
        return Checked.Of<IReadOnlyList<CollectedFile>>(
            became,
            [.. hashed.Where(h => h.File.Value is null).SelectMany(h => h.File.Diagnostics), .. paths.Where(read.ContainsKey).SelectMany(p => SaidOf(read[p])), .. noted.Diagnostics]);
    }

    /// <summary>Keeps the bytes of files; null when all are on the disk, else why not.</summary>
    private Diagnostic? Keep(List<ReadFile> taken)
    {
        var kept = taken.Where(t => !t.File.IsAsIssued).ToList();
        if (kept.Count == 0)
        {
            return null;
        }

        var begun = workspace.TryBegin(StoredFiles.Folder);
        if (begun.Value is not { } batch)
        {
            return begun.Diagnostics[0];
        }

        using (batch)
        {
            var fault = kept.Select(t => Keep(batch, t)).OfType<Diagnostic>().FirstOrDefault() ?? batch.TryFlush(StoredFiles.Folder);
            batch.End();
            return fault;
        }
    }

    private Diagnostic? Keep(IFileBatch batch, ReadFile file)
    {
        var path = StoredFiles.PathOf(file.File.Sha256);
        return batch.Attempt(path, () =>
        {
            if (given.Find(file.Path).Value is { } found && found.Hash == file.File.Sha256 && batch.Read(path) is null)
            {
                batch.Write(path, found.Bytes().Value!);
            }

            return null;
        });
    }

    /// <summary>Notes files; the paths at which another version lay before. Another process may have noted some meanwhile.</summary>
    private Checked<IReadOnlyList<string>> Note(IHeldChanges rows, List<ReadFile> taken)
    {
        var marks = rows.Returned(session.Id);
        var known = marks.Select(m => (m.Sha256, m.Path)).ToHashSet();
        var counted = marks.Where(m => m.Standing == Standing.Counted).ToLookup(m => m.Path);
        List<string> replaced = [];
        foreach (var file in taken.Where(t => known.Add((t.File.Sha256, t.Path))))
        {
            foreach (var before in counted[file.Path])
            {
                rows.Replace(rows.Find<ReturnedCopy>(before.Id)! with { Standing = Standing.Superseded, StandingSince = act.Day });
                replaced.Add(file.Path);
            }

            rows.Add(file.ToRow(session.Id, act.Day));
        }

        return Checked.Of<IReadOnlyList<string>>(replaced);
    }

    private bool IsOfSession(ReadFile file) => file.Issue is null || (file.Issue.Certification == session.Certification && file.Issue.Session == session.Name);

    private IEnumerable<Diagnostic> SaidOf(ReadFile file) =>
        IsOfSession(file) ? file.Settled.Diagnostics : [CollectingMessages.OtherSession(file.Path, file.Issue!, session.Name)];

    private CollectedFile Became(string path, string? hash, ReadFile? read, IReadOnlyList<string> replaced) => new(path, read switch
    {
        null when hash is null => CollectedState.Unreadable,
        null => register.IsPrinted(hash) ? CollectedState.Printed : CollectedState.Seen,
        { IsPrinted: true } => CollectedState.Printed,
        _ when !IsOfSession(read) => CollectedState.OtherSession,
        _ => read.State switch
        {
            ReturnState.Refused => CollectedState.Refused,
            ReturnState.Blank => CollectedState.Blank,
            _ => replaced.Contains(path) ? CollectedState.NewVersion : read.State == ReturnState.Doubtful ? CollectedState.Doubtful : CollectedState.Received,
        },
    });
}
