using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Enrolling;

/// <summary>Who takes part and who does not.</summary>
public sealed record AttendanceRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Whether the person takes part.</summary>
    public required Attendance Attendance { get; init; }

    /// <summary>Since when; null for today.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>The use case « session attendance »: a candidate withdraws, is absent, or takes part after all. Nothing of what came back is lost by it.</summary>
public static class NoteAttendance
{
    /// <summary>Notes it.</summary>
    public static Checked<Enrolment> Run(IRegistry registry, Act act, AttendanceRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.Change(act with { Command = "attendance" }, rows => SessionReference.FindOpen(rows, request.Session).Then(session =>
        {
            var all = rows.OfSession<Enrolment>(session.Id);
            if (all.FirstOrDefault(e => e.CandidateKey == request.Candidate) is not { } enrolment)
            {
                return Checked.Failed<Enrolment>(EnrollingMessages.NotEnrolled(request.Candidate, session.Name, [.. all.Select(e => e.CandidateKey)]));
            }

            var noted = enrolment with { Attendance = request.Attendance, AttendanceSince = request.Attendance == Attendance.Expected ? null : request.Since ?? act.Day };
            rows.Replace(noted);
            return Checked.Of(noted);
        }));
    }
}
