using CqpKits.Diagnostics;
using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;

namespace CqpKits.Tests.Registry;

/// <summary>The law of the journal: whatever is edited, removed or moved past the registry is found, and named.</summary>
public sealed class JournalTests
{
    private const int Changes = 40;

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void Any_edit_removal_or_move_of_an_entry_is_found_and_named(RegistryEngine engine)
    {
        using var test = Filled(engine, 1);
        var entries = test.Ask<Entry>("SELECT number, day, actor, command, kind, table_name, row_id, row_hash, previous, hash FROM journal ORDER BY number");
        test.Tamper("CREATE TABLE kept_journal AS SELECT * FROM journal; CREATE TABLE kept_salt AS SELECT * FROM salt");
        for (var seed = 1; seed <= 120; seed++)
        {
            var chance = new Chance(seed);
            var at = chance.Pick(entries);
            var (sql, concerned) = Spoil(chance, at, entries.Count);
            Assert.True(test.Tamper(sql.Text, sql.Values) > 0, $"{seed}: {sql.Text}");
            var report = Report(test);
            Assert.True(report.Faults.Count > 0, $"{seed}: {sql.Text} was not found");
            Assert.True(report.Faults.Any(f => concerned.Contains(f.Entry)), $"{seed}: {sql.Text} on {at.Number}: {string.Join(", ", report.Faults)}");
            test.Tamper("BEGIN; DELETE FROM salt; DELETE FROM journal; INSERT INTO journal SELECT * FROM kept_journal; INSERT INTO salt SELECT * FROM kept_salt; COMMIT");
        }

        Assert.Empty(Report(test).Faults);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Any_edit_addition_or_removal_of_a_row_is_found_and_named(RegistryEngine engine)
    {
        using var test = Filled(engine, 2);
        (string Sql, JournalFaultKind Kind, string Table, long Row)[] spoilt =
        [
            ("UPDATE person SET last_name = 'Autre' WHERE id = 3", JournalFaultKind.RowChanged, "person", 3),
            ("UPDATE person SET birth_date = '2001-01-01' WHERE id = 4", JournalFaultKind.RowChanged, "person", 4),
            ("INSERT INTO person (id, last_name, first_name) VALUES (999, 'De', 'Trop')", JournalFaultKind.RowUnknown, "person", 999),
            ("UPDATE actor SET stated_name = 'Quelqu''un' WHERE id = 1", JournalFaultKind.RowChanged, "actor", 1),
            ("UPDATE session SET evaluation_on = '2027-06-17' WHERE id = 1", JournalFaultKind.RowChanged, "session", 1),
            ("DELETE FROM salt WHERE entry = (SELECT MAX(number) FROM journal WHERE table_name = 'person' AND row_id = 5)", JournalFaultKind.SaltMissing, "person", 5),
            ("DELETE FROM person WHERE id = 6", JournalFaultKind.RowMissing, "person", 6),
            ("UPDATE enrolment SET attendance = 'expected' WHERE id = 1", JournalFaultKind.RowChanged, "enrolment", 1),
            ("UPDATE enrolment SET attendance = 'X' WHERE id = 2", JournalFaultKind.RowChanged, "enrolment", 2),
        ];
        var known = new HashSet<JournalFault>();
        foreach (var (sql, kind, table, row) in spoilt)
        {
            Assert.Equal(1, test.Tamper(sql));
            var now = Report(test).Faults;
            var fault = Assert.Single(now.Except(known));
            Assert.Equal((kind, table, row), (fault.Kind, fault.TableName, fault.RowId));
            known = [.. now];
        }
    }

    [Fact]
    public void Entries_removed_from_the_end_and_entries_added_there_are_found()
    {
        using var test = Filled(RegistryEngine.Sqlite, 3);
        var last = Report(test).Entries;
        test.Tamper("DELETE FROM salt WHERE entry > @n; DELETE FROM journal WHERE number > @n", new { n = last - 1 });
        Assert.Contains(new JournalFault(JournalFaultKind.TailMissing, last - 1), Report(test).Faults);

        using var other = Filled(RegistryEngine.Sqlite, 3);
        other.Tamper("UPDATE journal_head SET number = number - 1");
        Assert.Contains(new JournalFault(JournalFaultKind.TailAdded, last), Report(other).Faults);
    }

    [Fact]
    public void The_journal_holds_no_value_of_a_row_and_two_equal_rows_leave_other_hashes()
    {
        using var test = new TestRegistry(RegistryEngine.Sqlite);
        using (var registry = test.Open())
        {
            registry.Change(TestRegistry.Act, rows => Checked.Of((rows.Add(Person("Uniquement")), rows.Add(Person("Uniquement")))));
        }

        var journal = test.Ask<Entry>("SELECT number, day, actor, command, kind, table_name, row_id, row_hash, previous, hash FROM journal");
        Assert.DoesNotContain(journal, e => $"{e.Command} {e.Kind} {e.TableName}".Contains("Uniquement", StringComparison.Ordinal));
        Assert.Equal(3, journal.Select(e => Convert.ToHexString(e.RowHash!)).Distinct().Count());
    }

    private static HeldPerson Person(string name) => new() { LastName = name, FirstName = "Ana" };

    /// <summary>A base after changes of every kind.</summary>
    private static TestRegistry Filled(RegistryEngine engine, int seed)
    {
        var test = new TestRegistry(engine);
        using var registry = test.Open();
        var chance = new Chance(seed);
        registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(new HeldSession { Certification = "agc", Name = "juin", CreatedOn = new(2027, 1, 15) })));
        registry.Change(TestRegistry.Act, rows => Checked.Of(Enumerable.Range(0, 12).Select(i => rows.Add(Person($"Nom {i}"))).ToList()));
        for (var i = 0; i < Changes; i++)
        {
            registry.Change(TestRegistry.Act with { StatedName = chance.Next(2) == 0 ? "Ana Durand" : "Luc" }, rows =>
            {
                var person = chance.Pick(rows.All<HeldPerson>());
                switch (chance.Next(4))
                {
                    case 0:
                        rows.Add(Person($"Autre {i}"));
                        break;
                    case 1 when person.Id > 12:
                        rows.Remove(person);
                        break;
                    default:
                        rows.Replace(person with { BirthPlace = $"Lieu {i}" });
                        break;
                }

                return Checked.Of(person);
            });
        }

        registry.Change(TestRegistry.Act, rows => Checked.Of(Enumerable.Range(1, 2).Select(i => rows.Add(new Enrolment { Session = 1, Person = i, CandidateKey = $"nom-{i}", Rank = i })).ToList()));
        Assert.Empty(registry.Verify().Value!.Faults);
        return test;
    }

    private static JournalReport Report(TestRegistry test)
    {
        using var registry = test.Open();
        return registry.Verify().Value!;
    }

    /// <summary>One way to spoil the journal, and the entries one of which must be named.</summary>
    private static ((string Text, object Values) Sql, long[] Concerned) Spoil(Chance chance, Entry at, int count)
    {
        var n = at.Number;
        var bytes = (byte[])(chance.Next(2) == 0 ? at.Hash : at.Previous).Clone();
        bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        var other = chance.Next(1, count + 1) is var o && o == n ? (n % count) + 1 : o;
        return chance.Next(10) switch
        {
            0 => (("UPDATE journal SET day = '2027-01-16' WHERE number = @n", new { n }), [n]),
            1 => (("UPDATE journal SET actor = actor + 1 WHERE number = @n", new { n }), [n]),
            2 => (("UPDATE journal SET command = 'autre' WHERE number = @n", new { n }), [n]),
            3 => (("UPDATE journal SET kind = CASE kind WHEN 'Added' THEN 'Changed' ELSE 'Added' END WHERE number = @n", new { n }), [n]),
            4 => (("UPDATE journal SET row_id = row_id + 1 WHERE number = @n", new { n }), [n]),
            5 => (("UPDATE journal SET row_hash = @bytes WHERE number = @n", new { n, bytes }), [n]),
            6 => (("UPDATE journal SET hash = @bytes WHERE number = @n", new { n, bytes }), [n]),
            7 => (("UPDATE journal SET previous = @bytes WHERE number = @n", new { n, bytes }), [n]),
            8 => (("DELETE FROM salt WHERE entry = @n; DELETE FROM journal WHERE number = @n", new { n }), [n, n + 1, n - 1]),
            _ => (("UPDATE journal SET number = -1 WHERE number = @n; UPDATE journal SET number = @n WHERE number = @other; UPDATE journal SET number = @other WHERE number = -1", new { n, other }), [n, other]),
        };
    }

    private sealed record Entry
    {
        public long Number { get; init; }

        public DateOnly Day { get; init; }

        public long Actor { get; init; }

        public string Command { get; init; } = "";

        public string Kind { get; init; } = "";

        public string TableName { get; init; } = "";

        public long RowId { get; init; }

        public byte[]? RowHash { get; init; }

        public byte[] Previous { get; init; } = [];

        public byte[] Hash { get; init; } = [];
    }
}
