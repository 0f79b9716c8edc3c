using CqpKits.Sessions.Registering;

namespace CqpKits.Registry.Rows;

/// <summary>The tables, those that others refer to first.</summary>
internal static class Tables
{
    /// <summary>All.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        new Table<Actor>("actor"),
        new Table<HeldSession>("session"),
        new Table<HeldPerson>("person"),
        new Table<Enrolment>("enrolment"),
        new Table<HeldAssessor>("assessor"),
        new Table<Assignment>("assignment"),
        new Table<IssuedKit>("issued_kit"),
        new Table<IssuedCopy>("issued_copy"),
        new Table<ReturnedCopy>("returned_file"),
        new Table<SettledAnswer>("settled_answer"),
        new Table<HeldSitting>("sitting"),
        new Table<HeldDecision>("decision"),
        new Table<HeldFact>("fact"),
        new Table<HeldResult>("result"),
        new Table<HeldPaper>("paper"),
        new Table<ExportedArchive>("exported_archive"),
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
