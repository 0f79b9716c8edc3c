using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>An archive to be taken in.</summary>
public sealed record OpenRequest
{
    /// <summary>Path of the archive.</summary>
    public required string Archive { get; init; }

    /// <summary>Candidates who are persons that are known, « cle=numéro ».</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>Keys of candidates who are other persons than those they are like.</summary>
    public IReadOnlyList<string> Other { get; init; } = [];
}

/// <summary>The use case « session open »: the session of an archive becomes one of this registry, with its files. All or nothing; what is wrong with the archive is found first.</summary>
public static class OpenSession
{
    /// <summary>Takes the session in. One of its name that is there already is refused; who may be a person that is known is a question.</summary>
    public static Checked<SessionSummary> Run(IWorkspace workspace, IRegistry registry, Act act, OpenRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(request);
        return VerifyArchive.Use(workspace, request.Archive, ArchiveKind.Session, (archive, verified) => registry.Change(act with { Command = "open" }, rows =>
            new OpenedRows(rows, archive).Take(new PersonAnswers(request.Same, request.Other))
                .Then(taken => ArchivedFiles.PutBack(workspace, archive, verified).Map(_ => SessionSummary.Of(taken, null, rows.OfSession<Enrolment>(taken.Id).Count)))));
    }
}
