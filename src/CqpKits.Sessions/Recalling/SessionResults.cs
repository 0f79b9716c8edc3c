using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Recalling;

/// <summary>The use case « session results »: what <c>score</c> gives, of what a session holds. No file is read again.</summary>
public static class SessionResults
{
    /// <summary>Scores a session, then writes what was asked for.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="registry">Registry.</param>
    /// <param name="session">The session, as a person names it.</param>
    /// <param name="request">What is asked for; its paths are not used.</param>
    public static Checked<MadeResults> Run(IWorkspace workspace, IRegistry registry, string session, ResultsRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(request);
        var recalled = registry.Read(rows => SessionReference.Find(rows, session).Then(s => RecalledSession.Of(workspace, rows, s)));
        if (recalled.Value is not { } held)
        {
            return Checked.Failed<MadeResults>(recalled.Diagnostics);
        }

        if (held.Deliberation is not null && request.Score.Deliberation is { } other)
        {
            return Checked.Failed<MadeResults>(RecallingMessages.HoldsDeliberation(other));
        }

        var score = request.Score with { Paths = held.Folders };
        var written = DecisionFiles.Load(workspace, score.DecisionFiles, score.Folder);
        var loose = written.Value!.Where(d => !held.Settled.Any(h => SettledRows.IsOnSame(h, d) && h.Decided == d.Decided)).Select(d => d.Position.Path).Distinct();
        var read = held.Read(held.DecisionsWith(written.Value!)).After(written.Diagnostics);
        return MakeResults.Run(workspace, request with { Score = score }, held.Score(read, score))
            .After([.. loose.Select(RecallingMessages.NotTaken), .. held.Absent.Count > 0 ? [RecallingMessages.Absent([.. held.Absent.Select(e => $"{e.CandidateKey} ({AttendanceWords.Of(e.Attendance)})")])] : Array.Empty<Diagnostic>()]);
    }
}
