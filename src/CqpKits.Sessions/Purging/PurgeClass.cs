using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Settings;

namespace CqpKits.Sessions.Purging;

/// <summary>A class of data, and how long a session's is kept.</summary>
/// <param name="Name">Its key in <c>cqpkits.yaml</c>.</param>
/// <param name="Period">How long; null where nothing is declared.</param>
/// <param name="Over">The day from which it may go; null for never.</param>
/// <param name="Tables">The tables whose rows of the session it is.</param>
internal sealed record PurgeClass(string Name, RetentionPeriod? Period, DateOnly? Over, IReadOnlyList<string> Tables)
{
    private static readonly string[] OfReturns = [TableNames.Returns, TableNames.Settled, TableNames.Copies, TableNames.Kits];

    /// <summary>Whether its time is over.</summary>
    public bool IsOver(DateOnly day) => Over <= day;

    /// <summary>The classes of a session. What came back and what went out has names on it: it goes with the identities at the latest.</summary>
    public static PurgeClasses Of(Retentions declared, DateOnly closed)
    {
        var identities = declared.Identities?.After(closed);
        var returns = declared.Returns?.After(closed);
        return new PurgeClasses(
            new PurgeClass("retours", declared.Returns, returns is null || identities < returns ? identities ?? returns : returns, OfReturns),
            new PurgeClass("identites", declared.Identities, identities, [TableNames.Assignments, TableNames.Facts]),
            new PurgeClass("resultats", declared.Results, declared.Results?.After(closed), [TableNames.Decisions, TableNames.Results, TableNames.Sittings]),
            new PurgeClass("papiers", declared.Papers, declared.Papers?.After(closed), [TableNames.Papers]));
    }
}

/// <summary>All classes.</summary>
internal sealed record PurgeClasses(PurgeClass Returns, PurgeClass Identities, PurgeClass Results, PurgeClass Papers)
{
    public IReadOnlyList<PurgeClass> All => [Returns, Identities, Results, Papers];
}
