using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Purging;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Registry;

/// <summary>What a purge takes leaves no trace, what it leaves is whole, and the journal stays sound.</summary>
[Trait("Category", "Slow")]
public sealed class PurgingTests
{
    private const string All = "registre:\n  conservation:\n    retours: 24 mois\n    identites: 60 mois\n    resultats: 10 ans\n    papiers: 50 ans\n";

    private static readonly DateOnly Closed = new(2027, 7, 1);

    /// <summary>Every text that names somebody of the session: candidates, evaluators, companies, days of birth, free answers.</summary>
    private static readonly string[] Personal =
        ["Müller", "Zoé", "Perrin", "Hugo", "muller-zoe", "perrin-hugo", "2001-03-12", "1999-02-01", "Atelier", "Roux", "Chassagne", "Garrec", "Réponse tranchée", "Motif intime", "Membre du jury", "vue-des-resultats"];

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void After_all_is_over_nothing_personal_is_left_anywhere_and_the_journal_is_sound(RegistryEngine engine)
    {
        using var office = Decided(engine);
        var copy = office.Base.File + ".version-1";
        if (engine == RegistryEngine.Sqlite)
        {
            File.Copy(office.Base.File, copy);
        }

        Assert.All(Personal, p => Assert.True(IsFound(office, engine, p), p));
        Assert.Equal(["CQP717"], Codes(Purge(office, Closed.AddYears(60), write: false)));
        Assert.All(Personal, p => Assert.True(IsFound(office, engine, p), p));

        var purged = Purge(office, Closed.AddYears(60));
        Assert.Equal(engine == RegistryEngine.Sqlite ? ["CQP715", "CQP717"] : ["CQP717"], Codes(purged));
        Assert.True(purged.Value!.IsWritten && purged.Value.Files > 0);
        Assert.False(File.Exists(copy));
        Assert.All(Personal, p => Assert.False(IsFound(office, engine, p), p));
        Assert.Empty(office.Workspace.List(StoredFiles.Folder));
        Assert.Empty(office.Registry.Verify().Value!.Faults);
        Assert.Empty(Rows<HeldPerson>(office));
        Assert.Empty(Rows<HeldPaper>(office));

        // Once more: nothing changes.
        var head = office.Registry.Verify().Value!.Head;
        Assert.Empty(Purge(office, Closed.AddYears(60)).Diagnostics);
        Assert.Equal(head, office.Registry.Verify().Value!.Head);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Each_class_goes_at_its_time_and_results_and_papers_stay_without_names(RegistryEngine engine)
    {
        using var office = Decided(engine);
        Assert.Equal(["CQP713", "CQP717"], Codes(Purge(office, Closed.AddMonths(23))));
        Assert.Equal(2, Rows<Enrolment>(office).Count);

        Purge(office, Closed.AddMonths(24));
        Assert.Empty(Rows<ReturnedCopy>(office));
        Assert.Empty(office.Workspace.List(StoredFiles.Folder));
        Assert.Equal(["Müller Zoé", "Perrin Hugo"], Rows<HeldPerson>(office).Select(p => p.FullName));

        Purge(office, Closed.AddMonths(60));
        Assert.All(Personal, p => Assert.False(IsFound(office, engine, p), p));
        var decision = Assert.Single(Rows<HeldDecision>(office));
        Assert.Equal(("non validé", "validé", ""), (decision.Before, decision.After, decision.DecidedBy));
        Assert.Equal("{\"certification\":\"validé\"}", Assert.Single(Rows<HeldResult>(office)).Verdict);
        Assert.Equal("AGC-2027-0001", Assert.Single(Rows<HeldPaper>(office)).Number);
        Assert.Equal(["— "], Rows<HeldPerson>(office).Select(p => p.FullName));
        Assert.Equal("retire-1", Assert.Single(Rows<Enrolment>(office)).CandidateKey);
        Assert.Empty(office.Registry.Verify().Value!.Faults);

        Purge(office, Closed.AddYears(10));
        Assert.Empty(Rows<HeldResult>(office));
        Assert.Equal("AGC-2027-0001", Assert.Single(Rows<HeldPaper>(office)).Number);
        Purge(office, Closed.AddYears(50));
        Assert.Empty(Rows<HeldPerson>(office));
        Assert.Empty(Rows<Enrolment>(office));
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void A_person_of_another_session_stays_and_so_do_bytes_that_it_has_too()
    {
        using var office = Decided(RegistryEngine.Sqlite);
        office.Create("autre");
        office.Import("Perrin;Hugo;01/02/1999;;;;Ève Roux, tutrice;\n", "autre");
        var shared = Rows<ReturnedCopy>(office)[0];
        office.Registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(shared with { Session = 2 })));
        var purged = Purge(office, Closed.AddYears(60));
        Assert.Contains("CQP714", Codes(purged));
        Assert.Equal(["Perrin Hugo"], Rows<HeldPerson>(office).Select(p => p.FullName));
        Assert.Equal(["Ève Roux"], Rows<HeldAssessor>(office).Select(a => a.Name));
        Assert.Equal([StoredFiles.PathOf(shared.Sha256)], office.Workspace.List(StoredFiles.Folder));
        Assert.False(IsFound(office, RegistryEngine.Sqlite, "Müller"));
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void Nothing_goes_without_a_declaration_before_the_closing_or_while_appeals_run()
    {
        using var office = Decided(RegistryEngine.Sqlite);
        var head = office.Registry.Verify().Value!.Head;
        office.Workspace.With("cqpkits.yaml", "registre:\n");
        Assert.Equal(["CQP710"], Codes(Purge(office, Closed.AddYears(60))));
        office.Workspace.With("cqpkits.yaml", All.Replace("24 mois", "deux ans", StringComparison.Ordinal));
        Assert.Equal(["CQP709"], Codes(Purge(office, Closed.AddYears(60))));
        office.Workspace.With("cqpkits.yaml", All);
        Assert.Equal(["CQP712"], Codes(Purge(office, new(2027, 9, 1))));
        Assert.Equal(head, office.Registry.Verify().Value!.Head);
        Change(office, rows => rows.Replace(rows.Find<HeldSession>(1)! with { ClosedOn = null }));
        Assert.Equal(["CQP711"], Codes(Purge(office, Closed.AddYears(60))));
    }

    [Fact]
    public void Archives_that_were_made_are_named_and_left()
    {
        using var office = Decided(RegistryEngine.Sqlite);
        var made = ArchivingTests.Export(office).Value!;
        var bytes = office.Workspace.Files[made.Path];
        var purged = Purge(office, Closed.AddYears(60));
        Assert.Contains("CQP716", Codes(purged));
        Assert.Equal((made.Path, made.Sha256), (Assert.Single(purged.Value!.Archives).Path, purged.Value.Archives[0].Sha256));
        Assert.Same(bytes, office.Workspace.Files[made.Path]);
    }

    [Fact]
    public void A_purge_that_breaks_off_is_completed_by_the_next_one()
    {
        using var office = Decided(RegistryEngine.Sqlite);
        var stored = office.Workspace.List(StoredFiles.Folder);
        office.Workspace.Remove(stored[0]);
        var purged = Purge(office, Closed.AddYears(60));
        Assert.True(purged.Succeeded);
        Assert.Empty(office.Workspace.List(StoredFiles.Folder));
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void While_somebody_reads_traces_stay_and_are_said_and_the_next_purge_takes_them()
    {
        using var office = Decided(RegistryEngine.Sqlite);
        using (var reader = office.Base.Open(waitsFor: 1))
        {
            reader.Read(rows =>
            {
                _ = rows.All<HeldPerson>();
                var purged = Purge(office, Closed.AddYears(60));
                Assert.Equal("CQP718", Assert.Single(purged.Diagnostics, d => d.Severity == Severity.Error).Code);
                return Checked.Of("lu");
            });
        }

        Assert.True(Purge(office, Closed.AddYears(60)).Succeeded);
        Assert.All(Personal, p => Assert.False(IsFound(office, RegistryEngine.Sqlite, p), p));
    }

    /// <summary>An office whose session is decided and closed, with rows in every table.</summary>
    private static Office Decided(RegistryEngine engine)
    {
        var office = ArchivingTests.Full(engine);
        office.Workspace.With("cqpkits.yaml", All);
        Change(office, rows =>
        {
            var file = rows.OfSession<ReturnedCopy>(1)[0];
            rows.Add(new SettledAnswer { Session = 1, Sha256 = file.Sha256, File = file.Path, Field = "R.jury", Decided = "Réponse tranchée", DecidedBy = "Hélène Chassagne", Why = "lisible" });
            rows.Add(new HeldSitting { Session = 1, Body = DecidingBody.Jury, SatOn = new(2027, 6, 20), Members = "[\"Membre du jury\"]", Source = "output/agc/juin-2027/deliberation.yaml" });
            rows.Add(new HeldDecision { Session = 1, Body = DecidingBody.Jury, Enrolment = 1, Item = "BC01", Holder = "Thierry Garrec", Before = "non validé", After = "validé", DecidedBy = "Hélène Chassagne", Why = "Motif intime", DecidedOn = new(2027, 6, 20) });
            rows.Add(new HeldFact { Session = 1, Enrolment = 2, Record = "{\"acquis\":\"Perrin\"}" });
            rows.Add(new HeldResult { Session = 1, Body = DecidingBody.Jury, Enrolment = 1, HeldOn = new(2027, 6, 20), Verdict = "{\"certification\":\"validé\"}", View = Encoding.UTF8.GetBytes("vue-des-resultats") });
            rows.Add(new HeldPaper { Session = 1, Enrolment = 1, Document = "certificat", Number = "AGC-2027-0001", DeliveredOn = new(2027, 6, 30) });
            rows.Replace(rows.Find<HeldSession>(1)! with { ClosedOn = Closed, AppealsUntil = new(2027, 9, 1) });
        });
        return office;
    }

    private static void Change(Office office, Action<IHeldChanges> change) => Assert.Empty(office.Registry.Change(TestRegistry.Act, rows =>
    {
        change(rows);
        return Checked.Of("fait");
    }).Diagnostics);

    private static Checked<PurgedSession> Purge(Office office, DateOnly day, bool write = true) =>
        PurgeSession.Run(office.Workspace, office.Registry, TestRegistry.Act with { Day = day }, "juin-2027", write);

    private static string[] Codes(Checked<PurgedSession> purged) => [.. purged.Diagnostics.Select(d => d.Code).Distinct()];

    private static IReadOnlyList<T> Rows<T>(Office office)
        where T : HeldRow => office.Registry.Read(rows => Checked.Of(rows.All<T>())).Value!;

    /// <summary>Whether a text stands in the files of the base, in a stored file, or, in PostgreSQL, in any row.</summary>
    private static bool IsFound(Office office, RegistryEngine engine, string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        var stored = office.Workspace.Files.Where(f => f.Key.StartsWith("registre/", StringComparison.Ordinal)).Select(f => f.Value);
        return stored.Concat(engine == RegistryEngine.Sqlite ? FilesOf(office) : RowsOf(office)).Any(bytes => bytes.AsSpan().IndexOf(wanted) >= 0);
    }

    private static IEnumerable<byte[]> FilesOf(Office office) => Directory.EnumerateFiles(Path.GetDirectoryName(office.Base.File)!, "*", SearchOption.AllDirectories).Select(Shared);

    private static byte[] Shared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<byte[]> RowsOf(Office office) =>
        office.Base.Ask<string>("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()").SelectMany(t => office.Base.Ask<string>($"SELECT replace(CAST(t AS TEXT), '\\\\x', '') FROM {t} t"))
            .SelectMany(row => new[] { Encoding.UTF8.GetBytes(row), Bytes(row) });

    /// <summary>The bytes of columns of bytes, which PostgreSQL shows as digits.</summary>
    private static byte[] Bytes(string row) => [.. row.Split(',', '"', '(', ')').Where(c => c.Length > 0 && c.Length % 2 == 0 && c.All(char.IsAsciiHexDigit)).SelectMany(Convert.FromHexString)];
}
