using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Settings;

namespace CqpKits.Sessions.Purging;

/// <summary>
/// The use case « session purge »: takes what was kept long enough, as <c>cqpkits.yaml</c> declares it; else nothing. The journal keeps its entries, and can say nothing of what was there.
/// </summary>
public static class PurgeSession
{
    /// <summary>Says what a purge takes, and takes it where that is asked for. Doing it again takes what is left: one that broke off is completed so.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="registry">Registry.</param>
    /// <param name="act">By whom and when.</param>
    /// <param name="session">The session, as a person names it.</param>
    /// <param name="write">Whether it is done; else it is only said.</param>
    public static Checked<PurgedSession> Run(IWorkspace workspace, IRegistry registry, Act act, string session, bool write)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(act);
        var settings = WorkspaceSettings.Load(workspace);
        var declared = settings.Value?.Retentions ?? Retentions.None;
        if (!settings.Succeeded || declared == Retentions.None)
        {
            return Checked.Failed<PurgedSession>(settings.Succeeded ? [PurgingMessages.NothingDeclared()] : settings.Diagnostics);
        }

        var planned = write
            ? registry.Change(act with { Command = "purge" }, rows => Plan(rows, declared, session, act.Day).Then(p => Apply(workspace, rows, p)))
            : registry.Read(rows => Plan(rows, declared, session, act.Day));
        return planned.Value is { } plan && planned.Succeeded ? Compacted(registry, plan, act.Day, write).After(planned.Diagnostics) : Checked.Failed<PurgedSession>(planned.Diagnostics);
    }

    private static Checked<Planned> Plan(IHeldRows rows, Retentions declared, string reference, DateOnly day) => SessionReference.Find(rows, reference).Then(session =>
        session.ClosedOn is not { } closed ? Checked.Failed<Planned>(PurgingMessages.NotClosed(session.Name))
        : session.AppealsUntil >= day ? Checked.Failed<Planned>(PurgingMessages.AppealsRun(session.Name, session.AppealsUntil.Value))
        : Checked.Of(Plan(rows, session, PurgeClass.Of(declared, closed), day)));

    private static Planned Plan(IHeldRows rows, HeldSession session, PurgeClasses classes, DateOnly day) => new(classes, PurgePlan.Of(rows, session, classes, day));

    /// <summary>Stored files go before the rows that name them: where it breaks off in between, the rows are still there for the next purge.</summary>
    private static Checked<Planned> Apply(IWorkspace workspace, IHeldChanges rows, Planned planned)
    {
        var plan = planned.Plan;
        foreach (var strip in plan.Stripping)
        {
            strip(rows);
        }

        foreach (var (table, numbers) in plan.Rows)
        {
            foreach (var number in numbers)
            {
                rows.Purge(table, number);
            }
        }

        return Checked.Of(planned, plan.Files.Select(workspace.TryRemove).OfType<Diagnostic>());
    }

    /// <summary>Rows that are gone leave nothing in the base; that is made sure of each time, in case an earlier purge did not come so far.</summary>
    private static Checked<PurgedSession> Compacted(IRegistry registry, Planned planned, DateOnly day, bool write)
    {
        var isOver = planned.Classes.All.Any(c => c.IsOver(day));
        var compacted = write && isOver ? registry.Compact() : Checked.Of<IReadOnlyList<string>>([]);
        var purged = PurgedSession.Of(planned.Plan, planned.Classes, day, write && isOver);
        return Checked.Of(purged, [.. compacted.Diagnostics, .. PurgingMessages.Of(purged, compacted.Value ?? [])]);
    }

    private sealed record Planned(PurgeClasses Classes, PurgePlan Plan);
}
