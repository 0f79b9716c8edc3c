using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Collecting;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Packing;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Recalling;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Registry;

/// <summary>What goes out is noted; what comes back is read once, kept, and gives the results that the files give.</summary>
public sealed class CollectingTests
{
    private const string Tutor = "muller-zoe/tuteur/grille-tuteur";

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_results_of_a_session_are_those_of_its_files(RegistryEngine engine)
    {
        using var office = Office.Packed(engine);
        office.ReturnAll();
        office.Return(Tutor, "quatre-vingts");
        office.Return("perrin-hugo/formateur/grille-formateur", "x");
        Assert.Equal(ExpectedOfFiles(office, "fichiers"), Written(office, "registre", () => office.Collect("retours")));
        Assert.Empty(office.Registry.Verify().Value!.Faults);

        // Without the files, and without the kits: all is known.
        foreach (var path in office.Workspace.Files.Keys.Where(p => p.StartsWith("retours/", StringComparison.Ordinal) || p.StartsWith("output/", StringComparison.Ordinal)).ToList())
        {
            office.Workspace.Remove(path);
        }

        Assert.Equal(office.Workspace.Text("registre/resultats.json"), Written(office, "apres", () => null));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Files_seen_before_are_not_read_again_and_change_nothing(RegistryEngine engine)
    {
        using var office = Office.Packed(engine);
        office.ReturnAll();
        var first = office.Collect("retours").Value!;
        Assert.All(first.Files, f => Assert.Equal(CollectedState.Received, f.State));
        Assert.Empty(first.Owed);
        Assert.All(first.Progress, p => Assert.Equal((p.Issued, 0L), (p.Returned, p.Doubtful)));

        var (journal, files) = (office.Registry.Verify().Value!.Head, office.Workspace.Files.Keys.ToList());
        var again = office.Collect("retours");
        Assert.Empty(again.Diagnostics);
        Assert.All(again.Value!.Files, f => Assert.Equal(CollectedState.Seen, f.State));
        Assert.Equal(journal, office.Registry.Verify().Value!.Head);
        Assert.Equal(files, office.Workspace.Files.Keys);
    }

    [Fact]
    public void Where_a_candidate_is_follows_from_what_is_held()
    {
        using var office = Office.Packed();
        string[] Stages() => [.. ShowSessions.One(office.Workspace, office.Registry, "juin-2027").Value!.Candidates.Select(c => c.Stage.Stage)];
        office.Import("Durand;Ana;;;;;;\n");
        Assert.Equal(["émis", "émis", "inscrit"], Stages());
        office.Return(Tutor);
        office.Collect("retours");
        Assert.Equal(["en retour", "émis", "inscrit"], Stages());
        office.ReturnAll();
        office.Collect("retours");
        office.Registry.Change(TestRegistry.Act, rows =>
        {
            rows.Replace(rows.All<Enrolment>()[1] with { Attendance = Attendance.Excused });
            return Checked.Of(1L);
        });
        Assert.Equal(["complet", "absent, justifié", "inscrit"], Stages());
    }

    [Fact]
    public void What_is_missing_is_named_with_who_owes_it()
    {
        using var office = Office.Packed();
        office.Return(Tutor);
        var collected = office.Collect("retours").Value!;
        Assert.DoesNotContain(collected.Owed, o => o.CandidateKey == "muller-zoe" && o.Form == "grille-tuteur");
        var owed = Assert.Single(collected.Owed, o => o.CandidateKey == "perrin-hugo" && o.Form == "grille-tuteur");
        Assert.Equal(("Ève Roux", new DateOnly(2027, 1, 15), new DateOnly(2027, 6, 16)), (owed.Holder, owed.IssuedOn, owed.EvaluationOn!.Value));

        var reminded = Reminders.Run(office.Workspace, office.Registry, "juin-2027", "relances").Value!;
        Assert.Equal(collected.Owed.Count, reminded.People.Sum(p => p.Forms.Count));
        Assert.Contains("Ève Roux;tuteur;Perrin Hugo;Grille d'évaluation tuteur;" + owed.Code + ";15/01/2027;16/06/2027\r\n", office.Workspace.Text("relances/relances.csv"), StringComparison.Ordinal);
        Assert.Contains("À Ève Roux\n", office.Workspace.Text("relances/relances.txt"), StringComparison.Ordinal);
        Assert.Contains("- Perrin Hugo : Grille d'évaluation tuteur (code " + owed.Code, office.Workspace.Text("relances/relances.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_changed_is_a_new_version_and_the_old_one_is_kept_and_counts_no_longer()
    {
        using var office = Office.Packed();
        var path = office.Return(Tutor, "60");
        office.Collect("retours");
        office.Return(Tutor, "75");
        Assert.Equal(CollectedState.NewVersion, Assert.Single(office.Collect("retours").Value!.Files).State);
        var rows = office.Registry.Read(r => Checked.Of(r.All<ReturnedCopy>())).Value!;
        Assert.Equal([Standing.Superseded, Standing.Counted], rows.Select(r => r.Standing));
        Assert.All(rows, r => Assert.True(office.Workspace.Files.ContainsKey(StoredFiles.PathOf(r.Sha256))));
        Assert.Equal([75m], Marks(office));
        Assert.Equal(path, rows[1].Path);
    }

    [Fact]
    public void Two_files_of_one_form_that_differ_are_to_be_settled_until_one_is_set_aside()
    {
        using var office = Office.Packed();
        office.Return(Tutor, "60", "retours/a.docx");
        office.Return(Tutor, "75", "retours/b.docx");
        Assert.Equal(1, office.Collect("retours").Value!.Progress[0].Doubtful);
        Assert.Empty(Marks(office));

        Assert.Equal("CQP662", Assert.Single(office.Collect(["retours"], ["retours/c.docx"]).Diagnostics).Code);
        var aside = office.Collect(["retours"], ["retours/a.docx"]);
        Assert.Empty(aside.Diagnostics);
        Assert.Equal(0, aside.Value!.Progress[0].Doubtful);
        Assert.Equal([75m], Marks(office));
    }

    [Fact]
    public void Another_form_laid_where_one_was_takes_no_place_and_both_count()
    {
        using var office = Office.Packed();
        office.Return(Tutor, "60", "retours/grille.docx");
        office.Collect("retours");
        office.Return("perrin-hugo/tuteur/grille-tuteur", "75", "retours/grille.docx");
        Assert.Equal(CollectedState.Received, Assert.Single(office.Collect("retours").Value!.Files).State);
        Assert.Equal([60m], Marks(office));
        Assert.Equal([75m], Marks(office, "Perrin Hugo"));
        Assert.DoesNotContain(office.Collect("retours").Value!.Owed, o => o.Form == "grille-tuteur");
    }

    [Theory]
    [InlineData("ceci n'est pas un document")]
    [InlineData(null)]
    public void What_is_damaged_or_blank_takes_the_place_of_nothing(string? content)
    {
        using var office = Office.Packed();
        var path = office.Return(Tutor, "60");
        var filled = office.Workspace.Files[path];
        office.Collect("retours");
        office.Workspace.With(path, content is null ? office.Workspace.Files[$"{Office.Folder}/{Tutor}.docx"] : System.Text.Encoding.UTF8.GetBytes(content));
        office.Collect("retours");
        Assert.Equal([60m], Marks(office));
        office.Workspace.With(path, filled);
        Assert.Empty(office.Collect("retours").Diagnostics);
        Assert.Equal([60m], Marks(office));
    }

    [Fact]
    public void A_version_that_lies_there_again_counts_again()
    {
        using var office = Office.Packed();
        var path = office.Return(Tutor, "60");
        var first = office.Workspace.Files[path];
        office.Collect("retours");
        office.Return(Tutor, "75");
        office.Collect("retours");
        office.Workspace.With(path, first);
        Assert.Equal(CollectedState.NewVersion, Assert.Single(office.Collect("retours").Value!.Files).State);
        Assert.Equal([60m], Marks(office));
        Assert.Equal(CollectedState.Seen, Assert.Single(office.Collect("retours").Value!.Files).State);
    }

    [Fact]
    public void A_file_that_takes_too_long_is_said_and_tried_again_and_the_others_are_taken()
    {
        using var office = Office.Packed();
        office.Return(Tutor);
        var slow = CollectReturns.Run(office.Workspace, office.Registry, TestRegistry.Act, new CollectRequest { Session = "juin-2027", Paths = ["retours"], TimeLimit = TimeSpan.Zero });
        Assert.Equal(CollectedState.Unreadable, Assert.Single(slow.Value!.Files).State);
        Assert.Equal("CQP376", Assert.Single(slow.Diagnostics).Code);
        Assert.Equal(CollectedState.Received, Assert.Single(office.Collect("retours").Value!.Files).State);
    }

    [Fact]
    public void A_file_whose_definition_was_missing_is_read_once_it_is_there()
    {
        using var office = Office.Packed();
        office.Return(Tutor);
        var definitions = office.Workspace.Files.Where(f => f.Key.StartsWith("referentials/agc/formulaires/", StringComparison.Ordinal)).ToList();
        definitions.ForEach(d => office.Workspace.Remove(d.Key));
        Assert.Equal(CollectedState.Refused, Assert.Single(office.Collect("retours").Value!.Files).State);
        definitions.ForEach(d => office.Workspace.With(d.Key, d.Value));
        Assert.Equal(CollectedState.Received, Assert.Single(office.Collect("retours").Value!.Files).State);
        Assert.Equal([80m], Marks(office));
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void What_is_set_aside_stays_so_wherever_it_lies_until_it_is_taken_back()
    {
        using var office = Office.Packed();
        office.Return(Tutor, "60", "retours/a.docx");
        office.Workspace.With("retours/copie/a.docx", office.Workspace.Files["retours/a.docx"]);
        office.Return(Tutor, "75", "retours/b.docx");
        office.Collect("retours");
        office.Collect(["retours"], ["retours/a.docx"]);
        Assert.Equal([75m], Marks(office));
        office.Workspace.With("archive/a.docx", office.Workspace.Files["retours/a.docx"]);
        office.Collect("archive");
        Assert.Equal([75m], Marks(office));

        office.Return(Tutor, "77", "retours/b.docx");
        Assert.Equal("CQP669", office.Collect(["retours"], ["retours/b.docx"]).Diagnostics[0].Code);
        Assert.Equal([77m], Marks(office));

        var back = CollectReturns.Run(office.Workspace, office.Registry, TestRegistry.Act, new CollectRequest { Session = "juin-2027", Paths = ["archive"], Back = ["archive/a.docx"] });
        Assert.Empty(back.Diagnostics);
        Assert.Empty(Marks(office));
    }

    [Fact]
    public void What_the_registry_keeps_is_no_return()
    {
        using var office = Office.Packed();
        office.Return(Tutor, "60");
        office.Collect("retours");
        office.Return(Tutor, "75");
        office.Collect("retours");
        Assert.Empty(office.Collect("registre").Value!.Files);
        Assert.Equal([75m], Marks(office));
    }

    [Fact]
    public void Two_files_that_say_the_same_are_in_no_doubt()
    {
        using var office = Office.Packed();
        office.Return(Tutor, "60", "retours/a.docx");
        office.Return(Tutor, "60,0", "retours/b.docx");
        Assert.Equal((1L, 0L), office.Collect("retours").Value!.Progress.Select(p => (p.Returned, p.Doubtful)).First());
        Assert.Equal([60m], Marks(office));
    }

    [Fact]
    public void A_form_that_is_no_longer_made_is_no_longer_owed_and_taken_all_the_same()
    {
        using var office = Office.Packed();
        var before = office.Collect("output").Value!.Owed.Count;
        office.Return("muller-zoe/jury/grille-observation-thierry-garrec", "60");
        office.Import("Müller;Zoé;12/03/2001;A1;;;;Hélène Chassagne | Paul Garnier\n");
        office.Pack();
        var collected = office.Collect("retours").Value!;
        Assert.DoesNotContain(collected.Owed, o => o.Holder == "Thierry Garrec");
        Assert.Contains(collected.Owed, o => o.Holder == "Paul Garnier");
        Assert.Equal(before, collected.Owed.Count);
        Assert.Equal(CollectedState.Received, Assert.Single(collected.Files).State);
    }

    [Fact]
    public void Forms_that_bear_the_key_of_somebody_else_are_not_taken_over()
    {
        using var files = Office.Packed();
        using var office = new Office();
        foreach (var (path, bytes) in files.Workspace.Files)
        {
            office.Workspace.With(path, bytes);
        }

        office.Import("Müller;Zoé;01/01/1985;Z9;;;;\n");
        var refused = AdoptSession.Run(office.Workspace, office.Registry, TestRegistry.Act, new AdoptRequest { Folder = Office.Folder });
        Assert.Equal("CQP668", Assert.Single(refused.Diagnostics).Code);
        Assert.Single(office.Registry.Read(r => Checked.Of(r.All<Enrolment>())).Value!);
        Assert.Empty(office.Registry.Read(r => Checked.Of(r.All<IssuedCopy>())).Value!);
    }

    [Fact]
    public void A_form_that_came_back_as_Word_and_as_PDF_is_one_form()
    {
        using var office = Office.Packed(formats: OutputFormats.All);
        office.Return(Tutor, "70");
        office.Workspace.With("retours/grille.pdf", office.Workspace.Files[$"{Office.Folder}/{Tutor}.pdf"]);
        var collected = office.Collect("retours").Value!;
        Assert.Equal([CollectedState.Blank, CollectedState.Received], collected.Files.Select(f => f.State));
        Assert.Equal((1L, 0L), (collected.Progress[0].Returned, collected.Progress[0].Doubtful));
        Assert.Equal([70m], Marks(office));
    }

    [Fact]
    public void A_form_of_another_session_is_said_and_not_taken()
    {
        using var office = Office.Packed();
        office.Create("decembre-2027");
        office.Import("Durand;Ana;;;;;;\n", session: "decembre-2027");
        office.Pack(session: "decembre-2027");
        office.Workspace.With("retours/autre.docx", office.Workspace.Files["output/agc/decembre-2027/durand-ana/tuteur/grille-tuteur.docx"]);
        office.Return(Tutor);
        var collected = office.Collect("retours");
        Assert.Equal("CQP661", Assert.Single(collected.Diagnostics).Code);
        Assert.Equal([CollectedState.OtherSession, CollectedState.Received], collected.Value!.Files.Select(f => f.State));
        Assert.Single(office.Registry.Read(r => Checked.Of(r.All<ReturnedCopy>())).Value!);
    }

    [Fact]
    public void Nothing_is_taken_for_a_closed_session_nor_before_anything_went_out()
    {
        using var office = new Office();
        office.Workspace.With("retours/a.docx", "x");
        Assert.Equal("CQP660", Assert.Single(office.Collect("retours").Diagnostics).Code);
        Assert.Equal("CQP659", Assert.Single(office.Pack().Diagnostics).Code);

        using var packed = Office.Packed();
        packed.Return(Tutor);
        packed.Registry.Change(TestRegistry.Act, rows =>
        {
            rows.Replace(rows.Find<HeldSession>(1)! with { ClosedOn = new(2027, 9, 1) });
            return Checked.Of(1L);
        });
        Assert.Equal("CQP648", Assert.Single(packed.Collect("retours").Diagnostics).Code);
        Assert.Empty(packed.Registry.Read(r => Checked.Of(r.All<ReturnedCopy>())).Value!);
    }

    [Fact]
    public void A_file_that_is_no_form_is_refused_kept_and_does_not_hold_up_the_others()
    {
        using var office = Office.Packed();
        office.Workspace.With("retours/abime.docx", "ceci n'est pas un document");
        office.Return(Tutor);
        var collected = office.Collect("retours");
        Assert.Equal([CollectedState.Refused, CollectedState.Received], collected.Value!.Files.Select(f => f.State));
        Assert.Equal(Severity.Error, Assert.Single(collected.Diagnostics).Severity);

        // It is said as long as it counts, and read again: what it lacked may be there.
        var again = office.Collect("retours");
        Assert.Equal([CollectedState.Refused, CollectedState.Seen], again.Value!.Files.Select(f => f.State));
        Assert.Equal(collected.Diagnostics, again.Diagnostics);
        Assert.Equal(2, office.Registry.Read(r => Checked.Of(r.All<ReturnedCopy>())).Value!.Count);
        office.Workspace.With("retours/abime.docx", office.Workspace.Files["retours/muller-zoe-tuteur-grille-tuteur.docx"]);
        Assert.Empty(office.Collect(["retours"], []).Diagnostics);
        office.Workspace.With("retours/abime.docx", "ceci n'est pas un document");
        Assert.Contains("\"refuses\": 1,", Written(office, "resultats", () => null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_that_was_built_without_a_registry_is_taken_over()
    {
        using var files = Office.Packed();
        files.ReturnAll();
        using var office = new Office();
        foreach (var (path, bytes) in files.Workspace.Files)
        {
            office.Workspace.With(path, bytes);
        }

        var adopted = AdoptSession.Run(office.Workspace, office.Registry, TestRegistry.Act, new AdoptRequest { Folder = Office.Folder });
        Assert.Empty(adopted.Diagnostics);
        Assert.Equal(2, adopted.Value!.Candidates);
        Assert.Equal(["muller-zoe", "perrin-hugo"], ShowSessions.One(office.Workspace, office.Registry, "juin-2027").Value!.Candidates.Select(c => c.Key));
        Assert.Equal(Written(files, "registre", () => files.Collect("retours")), Written(office, "registre", () => office.Collect("retours")));

        var head = office.Registry.Verify().Value!.Head;
        AdoptSession.Run(office.Workspace, office.Registry, TestRegistry.Act, new AdoptRequest { Folder = Office.Folder });
        Assert.Equal(head, office.Registry.Verify().Value!.Head);
        Assert.Equal("CQP665", Assert.Single(AdoptSession.Run(office.Workspace, office.Registry, TestRegistry.Act, new AdoptRequest { Folder = "retours" }).Diagnostics).Code);
    }

    [Fact]
    public void A_pack_again_notes_nothing_new_and_a_candidate_more_is_added()
    {
        using var office = Office.Packed();
        var before = office.Registry.Verify().Value!;
        Assert.Empty(office.Pack().Diagnostics);
        Assert.Equal(before.Head, office.Registry.Verify().Value!.Head);
        var copies = office.Registry.Read(r => Checked.Of(r.All<IssuedCopy>())).Value!;
        office.Import("Durand;Ana;;;;16/06/2027;;Hélène Chassagne\n");
        office.Pack();
        var after = office.Registry.Read(r => Checked.Of(r.All<IssuedCopy>())).Value!;
        Assert.Equal(copies, after.Take(copies.Count));
        Assert.True(after.Count > copies.Count);
    }

    [Fact]
    public void Who_does_not_take_part_gets_no_kit_and_owes_nothing()
    {
        using var office = Office.Packed();
        office.Registry.Change(TestRegistry.Act, rows =>
        {
            rows.Replace(rows.All<Enrolment>()[1] with { Attendance = Attendance.Withdrawn, AttendanceSince = new(2027, 6, 1) });
            return Checked.Of(1L);
        });
        Assert.All(office.Registry.Read(r => Checked.Of(r.Owed(1))).Value!, o => Assert.Equal("muller-zoe", o.CandidateKey));
        Assert.Equal(1, office.Pack().Value!.Candidates);
    }

    [Fact]
    public void Every_answer_that_can_be_read_is_kept_as_it_is()
    {
        Answer[] answers =
        [
            new() { FieldId = "a", Status = AnswerStatus.Present, Value = new MarkValue(0m), RawText = "0", Origin = AnswerOrigin.Field, Anchors = [AnchorKind.Tag, AnchorKind.Bookmark], Place = "tableau 2" },
            new() { FieldId = "b", Status = AnswerStatus.Present, Value = new MarkValue(66.70m), RawText = "66,70 %", Origin = AnswerOrigin.Entry, EnteredBy = "Ève" },
            new() { FieldId = "c", Status = AnswerStatus.Present, Value = new TextValue("Łódź\n« 日本 »"), RawText = "Łódź\n« 日本 »", Origin = AnswerOrigin.BesideField },
            new() { FieldId = "d", Status = AnswerStatus.Present, Value = new ChoiceValue("OUI", "Oui"), Origin = AnswerOrigin.BareText },
            new() { FieldId = "e", Status = AnswerStatus.Present, Value = new CodeValue("R1") },
            new() { FieldId = "f", Status = AnswerStatus.Present, Value = new DateValue(new(2027, 6, 16)) },
            .. Enum.GetValues<AnswerStatus>().Where(s => s != AnswerStatus.Present).Select(s => new Answer { FieldId = $"{s}", Status = s, Reason = "parce que", RawText = "?" }),
        ];
        Assert.All(answers, a =>
        {
            var kept = KeptAnswer.Of(a).ToAnswer();
            Assert.Equal(a with { Anchors = [] }, kept with { Anchors = [] });
            Assert.Equal(a.Anchors, kept.Anchors);
        });
        Assert.Equal(Enum.GetValues<AnchorKind>(), KeptAnswer.Of(answers[0] with { Anchors = Enum.GetValues<AnchorKind>() }).ToAnswer().Anchors);
    }

    /// <summary>The marks that a candidate's tutor gave, as they count.</summary>
    private static IReadOnlyList<decimal> Marks(Office office, string candidate = "Müller Zoé") =>
    [
        .. office.Results().Value!.Scored.Files.Where(f => f.Definition?.Form == "grille-tuteur" && f.Candidate == candidate && f.Disposition != Sessions.Returned.Disposition.Duplicate)
            .SelectMany(f => f.Answers).Select(a => a.Value).OfType<MarkValue>().Select(v => v.Mark).Distinct(),
    ];

    private static string Written(Office office, string folder, Func<object?> before)
    {
        before();
        office.Results(folder);
        return office.Workspace.Text($"{folder}/resultats.json");
    }

    private static string ExpectedOfFiles(Office office, string folder)
    {
        WordAlone.Results(office.Workspace, new ResultsRequest { Score = new ScoreRequest { Paths = ["retours"], Folder = folder } });
        return office.Workspace.Text($"{folder}/resultats.json");
    }
}
