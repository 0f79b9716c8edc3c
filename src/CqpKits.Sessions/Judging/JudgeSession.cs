using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Judging;

/// <summary>
/// The use cases « session decide » and « session confirm »: what a jury, then the commission, decides is held, and with it the result of each candidate as it stands then. All or
/// nothing, but for decisions about answers: one that cannot be applied is said and not held, and the others are.
/// </summary>
public static class JudgeSession
{
    /// <summary>Takes decisions in, and holds what stands after them.</summary>
    public static Checked<JudgedSession> Run(IWorkspace workspace, IRegistry registry, Act act, JudgeRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(request);
        var files = TakenFile.ReadAll(workspace, request.Files, request.Body);
        if (files.Value is not { } taken)
        {
            return Checked.Failed<JudgedSession>(files.Diagnostics);
        }

        var command = request.Body == DecidingBody.Jury ? "decide" : "confirm";
        var judged = registry.Change(act with { Command = command }, rows => SessionReference.FindOpen(rows, request.Session).Then(session => new Judging(workspace, rows, session, request, act.Day).Run(taken)));
        return (judged.Value is { } value ? judged with { Diagnostics = [.. judged.Diagnostics, .. value.Said] } : judged).After(files.Diagnostics);
    }
}
