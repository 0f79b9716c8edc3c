using System.Text.Json;
using System.Text.Json.Nodes;
using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Archiving;

/// <summary>
/// Takes the rows of an archive into a registry, under new numbers. Persons and assessors who are known stay as they are; what the archive knows of a person and the registry does not
/// is added. Who acted then stays in the journal of the archive.
/// </summary>
internal sealed class OpenedRows(IHeldChanges rows, ArchiveReading archive)
{
    private static readonly string[] Apart = [TableNames.Actors, TableNames.Sessions, TableNames.Persons, TableNames.Assessors];

    /// <summary>The new numbers of rows, by the column that names them and the old number.</summary>
    private readonly Dictionary<(string Column, long Number), long> numbers = [];

    /// <summary>Takes them, once everybody is known or new; the session as it is held now.</summary>
    public Checked<HeldSession> Take(PersonAnswers answers)
    {
        if (archive.UnknownTable(rows.Texts.Tables) is { } unknown)
        {
            return Checked.Failed<HeldSession>(ArchivingMessages.BadLine(archive.Path, unknown, 1));
        }

        try
        {
            return TakeSession().Then(session => new OpenedPeople(rows, session, Rows<HeldPerson>(TableNames.Persons), Rows<Enrolment>(TableNames.Enrolments), answers).Take().Then(persons => TakeOthers(session, persons)));
        }
        catch (JsonException)
        {
            return Checked.Failed<HeldSession>(ArchivingMessages.BadLine(archive.Path, ArchivePaths.Table(TableNames.Sessions), 1));
        }
    }

    private Checked<HeldSession> TakeSession()
    {
        if (Rows<HeldSession>(TableNames.Sessions) is not [var said])
        {
            throw new JsonException();
        }

        if (rows.All<HeldSession>().FirstOrDefault(s => (s.Certification, s.Name) == (said.Certification, said.Name)) is { } present)
        {
            return Checked.Failed<HeldSession>(EnrollingMessages.SameSession(present));
        }

        var papers = rows.All<HeldPaper>().Select(p => p.Number).ToHashSet();
        var known = Rows<HeldPaper>(TableNames.Papers).Select(p => p.Number).Where(papers.Contains).Distinct().ToList();
        return known.Count > 0 ? Checked.Failed<HeldSession>(known.Select(ArchivingMessages.PaperKnown)) : Checked.Of(Numbered(TableNames.Sessions, said, rows.Add(said)));
    }

    private Checked<HeldSession> TakeOthers(HeldSession session, IReadOnlyDictionary<long, long> persons)
    {
        foreach (var (old, now) in persons)
        {
            numbers[(TableNames.Persons, old)] = now;
        }

        var assessors = rows.All<HeldAssessor>().GroupBy(a => FrenchText.Fold(a.ListName)).ToDictionary(g => g.Key, g => g.First());
        foreach (var assessor in Rows<HeldAssessor>(TableNames.Assessors))
        {
            Numbered(TableNames.Assessors, assessor, assessors.TryGetValue(FrenchText.Fold(assessor.ListName), out var known) ? known : rows.Add(assessor));
        }

        foreach (var table in rows.Texts.Tables.Select(t => t.Name).Except(Apart))
        {
            foreach (var line in archive.Lines(ArchivePaths.Table(table)))
            {
                numbers[(table, JournalLines.NumberOf(line))] = rows.AddText(table, Renumbered(line));
            }
        }

        return Checked.Of(session);
    }

    /// <summary>A line with the numbers of this registry: a column with a number that has the name of a table names a row of it.</summary>
    private byte[] Renumbered(byte[] line)
    {
        var row = JsonNode.Parse(line)!.AsObject();
        row["id"] = 0L;
        foreach (var column in row.Where(c => c.Value?.GetValueKind() == JsonValueKind.Number).Select(c => c.Key).ToList())
        {
            if (numbers.TryGetValue((column, row[column]!.GetValue<long>()), out var now))
            {
                row[column] = now;
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(row, NodeJson.Lines.JsonObject);
    }

    private List<T> Rows<T>(string table)
        where T : HeldRow => [.. archive.Lines(ArchivePaths.Table(table)).Select(line => HeldText.Read<T>(line))];

    private T Numbered<T>(string table, T old, T now)
        where T : HeldRow
    {
        numbers[(table, old.Id)] = now.Id;
        return now;
    }
}

/// <summary>Source-generated JSON of rows of which only numbers are changed.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(JsonObject))]
internal sealed partial class NodeJson : System.Text.Json.Serialization.JsonSerializerContext
{
    public static NodeJson Lines { get; } = new(new JsonSerializerOptions());
}
