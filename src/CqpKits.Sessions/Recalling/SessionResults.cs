using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Packing;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Recalling;

/// <summary>The use case « session results »: what <c>score</c> gives, of the files that a session holds. Nothing of them is read again.</summary>
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
        var recalled = registry.Read(rows => SessionReference.Find(rows, session).Then(s => KeptManifest.All(rows, s.Id) is { Count: > 0 } kits
            ? Checked.Of((Register: IssuedRegister.Of(workspace, kits), Rows: rows.OfSession<ReturnedCopy>(s.Id)))
            : Checked.Failed<(IssuedRegister, IReadOnlyList<ReturnedCopy>)>(RecallingMessages.NothingIssued(s.Name))));
        if (recalled.Value is not ({ } register, { } rows))
        {
            return Checked.Failed<MadeResults>(recalled.Diagnostics);
        }

        var held = new HeldFiles(workspace, register.Forms, rows);
        var score = request.Score with { Paths = [.. register.Kits.Select(k => k.Folder)] };
        var read = ReadReturns.Read(workspace, new ReadRequest { Paths = score.Paths, DecisionFiles = score.DecisionFiles, Folder = score.Folder }, held, held.Paths, register);
        return MakeResults.Run(workspace, request with { Score = score }, ScoreReturns.Run(workspace, score, read));
    }
}
