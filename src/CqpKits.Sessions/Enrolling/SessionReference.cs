using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Enrolling;

/// <summary>A session as a person names it: « juin-2027 », or « agc/juin-2027 » where two certifications have one of that name.</summary>
internal static class SessionReference
{
    /// <summary>The session; an error where none or several have the name.</summary>
    public static Checked<HeldSession> Find(IHeldRows rows, string reference)
    {
        var all = rows.All<HeldSession>();
        var parts = reference.Split('/', 2);
        var (certification, name) = parts is [var first, var second] ? (first, Slug.Of(second)) : (null, Slug.Of(reference));
        var found = all.Where(s => s.Name == name && (certification is null || s.Certification == certification)).ToList();
        return found switch
        {
            [var only] => Checked.Of(only),
            [] => Checked.Failed<HeldSession>(EnrollingMessages.UnknownSession(reference, [.. all.Select(Shown)])),
            _ => Checked.Failed<HeldSession>(EnrollingMessages.SeveralSessions(reference, found.Select(Whole))),
        };

        string Shown(HeldSession session) => all.Count(s => s.Name == session.Name) > 1 ? Whole(session) : session.Name;
    }

    /// <summary>The session, as long as it is open.</summary>
    public static Checked<HeldSession> FindOpen(IHeldRows rows, string reference) => Find(rows, reference)
        .Then(s => s.ClosedOn is { } day ? Checked.Failed<HeldSession>(EnrollingMessages.Closed(s.Name, day)) : Checked.Of(s));

    /// <summary>The certification and the name.</summary>
    public static string Whole(HeldSession session) => $"{session.Certification}/{session.Name}";
}
