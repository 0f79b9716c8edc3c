using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Sessions.Enrolling;

/// <summary>A session with its candidates.</summary>
/// <param name="Session">The session.</param>
/// <param name="Candidates">The candidates, in the order of the list.</param>
public sealed record SessionContent(
    [property: JsonPropertyName("session")] SessionSummary Session,
    [property: JsonPropertyName("candidats")] IReadOnlyList<EnrolledCandidate> Candidates);

/// <summary>A candidate of a session.</summary>
public sealed record EnrolledCandidate
{
    /// <summary>Key within the session.</summary>
    [JsonPropertyName("cle")]
    public required string Key { get; init; }

    /// <summary>Name as papers show it: with what tells apart two of one name.</summary>
    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    /// <summary>Number of the person in the registry.</summary>
    [JsonPropertyName("personne")]
    public required long Person { get; init; }

    /// <summary>Identifier the branch uses.</summary>
    [JsonPropertyName("identifiant")]
    public string? Identifier { get; init; }

    /// <summary>Day of birth.</summary>
    [JsonPropertyName("ne_le")]
    public DateOnly? BirthDate { get; init; }

    /// <summary>Code of the route.</summary>
    [JsonPropertyName("voie")]
    public string? Route { get; init; }

    /// <summary>Day of the evaluation.</summary>
    [JsonPropertyName("date")]
    public DateOnly? EvaluationOn { get; init; }

    /// <summary>Where the candidate is.</summary>
    [JsonPropertyName("avancement")]
    public required CandidateStage Stage { get; init; }

    /// <summary>Who evaluates, each with the code of the assessor.</summary>
    [JsonPropertyName("evaluateurs")]
    public required IReadOnlyList<AssignedPerson> Assessors { get; init; }

    /// <summary>Other sessions of the person, the oldest first: « agc/juin-2026 ».</summary>
    [JsonPropertyName("autres_sessions")]
    public required IReadOnlyList<string> OtherSessions { get; init; }
}

/// <summary>Who evaluates.</summary>
/// <param name="Role">Code of the assessor.</param>
/// <param name="Name">Name, and function behind a comma.</param>
public sealed record AssignedPerson(
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("nom")] string Name);

/// <summary>The use cases « session list » and « session show ».</summary>
public static class ShowSessions
{
    /// <summary>All sessions, those of one certification behind one another in the order in which they were entered.</summary>
    public static Checked<IReadOnlyList<SessionSummary>> All(IWorkspace workspace, IRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.Read(rows => Checked.Of<IReadOnlyList<SessionSummary>>(
        [
            .. rows.All<HeldSession>().OrderBy(s => s.Certification, StringComparer.Ordinal).ThenBy(s => s.Id)
                .Select(s => SessionSummary.Of(s, TitleOf(workspace, s), rows.OfSession<Enrolment>(s.Id).Count)),
        ]));
    }

    /// <summary>One session.</summary>
    public static Checked<SessionContent> One(IWorkspace workspace, IRegistry registry, string reference)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.Read(rows => SessionReference.Find(rows, reference).Map(session => Content(workspace, rows, session)));
    }

    private static SessionContent Content(IWorkspace workspace, IHeldRows rows, HeldSession session)
    {
        var enrolments = rows.OfSession<Enrolment>(session.Id);
        var persons = rows.All<HeldPerson>().ToDictionary(p => p.Id);
        var assessors = rows.All<HeldAssessor>().ToDictionary(a => a.Id);
        var assigned = rows.OfSession<Assignment>(session.Id).OrderBy(a => a.Role, StringComparer.Ordinal).ThenBy(a => a.Rank).ToLookup(a => a.Enrolment);
        var progress = rows.Progress(session.Id).ToDictionary(p => p.Enrolment);
        var others = rows.All<HeldSession>().Where(s => s.Id != session.Id)
            .SelectMany(s => rows.OfSession<Enrolment>(s.Id).Select(e => (e.Person, Session: SessionReference.Whole(s)))).ToLookup(e => e.Person, e => e.Session);
        var distinctions = Namesakes.Distinctions(enrolments.Select(e => (e.CandidateKey, Person: persons[e.Person])).Select(e => new NamedPerson(e.CandidateKey, e.Person.FullName, e.Person.BirthDate, e.Person.Identifier, e.Person.Civility)));
        return new SessionContent(SessionSummary.Of(session, TitleOf(workspace, session), enrolments.Count),
        [
            .. from enrolment in enrolments
               orderby enrolment.Rank
               let person = persons[enrolment.Person]
               select new EnrolledCandidate
               {
                   Key = enrolment.CandidateKey,
                   Name = Namesakes.Shown(person.FullName, distinctions.GetValueOrDefault(enrolment.CandidateKey, "")),
                   Person = person.Id,
                   Identifier = person.Identifier,
                   BirthDate = person.BirthDate,
                   Route = enrolment.Route,
                   EvaluationOn = enrolment.EvaluationOn ?? session.EvaluationOn,
                   Stage = CandidateStage.Of(progress[enrolment.Id]),
                   Assessors = [.. assigned[enrolment.Id].Select(a => new AssignedPerson(a.Role, assessors[a.Assessor].ListName))],
                   OtherSessions = [.. others[person.Id]],
               },
        ]);
    }

    private static string? TitleOf(IWorkspace workspace, HeldSession session) => Certifications.Load(workspace, session.Certification).Value?.Identity.Title;
}
