using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Packing;

/// <summary>What to make for a session.</summary>
public sealed record PackRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Role whose kit alone is made; null for all.</summary>
    public string? Kit { get; init; }

    /// <summary>Whether a kit that was made from other forms may be replaced.</summary>
    public bool Replace { get; init; }

    /// <summary>The formats that each document is made in.</summary>
    public OutputFormats Formats { get; init; } = OutputFormats.All;

    /// <summary>Receives the progress.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }

    /// <summary>Ends the work after the documents in hand.</summary>
    public CancellationToken Interruption { get; init; }
}

/// <summary>The use case « session pack »: the kits of all who take part, made as <c>build</c> makes them; what went out is noted.</summary>
public static class PackSession
{
    /// <summary>Makes the kits, then notes their forms. What an interrupted run has made is completed by the next one.</summary>
    public static Checked<BuildResult> Run(IWorkspace workspace, IRegistry registry, Act act, PackRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var found = registry.Read(rows => SessionReference.FindOpen(rows, request.Session).Map(s => (Session: s, Candidates: EnrolledCandidates.Of(rows, s))));
        if (found.Value is not ({ } session, { } candidates))
        {
            return Checked.Failed<BuildResult>(found.Diagnostics);
        }

        if (candidates.Count == 0)
        {
            return Checked.Failed<BuildResult>(PackingMessages.NobodyEnrolled(session.Name));
        }

        var built = BuildKit.Run(workspace, new BuildRequest
        {
            Certification = session.Certification,
            Given = new GivenSession(session.Name, candidates),
            Title = session.Title,
            Kit = request.Kit,
            Replace = request.Replace,
            Formats = request.Formats,
            Progress = request.Progress,
            Interruption = request.Interruption,
        });
        return built.Value is { } result ? Noted(workspace, registry, act, session, result, request.Kit is null).Map(_ => result).After(built.Diagnostics) : built;
    }

    private static Checked<HeldSession> Noted(IWorkspace workspace, IRegistry registry, Act act, HeldSession session, BuildResult result, bool isWhole) =>
        workspace.ReadBytes($"{result.Folder}/{KitManifest.FileName}").Then(manifest => registry.Change(act with { Command = "pack" }, rows => NoteIssued.In(rows, session, result.Folder, manifest, isWhole ? result.Files.ToHashSet() : null, act.Day)));
}
