using System.Diagnostics;
using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Registry;
using CqpKits.Registry.Engines;
using CqpKits.Registry.Migrations;
using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Returned;

namespace CqpKits.Benchmarks;

/// <summary>
/// What a large session costs in the registry: writing its rows with their entries of the journal, asking who owes what, verifying; in SQLite below a folder, or in the PostgreSQL of
/// <c>CQPKITS_POSTGRESQL</c>, in an empty schema.
/// </summary>
internal static class RegistryCost
{
    private const int Forms = 6;
    private static readonly DateOnly Day = new(2027, 1, 15);
    private static readonly Act Act = new("mesure", "compte", null, Day);

    public static void Run(string folder, int candidates)
    {
        Engine engine = Environment.GetEnvironmentVariable("CQPKITS_POSTGRESQL") is { } server ? new PostgresEngine(server) : new SqliteEngine(Path.Combine(folder, "registre.db"), "registre.db");
        using var registry = Registries.Open(engine, Day, Migration.All).Value ?? throw new InvalidOperationException("no empty base");
        Console.WriteLine(engine.Place);
        var reading = new byte[1500];
        var rows = Timed("rows and entries written", () => registry.Change(Act, held => Checked.Of(Fill(held, candidates, reading))).Value);
        for (var round = 0; round < 3; round++)
        {
            Timed("forms owed", () => registry.Read(held => Checked.Of(held.Owed(1))).Value!.Count);
            Timed("candidates, how far each is", () => registry.Read(held => Checked.Of(held.Progress(1))).Value!.Count);
            Timed("files known, by path and hash", () => registry.Read(held => Checked.Of(held.Returned(1))).Value!.Count);
        }

        var report = registry.Verify().Value!;
        if (report.Faults.Count > 0 || report.Entries < rows)
        {
            throw new InvalidOperationException("the journal does not hold");
        }

        Timed("entries verified, with their rows", () => (int)registry.Verify().Value!.Entries);
        Timed("hashes of as many lines (floor)", () => Enumerable.Range(0, (int)report.Entries).Count(i => JournalChain.HashOfRow(reading.AsSpan(0, 16), reading.AsSpan(0, 300)).Length > i - int.MaxValue));
    }

    private static int Fill(IHeldChanges rows, int candidates, byte[] reading)
    {
        var session = rows.Add(new HeldSession { Certification = "agc", Name = "mesure", CreatedOn = Day }).Id;
        var count = 1;
        for (var i = 0; i < candidates; i++)
        {
            var name = i.ToString(CultureInfo.InvariantCulture);
            var person = rows.Add(new HeldPerson { LastName = $"Nom {name}", FirstName = "Ana", BirthDate = Day }).Id;
            var enrolment = rows.Add(new Enrolment { Session = session, Person = person, CandidateKey = $"nom-{name}", Rank = i + 1 }).Id;
            count += 2;
            for (var form = 0; form < Forms; form++)
            {
                var code = $"{name}-{form}";
                rows.Add(new IssuedCopy { Session = session, Enrolment = enrolment, Code = code, Form = $"grille-{form}", FormId = "K7M2Q9XR4T", Role = "jury", Holder = $"Juré {i % 50}", IssuedOn = Day });
                count++;
                if ((i + form) % Forms != 0)
                {
                    rows.Add(new ReturnedCopy { Session = session, Path = $"retours/{code}.docx", Sha256 = Convert.ToHexStringLower(JournalChain.HashOfRow([1], System.Text.Encoding.UTF8.GetBytes(code))), TakenOn = Day, State = ReturnState.Received, Code = code, Answers = code, Reading = reading });
                    count++;
                }
            }
        }

        return count;
    }

    private static int Timed(string what, Func<int> work)
    {
        var watch = Stopwatch.StartNew();
        var count = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: {count} in {watch.Elapsed.TotalMilliseconds:0} ms"));
        return count;
    }
}
