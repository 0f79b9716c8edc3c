using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Purging;

/// <summary>What a purge takes from a session.</summary>
internal sealed record PurgePlan
{
    private static readonly string[] Naming = [TableNames.Decisions, TableNames.Results, TableNames.Papers];

    /// <summary>The session.</summary>
    public required HeldSession Session { get; init; }

    /// <summary>The rows that go, by table, those that refer to others first.</summary>
    public required IReadOnlyList<(string Table, IReadOnlyList<long> Rows)> Rows { get; init; }

    /// <summary>For each row that stays: holds it without what it says of persons.</summary>
    public required IReadOnlyList<Action<IHeldChanges>> Stripping { get; init; }

    /// <summary>Paths of the stored files that no other session has.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Persons who stay, since another session has them.</summary>
    public required int Staying { get; init; }

    /// <summary>The archives that were made of the session.</summary>
    public required IReadOnlyList<ExportedArchive> Exports { get; init; }

    /// <summary>Folders of its kits.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>How many rows of some tables go.</summary>
    public int CountOf(IReadOnlyList<string> tables) => Rows.Where(r => tables.Contains(r.Table)).Sum(r => r.Rows.Count);

    public static PurgePlan Of(IHeldRows rows, HeldSession session, PurgeClasses classes, DateOnly day)
    {
        var going = classes.All.Where(c => c.IsOver(day)).SelectMany(c => c.Tables).ToDictionary(t => t, t => rows.Texts.Numbers(t, session.Id));
        var people = classes.Identities.IsOver(day) ? PurgedPeople.Of(rows, session, [.. Naming.Where(t => !going.ContainsKey(t))]) : PurgedPeople.Nobody;
        going[TableNames.Enrolments] = people.Enrolments;
        going[TableNames.Persons] = people.Persons;
        going[TableNames.Assessors] = people.Assessors;
        return new PurgePlan
        {
            Session = session,
            Rows = [.. rows.Texts.Tables.Select(t => t.Name).Reverse().Where(going.ContainsKey).Select(t => (t, going[t]))],
            Stripping = [.. people.Stripping, .. classes.Identities.IsOver(day) && !classes.Results.IsOver(day) ? WithoutNames.Of(rows, session) : [], .. classes.Identities.IsOver(day) && !classes.Papers.IsOver(day) ? WithoutNames.OfPapers(rows, session) : []],
            Files = classes.Returns.IsOver(day) ? FilesOf(rows, session) : [],
            Staying = people.Staying,
            Exports = rows.OfSession<ExportedArchive>(session.Id),
            Folders = [.. rows.OfSession<IssuedKit>(session.Id).Select(k => k.Folder).Distinct()],
        };
    }

    private static List<string> FilesOf(IHeldRows rows, HeldSession session)
    {
        var other = rows.All<HeldSession>().Where(s => s.Id != session.Id).SelectMany(s => rows.Returned(s.Id)).Select(r => r.Sha256).ToHashSet();
        return [.. rows.Returned(session.Id).Select(r => r.Sha256).Distinct().Where(h => !other.Contains(h)).Select(StoredFiles.PathOf)];
    }
}
