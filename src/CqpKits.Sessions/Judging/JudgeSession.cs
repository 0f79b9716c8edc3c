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
        if (Slip(request) is { } slip)
        {
            return Checked.Failed<JudgedSession>(slip);
        }

        var files = TakenFile.ReadAll(workspace, request.Files, request.Body);
        if (files.Value is not { } taken)
        {
            return Checked.Failed<JudgedSession>(files.Diagnostics);
        }

        var command = request.Body == DecidingBody.Jury ? "decide" : "confirm";
        var judged = registry.Change(act with { Command = command }, rows => SessionReference.FindOpen(rows, request.Session).Then(session => new Judging(workspace, rows, session, request, act.Day).Run(taken)));
        return (judged.Value is { } value ? judged with { Diagnostics = [.. judged.Diagnostics, .. value.Said] } : judged).After(files.Diagnostics);
    }

    /// <summary>What was typed and would be about nothing, or about two things at once.</summary>
    private static Diagnostic? Slip(JudgeRequest request) =>
        request is { Decision: not null, Answer: not null } ? JudgingMessages.Incomplete("sur quoi elle porte : un candidat, ou la réponse d'un fichier, et non les deux")
        : request.Decision is { Candidate.Length: 0 } ? JudgingMessages.Incomplete("sur quel candidat, ou sur quel fichier, elle porte")
        : request.Answer is { File.Length: 0 } or { Field.Length: 0 } ? JudgingMessages.Incomplete("de quel fichier et de quel champ est la réponse")
        : request is { Undo: true, Decision: null, Answer: null } ? JudgingMessages.Incomplete("laquelle est à annuler")
        : null;
}
