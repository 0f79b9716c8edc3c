using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Judging;
using CqpKits.Sessions.Registering;

namespace CqpKits.Tests.Registry;

/// <summary>What a jury and a commission decide is held, in turn, with the results as they stand then.</summary>
public sealed class JudgingTests
{
    private const string Deliberation = """
        jury:
          date: 2027-06-16
          lieu: "Albi"
          membres:
            - { nom: "Hélène Chassagne", fonction: "responsable", preside: oui }
        decisions:
          - candidat: perrin-hugo
            element: R
            avant: non validé
            apres: validé
            qui: "le jury, à l'unanimité"
            pourquoi: "la mise en situation l'a montré"
            date: 2027-06-16
        acquis:
          - { candidat: muller-zoe, element: OT, publie_le: 2026-06-12, piece: "PV du 12 juin 2026" }

        """;

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_deliberation_that_is_taken_gives_the_results_that_its_file_gives(RegistryEngine engine)
    {
        using var office = Weak(engine);
        office.Workspace.With($"{Office.Folder}/deliberation.yaml", Deliberation);
        var byFile = Written(office, "fichier");
        Assert.Contains("le jury, à l'unanimité", byFile, StringComparison.Ordinal);
        Assert.Empty(office.Judge(DecidingBody.Jury, $"{Office.Folder}/deliberation.yaml").Diagnostics);
        Assert.Equal(byFile, Written(office, "registre"));

        // Without the file too, and taken again it writes nothing.
        var head = office.Registry.Verify().Value!;
        Assert.Empty(head.Faults);
        office.Judge(DecidingBody.Jury, $"{Office.Folder}/deliberation.yaml");
        Assert.Equal(head.Head, office.Registry.Verify().Value!.Head);
        office.Workspace.Remove($"{Office.Folder}/deliberation.yaml");
        Assert.Equal(byFile, Written(office, "sans"));
    }

    [Fact]
    public void A_file_that_changed_since_it_was_taken_is_not_passed_over()
    {
        using var office = Weak();
        office.Workspace.With("delib.yaml", Deliberation);
        Assert.Empty(office.Judge(DecidingBody.Jury, "delib.yaml").Diagnostics);
        office.Workspace.With("delib.yaml", Deliberation.Replace("apres: validé", "apres: à trancher", StringComparison.Ordinal));
        Assert.Equal("CQP671", Assert.Single(office.Results().Diagnostics).Code);
        office.Judge(DecidingBody.Jury, "delib.yaml");
        Assert.Empty(office.Results().Diagnostics);
        office.Workspace.With($"{Office.Folder}/deliberation.yaml", "titre: Autre\n");
        Assert.Contains(office.Results().Diagnostics, d => d.Code == "CQP671");
    }

    [Fact]
    public void What_a_file_no_longer_says_is_held_no_longer_and_what_was_typed_stays()
    {
        using var office = Weak();
        office.Workspace.With("delib.yaml", Deliberation);
        office.Judge(DecidingBody.Jury, "delib.yaml");
        Assert.Empty(office.Judge(DecidingBody.Jury, Typed("muller-zoe", "R", "validé")).Diagnostics);
        office.Workspace.With("delib.yaml", "jury: { date: 2027-06-16 }\n");
        office.Judge(DecidingBody.Jury, "delib.yaml");
        var held = Rows<HeldDecision>(office);
        Assert.Equal((1L, "non validé", "validé"), held.Select(d => (d.Enrolment, d.Before!, d.After)).Single());
        Assert.Empty(Rows<HeldFact>(office));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_commission_has_the_last_word_and_the_jurys_stays_beside_it(RegistryEngine engine)
    {
        using var office = Weak(engine);
        Assert.Equal("CQP675", Assert.Single(office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30))).Diagnostics).Code);
        office.Workspace.With("delib.yaml", Deliberation);
        office.Judge(DecidingBody.Jury, "delib.yaml");
        Assert.Equal("CQP676", Assert.Single(office.Judge(DecidingBody.Commission).Diagnostics).Code);
        var confirmed = office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30)) with { Decision = Decision("perrin-hugo", "R", "non validé", "la CPNEFP") });
        Assert.Empty(confirmed.Diagnostics);
        Assert.All(confirmed.Value!.Candidates, c => Assert.True(c.IsHeld));
        var change = Rows<HeldDecision>(office).Single(d => d.Body == DecidingBody.Commission);
        Assert.Equal(("validé", "non validé"), (change.Before, change.After));
        string Verdict(DecidingBody body) => Rows<HeldResult>(office).Single(r => r.Body == body && r.Enrolment == 2).Verdict;
        Assert.Contains("""{"code":"R","statut":"validé""", Verdict(DecidingBody.Jury), StringComparison.Ordinal);
        Assert.Contains("""{"code":"R","statut":"non validé""", Verdict(DecidingBody.Commission), StringComparison.Ordinal);
        var results = Written(office, "resultats");
        Assert.Contains("la CPNEFP", results, StringComparison.Ordinal);
        Assert.Contains("le jury, à l'unanimité", results, StringComparison.Ordinal);

        var file = "commission: { date: 30/06/2027, lieu: Paris }\ndecisions:\n  - { candidat: perrin-hugo, element: R, avant: validé, apres: non validé, qui: \"la CPNEFP\", pourquoi: \"motif\", date: 30/06/2027 }\n";
        office.Judge(DecidingBody.Commission, new JudgeRequest { Session = "", Body = default, Undo = true, Decision = new TypedDecision { Candidate = "perrin-hugo", Item = "R" } });
        Assert.DoesNotContain("la CPNEFP", Written(office, "annule"), StringComparison.Ordinal);
        office.Workspace.With("commission.yaml", file);
        Assert.Empty(office.Judge(DecidingBody.Commission, "commission.yaml").Diagnostics);
        Assert.Contains("la CPNEFP", Written(office, "fichier"), StringComparison.Ordinal);
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void A_result_that_changed_after_the_jury_is_not_confirmed_and_the_others_are()
    {
        using var office = Office.Judged();
        office.Return("perrin-hugo/tuteur/grille-tuteur", "20");
        office.Collect("retours");
        var confirmed = office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30)));
        Assert.Equal("CQP681", Assert.Single(confirmed.Diagnostics).Code);
        Assert.Equal([true, false], confirmed.Value!.Candidates.Select(c => c.IsHeld));
        Assert.Equal([1L], Rows<HeldResult>(office).Where(r => r.Body == DecidingBody.Commission).Select(r => r.Enrolment));
        Assert.Empty(office.Judge(DecidingBody.Jury).Diagnostics);
        Assert.Empty(office.Judge(DecidingBody.Commission).Diagnostics);
        Assert.Equal(2, Rows<HeldResult>(office).Count(r => r.Body == DecidingBody.Commission));
    }

    [Fact]
    public void What_is_typed_about_one_candidate_decides_about_nobody_else()
    {
        using var office = Office.Judged();
        office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30)));
        office.Return("perrin-hugo/tuteur/grille-tuteur", "20");
        office.Collect("retours");
        string Held(DecidingBody body) => Rows<HeldResult>(office).Single(r => r.Body == body && r.Enrolment == 2).Verdict;
        var before = Held(DecidingBody.Jury);
        Assert.Equal(["CQP720"], office.Judge(DecidingBody.Jury, Typed("muller-zoe", "R", "non validé")).Diagnostics.Select(d => d.Code));
        Assert.Equal(before, Held(DecidingBody.Jury));
        var confirmed = office.Judge(DecidingBody.Commission, Typed("muller-zoe", "PO", "non validé"));
        Assert.Equal(["CQP681"], confirmed.Diagnostics.Select(d => d.Code));
        Assert.Equal([true, false], confirmed.Value!.Candidates.Select(c => c.IsHeld));

        // What the commission had confirmed of him is not what the jury has before it now.
        Assert.DoesNotContain(Rows<HeldResult>(office), r => r.Body == DecidingBody.Commission && r.Enrolment == 2);
    }

    [Fact]
    public void The_commission_cannot_decide_below_what_the_jury_decided_without_deciding_that_too()
    {
        using var office = Weak();
        office.Judge(DecidingBody.Jury, Office.Sitting(new(2027, 6, 16)) with { Decision = new TypedDecision { Candidate = "perrin-hugo", After = "validé", Who = "le jury", Why = "motif" } });
        var sitting = Office.Sitting(new(2027, 6, 30));
        Assert.Equal("CQP527", Assert.Single(office.Judge(DecidingBody.Commission, sitting with { Decision = Decision("perrin-hugo", "R", "validé", "la CPNEFP") }).Diagnostics).Code);
        office.Judge(DecidingBody.Commission, sitting with { Decision = new TypedDecision { Candidate = "perrin-hugo", After = "non validé", Who = "la CPNEFP", Why = "motif" } });
        Assert.Empty(office.Judge(DecidingBody.Commission, sitting with { Decision = Decision("perrin-hugo", "R", "validé", "la CPNEFP") }).Diagnostics);
    }

    [Fact]
    public void A_file_that_is_silent_of_the_sitting_leaves_it_as_it_is_held()
    {
        using var office = Office.Judged();
        office.Workspace.With("delib.yaml", "titre: Session de printemps\n");
        Assert.Empty(office.Judge(DecidingBody.Jury, "delib.yaml").Diagnostics);
        var sitting = Rows<HeldSitting>(office).Single();
        Assert.Equal((new DateOnly(2027, 6, 16), "Albi", "Session de printemps"), (sitting.SatOn!.Value, sitting.Place, sitting.Title));
        Assert.Contains("Hélène Chassagne", sitting.Members, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_about_somebody_who_does_not_come_holds_nobody_up()
    {
        using var office = Weak();
        office.Workspace.With("delib.yaml", Deliberation);
        office.Judge(DecidingBody.Jury, "delib.yaml");
        NoteAttendance.Run(office.Registry, TestRegistry.Act, new AttendanceRequest { Session = "juin-2027", Candidate = "perrin-hugo", Attendance = Attendance.Withdrawn });
        Assert.Empty(office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30))).Diagnostics);
        Assert.Equal(["CQP689"], office.Results().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void What_says_nothing_of_whom_it_is_about_is_not_passed_over()
    {
        using var office = Office.Judged();
        string Slip(JudgeRequest request) => Assert.Single(office.Judge(DecidingBody.Jury, request).Diagnostics).Code;
        Assert.Equal("CQP677", Slip(Typed("", "R", "validé")));
        Assert.Equal("CQP677", Slip(new JudgeRequest { Session = "", Body = default, Undo = true }));
        Assert.Equal("CQP677", Slip(new JudgeRequest { Session = "", Body = default, Answer = new TypedAnswer { File = "", Field = "R.tuteur" } }));
        Assert.Equal("CQP721", Assert.Single(office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 10))).Diagnostics).Code);
    }

    [Fact]
    public void A_decision_that_cannot_be_applied_leaves_everything_as_it_was()
    {
        using var office = Office.Judged();
        var head = office.Registry.Verify().Value!.Head;
        office.Workspace.With("delib.yaml", Deliberation);
        Assert.Equal(["CQP406"], office.Judge(DecidingBody.Jury, "delib.yaml").Diagnostics.Select(d => d.Code));
        Assert.Equal("CQP423", Assert.Single(office.Judge(DecidingBody.Jury, Typed("perin-hugo", "R", "validé")).Diagnostics).Code);
        Assert.Equal("CQP405", Assert.Single(office.Judge(DecidingBody.Jury, Typed("perrin-hugo", "Z", "validé")).Diagnostics).Code);
        Assert.Equal("CQP678", Assert.Single(office.Judge(DecidingBody.Jury, Typed("perrin-hugo", "R", "peut-être")).Diagnostics).Code);
        Assert.Equal("CQP679", Assert.Single(office.Judge(DecidingBody.Jury, Typed("perrin-hugo", "R", "validé") with { Undo = true }).Diagnostics).Code);
        Assert.Equal(head, office.Registry.Verify().Value!.Head);
    }

    [Fact]
    public void A_mark_is_decided_on_what_stands_now()
    {
        using var office = Weak();
        office.Judge(DecidingBody.Jury, Office.Sitting(new(2027, 6, 16)));
        var typed = new TypedDecision { Candidate = "perrin-hugo", Item = "R", Assessor = "tuteur", After = "71,5", Who = "le jury", Why = "erreur de report" };
        Assert.Empty(office.Judge(DecidingBody.Jury, new JudgeRequest { Session = "", Body = default, Decision = typed }).Diagnostics);
        var held = Rows<HeldDecision>(office).Single();
        Assert.Equal(("40", "71.5"), (held.Before, held.After));
        Assert.Empty(office.Judge(DecidingBody.Jury, new JudgeRequest { Session = "", Body = default, Decision = typed with { After = "72" } }).Diagnostics);
        held = Rows<HeldDecision>(office).Single();
        Assert.Equal(("40", "72"), (held.Before, held.After));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Doubtful_answers_are_settled_by_file_and_by_command_and_stay_so(RegistryEngine engine)
    {
        using var office = Office.Packed(engine);
        office.ReturnAll();
        var path = office.Return("perrin-hugo/tuteur/grille-tuteur", "quatre-vingts");
        office.Collect("retours");
        office.Results("resultats");
        var doubts = office.Results().Value!.Scored.Files.Single(f => f.Path == path).Answers.Where(a => a.NeedsReview).ToList();
        var hash = office.Results().Value!.Scored.Files.Single(f => f.Path == path).Sha256;
        Assert.NotEmpty(doubts);
        var lines = doubts.Select(a => $"  - {{ fichier: {path}, empreinte: {hash}, champ: {a.FieldId}, valeur_lue: quatre-vingts, valeur_decidee: 80, par: Ana, motif: lu sur le papier }}\n").ToList();
        office.Workspace.With("decisions.yaml", "decisions:\n" + string.Concat(lines.Skip(1)) + $"  - {{ empreinte: {hash}, champ: n-existe-pas, valeur_decidee: 80, par: Ana, motif: x }}\n");
        var taken = office.Judge(DecidingBody.Jury, "decisions.yaml");
        Assert.Equal(["CQP392"], taken.Diagnostics.Select(d => d.Code));
        Assert.Equal(doubts.Count - 1, Rows<SettledAnswer>(office).Count);
        var typed = new TypedAnswer { File = path, Field = doubts[0].FieldId, Decided = "75", Who = "Ana", Why = "rappelé" };
        Assert.Empty(office.Judge(DecidingBody.Jury, new JudgeRequest { Session = "", Body = default, Answer = typed }).Diagnostics);
        Assert.DoesNotContain(office.Results().Value!.Scored.Files.Single(f => f.Path == path).Answers, a => a.NeedsReview);
        office.Judge(DecidingBody.Jury, new JudgeRequest { Session = "", Body = default, Answer = typed with { Decided = "77" } });
        Assert.Equal(doubts.Count, Rows<SettledAnswer>(office).Count);
        Assert.Contains(Rows<SettledAnswer>(office), r => r.Decided == "77" && r.Found == "quatre-vingts");
        office.Judge(DecidingBody.Jury, new JudgeRequest { Session = "", Body = default, Undo = true, Answer = typed });
        Assert.Single(office.Results().Value!.Scored.Files.Single(f => f.Path == path).Answers, a => a.NeedsReview);
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void Decisions_of_a_file_that_the_registry_does_not_hold_are_said()
    {
        using var office = Office.Packed();
        office.ReturnAll();
        var path = office.Return("perrin-hugo/tuteur/grille-tuteur", "quatre-vingts");
        office.Collect("retours");
        var file = office.Results().Value!.Scored.Files.Single(f => f.Path == path);
        var field = file.Answers.First(a => a.NeedsReview).FieldId;
        office.Workspace.With("resultats/decisions.yaml", $"decisions:\n  - {{ empreinte: {file.Sha256}, champ: {field}, valeur_lue: quatre-vingts, valeur_decidee: 80, par: Ana, motif: x }}\n");
        Assert.Contains(office.Results("resultats").Diagnostics, d => d.Code == "CQP672");
        office.Judge(DecidingBody.Jury, "resultats/decisions.yaml");
        Assert.DoesNotContain(office.Results("resultats").Diagnostics, d => d.Code == "CQP672");
    }

    [Fact]
    public void Everything_that_a_deliberation_may_say_of_a_candidate_is_kept_as_it_is()
    {
        const string facts = """
            acquis:
              - { candidat: muller-zoe, element: OT, notifie_le: 2026-06-12, publie_le: 2026-06-13, delibere_le: 2026-06-14, jusqu_au: 2030-01-01, note: "14,5", piece: "PV" }
            dispenses:
              - { candidat: muller-zoe, element: R, titre: "BTS Gestion", piece: "copie" }
            admission:
              - { candidat: muller-zoe, condition: assiduite, remplie: non, piece: "relevé" }
            presentations:
              - { candidat: perrin-hugo, dates: [2026-06-12, inconnu] }
              - { candidat: muller-zoe, dates: [] }

            """;
        using var office = Weak();
        office.Workspace.With($"{Office.Folder}/deliberation.yaml", facts);
        var byFile = office.Results().Value!.Scored.Sessions.Single().Deliberation;
        office.Judge(DecidingBody.Jury, $"{Office.Folder}/deliberation.yaml");
        var held = office.Results().Value!.Scored.Sessions.Single().Deliberation;
        Assert.Equal(5, held.Records.Count);
        Assert.Equivalent(byFile.Records, held.Records, strict: true);
    }

    /// <summary>An office where Hugo Perrin has too little in one domain.</summary>
    private static Office Weak(RegistryEngine engine = RegistryEngine.Sqlite)
    {
        var office = Office.Packed(engine);
        office.ReturnAll("40");
        Assert.Empty(office.Collect("retours").Diagnostics);
        return office;
    }

    private static JudgeRequest Typed(string candidate, string item, string after) => new() { Session = "", Body = default, Decision = Decision(candidate, item, after, "le jury") };

    private static TypedDecision Decision(string candidate, string item, string after, string who) => new() { Candidate = candidate, Item = item, After = after, Who = who, Why = "la mise en situation" };

    private static IReadOnlyList<T> Rows<T>(Office office)
        where T : HeldRow => office.Registry.Read(r => Checked.Of(r.All<T>())).Value!;

    private static string Written(Office office, string folder)
    {
        office.Results(folder);
        return office.Workspace.Text($"{folder}/resultats.json");
    }
}
