using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Enrolling;

/// <summary>How to close a session.</summary>
public sealed record CloseRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Last day on which a candidate may appeal; null for what is held.</summary>
    public DateOnly? AppealsUntil { get; init; }

    /// <summary>Whether it is closed though some candidates have no confirmed result.</summary>
    public bool Unfinished { get; init; }

    /// <summary>Whether it is opened again instead.</summary>
    public bool Reopen { get; init; }
}

/// <summary>The use case « session close »: nothing of a closed session is changed but by opening it again.</summary>
public static class CloseSession
{
    private const int MostNamed = 12;

    /// <summary>Closes a session; one whose candidates are not all confirmed only where that is said.</summary>
    public static Checked<SessionSummary> Run(IRegistry registry, Act act, CloseRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.Change(act with { Command = "close" }, rows => (request.Reopen ? SessionReference.Find(rows, request.Session) : SessionReference.FindOpen(rows, request.Session)).Then(session => Close(rows, session, request, act.Day)));
    }

    private static Checked<SessionSummary> Close(IHeldChanges rows, HeldSession session, CloseRequest request, DateOnly day)
    {
        var open = request.Reopen || request.Unfinished ? [] : rows.Progress(session.Id).Where(p => p is { Attendance: Attendance.Expected, Confirmed: 0 }).ToList();
        if (open.Count > 0)
        {
            return Checked.Failed<SessionSummary>(EnrollingMessages.NotFinished(session.Name, [.. open.Take(MostNamed).Select(p => $"{p.CandidateKey} ({CandidateStage.Of(p).Stage})")], open.Count));
        }

        var closed = session with { ClosedOn = request.Reopen ? null : day, AppealsUntil = request.AppealsUntil ?? session.AppealsUntil };
        rows.Replace(closed);
        return Checked.Of(SessionSummary.Of(closed, null, rows.OfSession<Enrolment>(session.Id).Count));
    }
}
