using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Sessions.Enrolling;

/// <summary>A session to be entered.</summary>
public sealed record CreateRequest
{
    /// <summary>Code of the certification.</summary>
    public required string Certification { get; init; }

    /// <summary>Name, as typed.</summary>
    public required string Name { get; init; }

    /// <summary>Title as documents print it; null for the one made of the name.</summary>
    public string? Title { get; init; }

    /// <summary>Day of the evaluation; null where candidates have their own.</summary>
    public DateOnly? EvaluationOn { get; init; }

    /// <summary>Where it takes place, or null.</summary>
    public string? Place { get; init; }
}

/// <summary>The use case « session create ».</summary>
public static class CreateSession
{
    /// <summary>Enters a session; one that is there already is an error, and left as it is.</summary>
    public static Checked<SessionSummary> Run(IWorkspace workspace, IRegistry registry, Act act, CreateRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var name = Slug.Of(request.Name);
        if (name is SessionNames.Blank or SessionNames.Preview or "x")
        {
            return Checked.Failed<SessionSummary>(EnrollingMessages.BadName(request.Name));
        }

        // Its faults are the affair of « check »; that it is there is ours.
        var loaded = Certifications.Load(workspace, request.Certification);
        return loaded.Value is not { } certification
            ? Checked.Failed<SessionSummary>(loaded.Diagnostics.Where(d => d.Severity == Severity.Error))
            : registry.Change(act with { Command = "create" }, rows => Create(rows, name, request, act.Day)).Map(s => SessionSummary.Of(s, certification.Identity.Title, 0));
    }

    private static Checked<HeldSession> Create(IHeldChanges rows, string name, CreateRequest request, DateOnly day) =>
        rows.All<HeldSession>().FirstOrDefault(s => s.Certification == request.Certification && s.Name == name) is { } present
            ? Checked.Failed<HeldSession>(EnrollingMessages.SameSession(present))
            : Checked.Of(rows.Add(new HeldSession
            {
                Certification = request.Certification,
                Name = name,
                Title = request.Title,
                CreatedOn = day,
                EvaluationOn = request.EvaluationOn,
                Place = request.Place,
            }));
}
