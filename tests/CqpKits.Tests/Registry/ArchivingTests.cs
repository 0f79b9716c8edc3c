using System.IO.Compression;
using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Packages.Archives;
using CqpKits.Sessions.Archiving;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Registry;

/// <summary>A session in one archive, and what is found when anything in it is changed.</summary>
[Trait("Category", "Slow")]
public sealed class ArchivingTests
{
    private const string Zip = "archives/juin.zip";

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void An_archive_holds_the_session_and_is_intact_and_the_same_state_gives_the_same_bytes(RegistryEngine engine)
    {
        using var office = Full(engine);
        var made = Export(office);
        Assert.Equal(["CQP706"], made.Diagnostics.Select(d => d.Code));
        var first = office.Workspace.Files[Zip];
        var verified = VerifyArchive.Run(office.Workspace, Zip);
        Assert.Empty(verified.Diagnostics);
        Assert.Equal((made.Value!.Sha256, ArchiveKind.Session, "juin-2027"), (verified.Value!.Sha256, verified.Value.Kind, verified.Value.Session));
        Assert.True(verified.Value.Rows > 20);

        Export(office);
        Assert.Equal(first, office.Workspace.Files[Zip]);
        var noted = Assert.Single(office.Registry.Read(rows => Checked.Of(rows.All<ExportedArchive>())).Value!);
        Assert.Equal((Zip, made.Value.Sha256), (noted.Path, noted.Sha256));
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void Any_program_reads_an_archive_and_nothing_of_another_session_is_in_it()
    {
        using var office = Full(RegistryEngine.Sqlite);
        office.Create("autre-session");
        office.Import("Uniquement;Ailleurs;01/02/1990;;;;Tuteur Absent;\n", "autre-session");
        office.Return("perrin-hugo/tuteur/grille-tuteur", "75");
        office.Collect("retours");
        Export(office);
        using var zip = new ZipArchive(new MemoryStream(office.Workspace.Files[Zip]));
        var names = zip.Entries.Select(e => e.FullName).ToList();
        Assert.Contains("base/person.jsonl", names);
        Assert.Contains("kits/1/kit.json", names);
        Assert.Contains("referentials/agc/certification.yaml", names);
        Assert.Contains(names, n => n.StartsWith("referentials/agc/formulaires/", StringComparison.Ordinal));
        Assert.Contains(names, n => n.StartsWith(StoredFiles.Folder + "/", StringComparison.Ordinal));
        Assert.Equal(ArchiveManifest.Path, names[^1]);
        var text = Encoding.UTF8.GetString(office.Workspace.Files[Zip]);
        Assert.Contains("Zoé", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Uniquement", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tuteur Absent", text, StringComparison.Ordinal);
        Assert.Empty(VerifyArchive.Run(office.Workspace, Zip).Diagnostics);
    }

    [Fact]
    public void A_changed_byte_is_found_wherever_it_is_and_what_it_touches_is_named()
    {
        using var office = Small();
        Export(office);
        var sound = office.Workspace.Files[Zip];
        var entries = StoredZip.Read(new MemoryStream(sound)).Entries;
        var chance = new Chance(7);

        // Every byte of the structure behind the entries, and of all headers; in each entry some, of the rows all.
        List<long> places = [.. Enumerable.Range(0, sound.Length).Select(i => (long)i)
            .Where(at => entries.LastOrDefault(e => e.Start <= at) is not { } entry || at < entry.Start + 30 + entry.Path.Length || at >= entry.Start + 30 + entry.Path.Length + entry.Length
                || entry.Path.StartsWith("base/session", StringComparison.Ordinal))];
        places = [.. places.Where(_ => chance.Next(12) == 0), .. entries.Where(e => e.Length > 0).Select(e => e.Start + 30 + e.Path.Length + chance.Next((int)e.Length))];
        Assert.True(places.Count > 300, $"{places.Count}");
        foreach (var at in places)
        {
            var spoilt = (byte[])sound.Clone();
            spoilt[at] ^= (byte)(1 << chance.Next(8));
            var said = VerifyBytes(office, spoilt);
            Assert.True(said.Any(d => d.Severity == Severity.Error), $"octet {at}");
            if (entries.FirstOrDefault(e => e.Start + 30 + e.Path.Length <= at && at < e.Start + 30 + e.Path.Length + e.Length) is { } within)
            {
                Assert.Contains(said, d => d.Message.Contains(within.Path, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void What_is_cut_off_put_behind_or_no_archive_at_all_is_refused()
    {
        using var office = Small();
        Export(office);
        var sound = office.Workspace.Files[Zip];
        var chance = new Chance(3);
        for (var i = 0; i < 60; i++)
        {
            Assert.Contains(VerifyBytes(office, sound[..chance.Next(sound.Length)]), d => d.Severity == Severity.Error);
        }

        Assert.Contains(VerifyBytes(office, [.. sound, 0]), d => d.Severity == Severity.Error);
        Assert.Equal("CQP690", Assert.Single(VerifyBytes(office, [])).Code);
        Assert.Equal("CQP690", Assert.Single(VerifyBytes(office, Encoding.UTF8.GetBytes("%PDF-1.7 ce n'est pas une archive, mais un texte assez long"))).Code);
        Assert.Equal("CQP001", Assert.Single(VerifyArchive.Run(office.Workspace, "absente.zip").Diagnostics).Code);
    }

    [Fact]
    public void A_zip_bomb_a_path_out_of_the_archive_and_a_repeated_entry_are_refused()
    {
        using var office = Small();
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("base/journal.jsonl").Open();
            entry.Write(new byte[50_000_000]);
        }

        Assert.Equal("CQP690", Assert.Single(VerifyBytes(office, bomb.ToArray())).Code);
        Assert.Equal("CQP690", Assert.Single(VerifyBytes(office, Written(("../ailleurs.txt", "x")))).Code);
        Assert.Equal("CQP691", Assert.Single(VerifyBytes(office, Written(("a", "x"), ("/b", "x")))).Code);
        Assert.Equal("CQP694", Assert.Single(VerifyBytes(office, Written(("a", "x")))).Code);
        Assert.Equal("CQP694", Assert.Single(VerifyBytes(office, Written(("a", "x"), (ArchiveManifest.Path, "{}")))).Code);
    }

    [Fact]
    public void As_many_entries_as_a_large_office_has_are_read_by_us_and_by_others()
    {
        using var to = new MemoryStream();
        var writer = new StoredZipWriter(to);
        for (var i = 0; i < 70_000; i++)
        {
            writer.Add($"registre/{i}", content => content.Write("x"u8));
        }

        writer.Complete();
        Assert.Empty(StoredZip.Read(to).Faults);
        using var zip = new ZipArchive(new MemoryStream(to.ToArray()));
        Assert.Equal(70_000, zip.Entries.Count);
    }

    [Fact]
    public void A_manifest_that_was_made_to_fit_does_not_hide_a_changed_row()
    {
        using var office = Small();
        Export(office);
        string[] Codes(Func<string, string, string> change) => [.. VerifyBytes(office, Rewritten(office.Workspace.Files[Zip], change)).Select(d => d.Code).Distinct()];
        Assert.Equal([], Codes((_, text) => text));
        Assert.Equal(["CQP699"], Codes((path, text) => path == "base/person.jsonl" ? text.Replace("Zoé", "Zoë", StringComparison.Ordinal) : text));
        Assert.Equal(["CQP699"], Codes((path, text) => path == "base/person.jsonl" ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text));
        Assert.Equal(["CQP699"], Codes((path, text) => path == "base/person.jsonl" ? text + text.Replace("\"id\":1", "\"id\":9", StringComparison.Ordinal) : text));
        Assert.Equal(["CQP698"], Codes((path, text) => path == "base/journal.jsonl" ? text.Replace("\"command\":\"import\"", "\"command\":\"adopt\"", StringComparison.Ordinal) : text));
        Assert.Contains("CQP700", Codes((path, text) => path == "base/journal.jsonl" ? text[..^20] : text));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_backup_is_restored_into_either_engine_with_the_same_journal_and_the_same_results(RegistryEngine engine)
    {
        using var office = Full(engine);
        var results = ResultsOf(office, "avant");
        Assert.Empty(BackupRegistry.Run(office.Workspace, office.Registry, "sauvegarde.zip").Diagnostics);
        Assert.Empty(VerifyArchive.Run(office.Workspace, "sauvegarde.zip").Diagnostics);
        var before = office.Registry.Verify().Value!;
        foreach (var other in Enum.GetValues<RegistryEngine>())
        {
            using var fresh = new TestRegistry(other);
            using var registry = fresh.Open();
            var workspace = MemoryWorkspace.Shipped().With("sauvegarde.zip", office.Workspace.Files["sauvegarde.zip"]);
            Assert.Empty(RestoreRegistry.Run(workspace, registry, "sauvegarde.zip").Diagnostics);
            var after = registry.Verify().Value!;
            Assert.Empty(after.Faults);
            Assert.Equal(before.Head, after.Head);
            Assert.Equal(results, ResultsOf(workspace, registry, "apres"));
            Assert.Empty(BackupRegistry.Run(workspace, registry, "encore.zip").Diagnostics);
            Assert.Equal(workspace.Files["sauvegarde.zip"], workspace.Files["encore.zip"]);
            Assert.Equal("CQP702", Assert.Single(RestoreRegistry.Run(workspace, registry, "sauvegarde.zip").Diagnostics).Code);

            // Numbers go on where they were.
            var added = registry.Change(TestRegistry.Act, rows => Checked.Of(rows.Add(new HeldPerson { LastName = "A", FirstName = "B" }))).Value!;
            Assert.Equal(3, added.Id);
        }
    }

    [Fact]
    public void A_restore_that_breaks_off_leaves_an_empty_registry_and_the_next_one_completes()
    {
        using var office = Small();
        Assert.Empty(BackupRegistry.Run(office.Workspace, office.Registry, "sauvegarde.zip").Diagnostics);
        var sound = office.Workspace.Files["sauvegarde.zip"];
        using var fresh = new TestRegistry(RegistryEngine.Sqlite);
        using var registry = fresh.Open();
        var full = new FailingWorkspace { Refuses = p => p.StartsWith(StoredFiles.Folder, StringComparison.Ordinal) };
        MemoryWorkspace.Fill(full).With("sauvegarde.zip", sound);
        Assert.Equal("CQP205", Assert.Single(RestoreRegistry.Run(full, registry, "sauvegarde.zip").Diagnostics).Code);
        Assert.Equal(0, registry.Verify().Value!.Entries);

        // Nor does one that is spoilt, or an archive of a session.
        var workspace = MemoryWorkspace.Shipped().With("sauvegarde.zip", Rewritten(sound, (path, text) => path == "base/person.jsonl" ? text.Replace("Zoé", "Zoë", StringComparison.Ordinal) : text));
        Assert.Equal("CQP699", Assert.Single(RestoreRegistry.Run(workspace, registry, "sauvegarde.zip").Diagnostics).Code);
        Export(office);
        Assert.Equal("CQP703", Assert.Single(RestoreRegistry.Run(workspace.With(Zip, office.Workspace.Files[Zip]), registry, Zip).Diagnostics).Code);
        Assert.Equal(0, registry.Verify().Value!.Entries);

        Assert.Empty(RestoreRegistry.Run(workspace.With("sauvegarde.zip", sound), registry, "sauvegarde.zip").Diagnostics);
        Assert.Empty(registry.Verify().Value!.Faults);
    }

    [Fact]
    public void Stored_bytes_that_are_gone_or_spoilt_are_said()
    {
        using var office = Small();
        var stored = office.Workspace.List(StoredFiles.Folder)[0];
        office.Workspace.With(stored, "abîmé");
        Assert.Contains(Export(office).Diagnostics, d => d.Code == "CQP705");
        Assert.Contains(VerifyArchive.Run(office.Workspace, Zip).Diagnostics, d => d.Message.Contains(stored, StringComparison.Ordinal));
        office.Workspace.Remove(stored);
        Assert.Contains(Export(office).Diagnostics, d => d.Code == "CQP704");
        Assert.Empty(VerifyArchive.Run(office.Workspace, Zip).Diagnostics);
    }

    internal static Office Full(RegistryEngine engine)
    {
        var office = Office.Packed(engine);
        office.ReturnAll();
        office.Collect("retours");
        return office;
    }

    internal static Office Small()
    {
        var office = Office.Packed();
        office.Return("muller-zoe/tuteur/grille-tuteur");
        office.Collect("retours");
        return office;
    }

    internal static Checked<WrittenArchive> Export(Office office) => ExportSession.Run(office.Workspace, office.Registry, TestRegistry.Act, "juin-2027", Zip);

    internal static string ResultsOf(Office office, string folder) => ResultsOf(office.Workspace, office.Registry, folder);

    internal static string ResultsOf(MemoryWorkspace workspace, IRegistry registry, string folder)
    {
        CqpKits.Sessions.Recalling.SessionResults.Run(workspace, registry, "juin-2027", new() { Score = new() { Paths = [], Folder = folder } });
        return workspace.Text(folder + "/resultats.json");
    }

    /// <summary>An archive whose texts were changed, and its manifest made to fit.</summary>
    internal static byte[] Rewritten(byte[] archive, Func<string, string, string> change)
    {
        var zip = StoredZip.Read(new MemoryStream(archive));
        var manifest = ArchiveManifest.Read(Bytes(zip, zip.Entries[^1]))!;
        using var to = new MemoryStream();
        var writer = new StoredZipWriter(to);
        foreach (var entry in zip.Entries.SkipLast(1))
        {
            var bytes = Bytes(zip, entry);
            writer.Add(entry.Path, content => content.Write(entry.Path.StartsWith("base/", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(change(entry.Path, Encoding.UTF8.GetString(bytes))) : bytes));
        }

        ArchivedFile[] files = [.. writer.Entries.Select(e => new ArchivedFile(e.Path, e.Length, e.Sha256))];
        writer.Add(ArchiveManifest.Path, content => content.Write((manifest with { Files = files }).ToBytes()));
        writer.Complete();
        return to.ToArray();
    }

    private static byte[] Bytes(StoredZip zip, StoredEntry entry)
    {
        using var bytes = new MemoryStream();
        zip.Open(entry).CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Written(params (string Path, string Text)[] entries)
    {
        using var to = new MemoryStream();
        var writer = new StoredZipWriter(to);
        foreach (var (path, text) in entries)
        {
            writer.Add(path, content => content.Write(Encoding.UTF8.GetBytes(text)));
        }

        writer.Complete();
        return to.ToArray();
    }

    private static IReadOnlyList<Diagnostic> VerifyBytes(Office office, byte[] bytes) => VerifyArchive.Run(office.Workspace.With("essai.zip", bytes), "essai.zip").Diagnostics;
}
