using CqpKits.Diagnostics;
using CqpKits.Registry;
using CqpKits.Registry.Engines;
using CqpKits.Registry.Migrations;
using CqpKits.Sessions.Registering;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Registry;

/// <summary>What a base gives back, what it refuses, and what it says then. Every test runs on every engine.</summary>
public sealed class RegistryStoreTests
{
    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    private static HeldSession June => new() { Certification = "agc", Name = "juin-2027", CreatedOn = new(2027, 1, 15), EvaluationOn = new(2027, 6, 16), Place = "Łódź — « salle » 'B'" };

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_row_of_every_table_comes_back_as_it_was(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        HeldRow[] held;
        using (var registry = test.Open())
        {
            var changed = registry.Change(TestRegistry.Act, rows =>
            {
                var session = rows.Add(June);
                var person = rows.Add(Zoe with
                {
                    Identifier = "00042",
                    Civility = "Mme",
                    BirthDate = new(2001, 2, 28),
                    BirthPlace = "L'Haÿ-les-Roses",
                    BirthCode = "94038",
                    BirthName = "Ñandú",
                    GivenNames = "Zoé, Ève",
                    Sex = "F",
                    PostalCode = "01000",
                });
                var enrolment = rows.Add(new Enrolment
                {
                    Session = session.Id,
                    Person = person.Id,
                    CandidateKey = "muller-zoe",
                    Rank = 1,
                    Route = "formation",
                    EvaluationOn = new(2027, 6, 16),
                    StartsOn = new(2026, 9, 1),
                    EndsOn = new(2027, 6, 30),
                    Company = "A\nB",
                    Granted = "gros caractères",
                    Record = "{}",
                    Attendance = Attendance.Excused,
                    AttendanceSince = new(2027, 6, 1),
                });
                var assessor = rows.Add(new HeldAssessor { Name = "Ève Roux", Function = "tutrice" });
                var assignment = rows.Add(new Assignment { Session = session.Id, Enrolment = enrolment.Id, Role = "tuteur", Assessor = assessor.Id, Rank = 1 });
                return Checked.Of<HeldRow[]>([session, person, enrolment, assessor, assignment]);
            });
            Assert.Empty(changed.Diagnostics);
            held = changed.Value!;
        }

        using var again = test.Open();
        var read = again.Read(rows => Checked.Of<HeldRow?[]>(
        [
            rows.Find<HeldSession>(1), rows.Find<HeldPerson>(1), rows.OfSession<Enrolment>(1).Single(), rows.All<HeldAssessor>().Single(), rows.OfSession<Assignment>(1).Single(),
        ]));
        Assert.Equal(held, read.Value!);
        Assert.Equal([new Actor { Id = 1, Account = "compte", StatedName = "Ana Durand" }], again.Read(rows => Checked.Of(rows.All<Actor>())).Value!);
        Assert.Empty(again.Verify().Value!.Faults);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Work_with_an_error_leaves_nothing_and_the_same_row_again_changes_nothing(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        using var registry = test.Open();
        var refused = registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(June), Diagnostic.Error("x", "non")));
        Assert.Single(refused.Diagnostics);
        Assert.Empty(registry.Read(rows => Checked.Of(rows.All<HeldSession>())).Value!);
        Assert.Equal(0, registry.Verify().Value!.Entries);

        var june = registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(June))).Value!;
        var before = registry.Verify().Value!.Head;
        registry.Change(TestRegistry.Act, rows =>
        {
            rows.Replace(june);
            return Checked.Of(june);
        });
        Assert.Equal(before, registry.Verify().Value!.Head);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_number_is_never_given_twice(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        using var registry = test.Open();
        var first = registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(Zoe))).Value!;
        registry.Change(TestRegistry.Act, rows =>
        {
            rows.Remove(first);
            return Checked.Of(first);
        });
        Assert.Equal(2, registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(Zoe))).Value!.Id);
        Assert.Empty(registry.Verify().Value!.Faults);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_second_writer_waits_or_is_told_and_a_reader_goes_on(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        using var first = test.Open();
        using var second = test.Open(waitsFor: 1);
        first.Change(TestRegistry.Act, rows =>
        {
            rows.Add(June);
            var told = second.Change(TestRegistry.Act, others => Checked.Of(others.Add(Zoe)));
            Assert.Equal("CQP631", Assert.Single(told.Diagnostics).Code);
            Assert.Empty(second.Read(others => Checked.Of(others.All<HeldSession>())).Value!);
            return Checked.Of(June);
        });
        Assert.Empty(second.Change(TestRegistry.Act, others => Checked.Of(others.Add(Zoe))).Diagnostics);
        Assert.Empty(first.Verify().Value!.Faults);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Writers_at_once_make_one_chain(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        test.Open().Dispose();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(() =>
        {
            using var registry = test.Open();
            for (var i = 0; i < 10; i++)
            {
                var done = registry.Change(TestRegistry.Act with { Account = $"compte {w}" }, rows => Checked.Of(rows.Add(Zoe)));
                Assert.Empty(done.Diagnostics);
            }
        })));
        using var after = test.Open();
        var report = after.Verify().Value!;
        Assert.Empty(report.Faults);
        Assert.Equal(44, report.Entries);
        Assert.Equal(Enumerable.Range(1, 40).Select(i => (long)i), after.Read(rows => Checked.Of(rows.All<HeldPerson>())).Value!.Select(p => p.Id));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Rows_that_contradict_each_other_are_refused_and_said_to_be_our_fault(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        using var registry = test.Open();
        var told = registry.Change(TestRegistry.Act, rows =>
        {
            rows.Add(June);
            return Checked.Of(rows.Add(June));
        });
        Assert.Equal("CQP667", Assert.Single(told.Diagnostics).Code);
        Assert.Empty(registry.Read(rows => Checked.Of(rows.All<HeldSession>())).Value!);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_base_of_a_newer_program_is_left_alone(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        var newer = new Migration(Migration.All[^1].Number + 1, "après", "CREATE TABLE later (id BIGINT)");
        test.TryOpen(more: newer).Value!.Dispose();
        var refused = test.TryOpen();
        Assert.Null(refused.Value);
        Assert.Equal("CQP630", Assert.Single(refused.Diagnostics).Code);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_step_that_fails_leaves_the_base_as_it_was(RegistryEngine engine)
    {
        using var test = new TestRegistry(engine);
        using (var registry = test.Open())
        {
            registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(June)));
        }

        var broken = new Migration(Migration.All[^1].Number + 1, "fautif", "CREATE TABLE later (id BIGINT); ALTER TABLE nowhere ADD COLUMN x TEXT");
        Assert.NotEmpty(test.TryOpen(more: broken).Diagnostics);
        using var again = test.Open();
        Assert.Single(again.Read(rows => Checked.Of(rows.All<HeldSession>())).Value!);
        Assert.Throws<Xunit.Sdk.TrueException>(() => Assert.True(Exists(test, "later")));
    }

    [Fact]
    public void Before_the_schema_changes_a_copy_of_the_file_lies_beside_it()
    {
        using var test = new TestRegistry(RegistryEngine.Sqlite);
        using (var registry = test.Open())
        {
            registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(June)));
        }

        var version = Migration.All[^1].Number;
        var opened = test.TryOpen(more: new Migration(version + 1, "après", "ALTER TABLE session ADD COLUMN later TEXT"));
        opened.Value!.Dispose();
        Assert.Equal(("CQP640", Severity.Information), (opened.Diagnostics.Single().Code, opened.Diagnostics.Single().Severity));
        using var copy = Registries.Open(new SqliteEngine(FormattableString.Invariant($"{test.File}.version-{version}"), "copie"), new(2027, 1, 15), Migration.All).Value!;
        Assert.Single(copy.Read(rows => Checked.Of(rows.All<HeldSession>())).Value!);
        Assert.Empty(copy.Verify().Value!.Faults);
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_is_lost()
    {
        using var test = new TestRegistry(RegistryEngine.Sqlite);
        test.Open().Dispose();
        var pages = test.Ask<long>("PRAGMA page_count").Single();
        var full = new SqliteEngine(test.File, "registre.db") { MostPages = (int)pages + 2 };
        using (var registry = Registries.Open(full, new(2027, 1, 15), Migration.All).Value!)
        {
            var told = registry.Change(TestRegistry.Act, rows =>
            {
                for (var i = 0; i < 1000; i++)
                {
                    rows.Add(Zoe);
                }

                return Checked.Of(Zoe);
            });
            Assert.Equal("CQP633", Assert.Single(told.Diagnostics).Code);
        }

        using var again = test.Open();
        Assert.Empty(again.Read(rows => Checked.Of(rows.All<HeldPerson>())).Value!);
        Assert.Empty(again.Verify().Value!.Faults);
    }

    [Fact]
    public void A_file_that_is_no_base_is_said()
    {
        using var test = new TestRegistry(RegistryEngine.Sqlite);
        File.WriteAllText(test.File, string.Concat(Enumerable.Repeat("Ceci n'est pas un registre. ", 1000)));
        Assert.Equal("CQP634", Assert.Single(test.TryOpen().Diagnostics).Code);
    }

    [Fact]
    public void A_network_share_is_refused_before_a_file_is_made()
    {
        using var folder = new TemporaryFolder();
        var workspace = new DiskWorkspace(folder.Path);
        Assert.Equal("CQP632", Assert.Single(Registries.Local(workspace, mayBegin: true, _ => true).Diagnostics).Code);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        Assert.False(DriveKinds.IsNetwork(folder.Path));
        Assert.True(DriveKinds.IsNetwork(@"\\serveur\partage"));
    }

    [Fact]
    public void A_connection_lost_in_the_middle_leaves_nothing()
    {
        using var test = new TestRegistry(RegistryEngine.PostgreSql);
        using var registry = test.Open();
        var told = registry.Change(TestRegistry.Act, rows =>
        {
            rows.Add(June);
            test.Ask<bool>("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid <> pg_backend_pid() AND objid = (hashtext(current_schema()) & 4294967295::bigint)::oid");
            rows.Add(Zoe);
            return Checked.Of(June);
        });
        Assert.Equal("CQP637", Assert.Single(told.Diagnostics).Code);
        using var again = test.Open();
        Assert.Empty(again.Read(rows => Checked.Of(rows.All<HeldSession>())).Value!);
    }

    [Fact]
    public void What_is_wrong_with_a_server_is_said_without_a_password()
    {
        using var test = new TestRegistry(RegistryEngine.PostgreSql);
        var nowhere = new Npgsql.NpgsqlConnectionStringBuilder(test.Connection) { Database = "nulle-part", Password = "secret-42" };
        var told = Assert.Single(Registries.Open(new PostgresEngine(nowhere.ToString()), new(2027, 1, 15), Migration.All).Diagnostics);
        Assert.Equal("CQP638", told.Code);
        Assert.DoesNotContain("secret-42", told.ToString(), StringComparison.Ordinal);
        var silent = new Npgsql.NpgsqlConnectionStringBuilder(test.Connection) { Host = "127.0.0.1", Port = 1 };
        Assert.Equal("CQP637", Assert.Single(Registries.Open(new PostgresEngine(silent.ToString()), new(2027, 1, 15), Migration.All).Diagnostics).Code);
    }

    private static HeldPerson Zoe => new() { LastName = "Müller", FirstName = "Zoé" };

    private static bool Exists(TestRegistry test, string table)
    {
        using var connection = test.Engine().Open();
        return test.Engine().HasTable(connection, table, null);
    }
}
