using CqpKits.Sessions.Registering;

namespace CqpKits.Registry.Rows;

/// <summary>The tables, those that others refer to first.</summary>
internal static class Tables
{
    /// <summary>All.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        new Table<Actor>(TableNames.Actors),
        new Table<HeldSession>(TableNames.Sessions),
        new Table<HeldPerson>(TableNames.Persons),
        new Table<Enrolment>(TableNames.Enrolments),
        new Table<HeldAssessor>(TableNames.Assessors),
        new Table<Assignment>(TableNames.Assignments),
        new Table<IssuedKit>(TableNames.Kits),
        new Table<IssuedCopy>(TableNames.Copies),
        new Table<ReturnedCopy>(TableNames.Returns),
        new Table<SettledAnswer>(TableNames.Settled),
        new Table<HeldSitting>(TableNames.Sittings),
        new Table<HeldDecision>(TableNames.Decisions),
        new Table<HeldFact>(TableNames.Facts),
        new Table<HeldResult>(TableNames.Results),
        new Table<HeldPaper>(TableNames.Papers),
        new Table<ExportedArchive>(TableNames.Exports),
    ];

    private static readonly Dictionary<Type, Table> ByRow = All.ToDictionary(t => t.Row);

    private static readonly Dictionary<string, Table> ByName = All.ToDictionary(t => t.Name);

    /// <summary>All, as archives know them.</summary>
    public static IReadOnlyList<HeldTable> Held { get; } = [.. All.Select(t => new HeldTable(t.Name, t.IsOfSession))];

    /// <summary>The table with a name.</summary>
    public static Table Named(string name) => ByName[name];

    /// <summary>The table of a type of rows.</summary>
    public static Table<T> Of<T>()
        where T : HeldRow => (Table<T>)ByRow[typeof(T)];
}
