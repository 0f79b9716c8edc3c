using CqpKits.Diagnostics;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Collecting;

/// <summary>
/// Takes files in, some at a time: reads those that were not seen, keeps their bytes, then notes them. A file that was refused is read again each time: what it lacked may be there
/// now, and it is said as long as it counts.
/// </summary>
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
    private SeenFiles? seen;

    public TakingIn(IWorkspace workspace, IRegistry registry, Act act, HeldSession session, IssuedRegister register, CollectRequest request)
    {
        (this.workspace, this.registry, this.act, this.session, this.register) = (workspace, registry, act, session, register);
        given = new WorkspaceFiles(workspace);
        reading = new FileReading(given, register) { TimeLimit = request.TimeLimit };
    }

    /// <summary>Every file given so far, and what became of it.</summary>
    public IReadOnlyList<CollectedFile> Files => files;

    /// <summary>Takes some files in. No value where they could not be kept or noted: then nothing of these files is noted.</summary>
    public Checked<IReadOnlyList<CollectedFile>> Take(IReadOnlyList<string> paths)
    {
        var now = registry.Read(rows => Checked.Of(SeenFiles.Of(rows, session.Id, seen)));
        if (now.Value is not { } known)
        {
            return Checked.Failed<IReadOnlyList<CollectedFile>>(now.Diagnostics);
        }

        seen = known;
        var hashed = paths.AsParallel().AsOrdered().Select(p => (Path: p, File: given.Find(p).Map(f => f.Hash))).ToList();
        var toRead = hashed.Where(h => h.File.Value is { } hash && !register.IsPrinted(hash) && known.IsToRead(h.Path, hash)).Select(h => h.Path).ToList();
        var read = toRead.AsParallel().AsOrdered().Select(p => reading.Open(p)).AsEnumerable().Select(said => new ReadFile(said, reading.Settle(said))).ToDictionary(r => r.Path);
        List<ReadFile> forms = [.. toRead.Select(p => read[p]).Where(r => r.WasOpened && !r.IsPrinted && IsOfSession(r))];
        var kept = Keep(forms);
        if (kept.Value is not { } safe)
        {
            return Checked.Failed<IReadOnlyList<CollectedFile>>(kept.Diagnostics);
        }

        var again = hashed.Where(h => h.File.Value is { } hash && known.MayCountAgain(h.Path, hash)).Select(h => (h.Path, Hash: h.File.Value!)).ToList();
        var noted = safe.Count == 0 && again.Count == 0 ? Checked.Of(new NotedFiles([], known)) : registry.Change(act, rows => Checked.Of(new Noting(rows, session, SeenFiles.Of(rows, session.Id, known), act.Day).Note(safe, again)));
        if (noted.Value is not var (replaced, after))
        {
            // What was put into it did not stay.
            seen = null;
            return Checked.Failed<IReadOnlyList<CollectedFile>>(noted.Diagnostics);
        }

        seen = after;
        var lost = forms.Except(safe).Select(f => f.Path).ToHashSet();
        List<CollectedFile> became = [.. hashed.Select(h => new CollectedFile(h.Path, lost.Contains(h.Path) ? CollectedState.Unreadable : Became(h.Path, h.File.Value, read.GetValueOrDefault(h.Path), replaced)))];
        files.AddRange(became);
        return Checked.Of<IReadOnlyList<CollectedFile>>(
            became,
            [.. hashed.Where(h => h.File.Value is null).SelectMany(h => h.File.Diagnostics), .. toRead.SelectMany(p => SaidOf(read[p])), .. kept.Diagnostics, .. noted.Diagnostics]);
    }

    /// <summary>Keeps the bytes of files: those of them that are on the disk. One that changed since it was read is left for the next time. No value where nothing can be written.</summary>
    private Checked<IReadOnlyList<ReadFile>> Keep(List<ReadFile> forms)
    {
        if (forms.TrueForAll(f => f.File.IsAsIssued))
        {
            return Checked.Of<IReadOnlyList<ReadFile>>(forms);
        }

        return workspace.TryBegin(StoredFiles.Folder).Then(batch =>
        {
            using (batch)
            {
                List<ReadFile> safe = [];
                List<Diagnostic> said = [];
                foreach (var form in forms)
                {
                    var bytes = given.Find(form.Path).Value is { } found && found.Hash == form.File.Sha256 ? found.Bytes().Value : null;
                    if (bytes is null)
                    {
                        said.Add(CollectingMessages.ChangedMeanwhile(form.Path));
                    }
                    else if (form.File.IsAsIssued)
                    {
                        safe.Add(form);
                    }
                    else if (Keep(batch, form.File.Sha256, bytes) is { } fault)
                    {
                        return Checked.Failed<IReadOnlyList<ReadFile>>(fault);
                    }
                    else
                    {
                        safe.Add(form);
                    }
                }

                var unflushed = batch.TryFlush(StoredFiles.Folder);
                batch.End();
                return unflushed is null ? Checked.Of<IReadOnlyList<ReadFile>>(safe, said) : Checked.Failed<IReadOnlyList<ReadFile>>(unflushed);
            }
        });
    }

    private static Diagnostic? Keep(IFileBatch batch, string hash, byte[] bytes)
    {
        var path = StoredFiles.PathOf(hash);
        return batch.Attempt(path, () =>
        {
            if (batch.Read(path) is not { } present || !present.AsSpan().SequenceEqual(bytes))
            {
                batch.Write(path, bytes);
            }

            return null;
        });
    }

    private bool IsOfSession(ReadFile file) => file.Issue is null || (file.Issue.Certification == session.Certification && file.Issue.Session == session.Name);

    private IEnumerable<Diagnostic> SaidOf(ReadFile file) =>
        IsOfSession(file) ? file.Settled.Diagnostics : [CollectingMessages.OtherSession(file.Path, file.Issue!, session.Name)];

    private CollectedState Became(string path, string? hash, ReadFile? read, IReadOnlyList<string> replaced) => read switch
    {
        null when hash is null => CollectedState.Unreadable,
        null when register.IsPrinted(hash) => CollectedState.Printed,
        null => replaced.Contains(path) ? CollectedState.NewVersion : CollectedState.Seen,
        { WasOpened: false } => CollectedState.Unreadable,
        { IsPrinted: true } => CollectedState.Printed,
        _ when !IsOfSession(read) => CollectedState.OtherSession,
        _ => read.State switch
        {
            ReturnState.Refused => CollectedState.Refused,
            ReturnState.Blank => CollectedState.Blank,
            _ => replaced.Contains(path) ? CollectedState.NewVersion : read.State == ReturnState.Doubtful ? CollectedState.Doubtful : CollectedState.Received,
        },
    };
}
