using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Packing;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Collecting;

/// <summary>What to take in.</summary>
public sealed record CollectRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Files and folders of returned forms; nothing of them is moved or changed.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Files that were taken in and shall not count: paths, or the beginning of their SHA-256.</summary>
    public IReadOnlyList<string> Aside { get; init; } = [];

    /// <summary>Files that were set aside and shall count after all, likewise.</summary>
    public IReadOnlyList<string> Back { get; init; } = [];

    /// <summary>How long one file may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Ends the work after the files in hand.</summary>
    public CancellationToken Interruption { get; init; }
}

/// <summary>The use case « session collect »: files that were not seen are read once and kept, bytes and answers; the others are left alone.</summary>
public static class CollectReturns
{
    /// <summary>So many files are read, kept and noted together: what an interruption may cost, and no more in memory.</summary>
    private const int Batch = 400;

    /// <summary>Takes files in. Each is noted once; what cannot be read is said, and the others go on.</summary>
    public static Checked<CollectedReturns> Run(IWorkspace workspace, IRegistry registry, Act act, CollectRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var begun = registry.Read(rows => SessionReference.FindOpen(rows, request.Session).Then(s => KeptManifest.All(rows, s.Id) is { Count: > 0 } kits
            ? Checked.Of((Session: s, Register: IssuedRegister.Of(workspace, kits)))
            : Checked.Failed<(HeldSession, IssuedRegister)>(CollectingMessages.NothingIssued(s.Name))));
        if (begun.Value is not ({ } session, { } register))
        {
            return Checked.Failed<CollectedReturns>(begun.Diagnostics);
        }

        var work = act with { Command = "collect" };
        var aside = request.Aside.Count + request.Back.Count == 0
            ? Checked.Of(session)
            : registry.Change(work, rows => new SettingAside(rows, session, new WorkspaceFiles(workspace), act.Day).Run(request.Aside, request.Back));
        var listed = ListedFiles.Of(workspace, request.Paths);
        var taking = new TakingIn(workspace, registry, work, session, register, request);
        List<Diagnostic> found = [.. aside.Diagnostics, .. listed.Diagnostics];
        foreach (var batch in listed.ToRead.Chunk(Batch))
        {
            if (request.Interruption.IsCancellationRequested)
            {
                found.Add(CollectingMessages.Interrupted(taking.Files.Count, listed.ToRead.Count));
                break;
            }

            var taken = taking.Take(batch);
            found.AddRange(taken.Diagnostics);
            if (taken.Value is null)
            {
                break;
            }
        }

        return registry.Read(rows => Checked.Of(new CollectedReturns(session.Name, taking.Files, rows.Progress(session.Id), rows.Owed(session.Id)))).After(found);
    }
}
