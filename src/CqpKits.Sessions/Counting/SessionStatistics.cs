using CqpKits.Authoring.Results;
using CqpKits.Diagnostics;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Recalling;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Sessions.Counting;

/// <summary>Which statistics to make.</summary>
public sealed record StatisticsRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Folder that receives the document; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>The branch's own Word file, whose look the document takes; null for that of the theme.</summary>
    public string? StyleFile { get; init; }

    /// <summary>The formats that it is made in.</summary>
    public OutputFormats Formats { get; init; } = OutputFormats.All;
}

/// <summary>What was counted.</summary>
/// <param name="Session">Name of the session.</param>
/// <param name="Statistics">The figures.</param>
/// <param name="Files">Paths of the files that were made.</param>
public sealed record CountedSession(string Session, StatisticsView Statistics, IReadOnlyList<string> Files);

/// <summary>The use case « session statistics »: success, difficulty of criteria, and how far evaluators lie apart, for the office and its commission.</summary>
public static class SessionStatistics
{
    /// <summary>Counts; where a folder is named, also makes the document.</summary>
    public static Checked<CountedSession> Run(IWorkspace workspace, IRegistry registry, StatisticsRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(request);
        var recalled = registry.Read(rows => SessionReference.Find(rows, request.Session).Then(s => Count(workspace, rows, s)));
        if (recalled.Value is not { } counted || request.Folder is not { } folder)
        {
            return recalled.Map(c => new CountedSession(c.Session.Name, c.Statistics, []));
        }

        var made = counted.Scored.Sessions is [var only]
            ? IssueDocuments.Run(workspace, folder, counted.Scored, (_, _) => [ResultPieces.OfSession(ResultDocument.Statistics, only.View with { Statistics = counted.Statistics })], request.StyleFile, request.Formats)
            : Checked.Of<IReadOnlyList<string>>([]);
        return Checked.Of(new CountedSession(counted.Session.Name, counted.Statistics, made.Value ?? []), [.. recalled.Diagnostics, .. made.Diagnostics]);
    }

    private static Checked<Counted> Count(IWorkspace workspace, IHeldRows rows, HeldSession session) => Certifications.LoadSound(workspace, session.Certification).Then(certification =>
        RecalledSession.Of(workspace, rows, session).Map(recalled =>
        {
            var read = recalled.Read(recalled.DecisionsWith([]));
            var answers = MarkedAnswer.Of(certification, read.Value!.Files);
            return new Counted(session, recalled.Score(read, new ScoreRequest { Paths = [] }).Value!, new StatisticsView
            {
                Least = Share.Least,
                Success = new SuccessCounts(rows, certification, session).Make(),
                Criteria = AnswerCounts.Difficulty(answers),
                Agreement = AnswerCounts.Agreement(answers),
            });
        }));

    /// <summary>What was counted, and of what.</summary>
    private sealed record Counted(HeldSession Session, ScoreResult Scored, StatisticsView Statistics);
}
