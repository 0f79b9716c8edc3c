using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Judging;
using CqpKits.Sessions.Registering;
using CqpKits.Treatments;

namespace CqpKits.Tests.Registry;

/// <summary>What is delivered is what jury and commission decided, under numbers that are given once.</summary>
public sealed class DeliveringTests
{
    private const string Papers = "papiers/agc/juin-2027";

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void Papers_are_numbered_once_and_made_again_the_same(RegistryEngine engine)
    {
        using var office = Office.Confirmed(engine);
        var delivered = office.Deliver();
        Assert.Empty(delivered.Diagnostics);
        Assert.Equal([("AGC-2027-0001", "certificat", "muller-zoe"), ("AGC-2027-0002", "certificat", "perrin-hugo")], delivered.Value!.Papers.Select(p => (p.Number, p.Document, p.Candidate)));
        Assert.Contains("N° AGC-2027-0001", Text(office, "muller-zoe/certificat"), StringComparison.Ordinal);
        Assert.Contains("jury réuni le 16 juin 2027 à Albi", Text(office, "decision-de-commission"), StringComparison.Ordinal);
        Assert.Contains("réunie le 30 juin 2027 à Albi", Text(office, "decision-de-commission"), StringComparison.Ordinal);
        Assert.Contains("AGC-2027-0002", Text(office, "registre-des-papiers"), StringComparison.Ordinal);
        Assert.Contains("AGC-2027-0001;;Certificat;Müller Zoé;muller-zoe;;15/01/2027;\r\n", office.Workspace.Text($"{Papers}/registre-des-papiers.csv"), StringComparison.Ordinal);

        var (head, files) = (office.Registry.Verify().Value!, Made(office));
        Assert.Empty(head.Faults);
        Assert.Empty(office.Deliver().Diagnostics);
        Assert.Equal(head.Head, office.Registry.Verify().Value!.Head);
        Assert.Equal(files, Made(office));
        Assert.Equal(["délivré", "délivré"], ShowSessions.One(office.Workspace, office.Registry, "juin-2027").Value!.Candidates.Select(c => c.Stage.Stage));
    }

    [Fact]
    public void Nothing_is_delivered_that_a_commission_did_not_confirm_as_it_stands()
    {
        using var office = Office.Judged();
        Assert.Equal("CQP684", Assert.Single(office.Deliver().Diagnostics).Code);
        office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30)));
        office.Return("perrin-hugo/tuteur/grille-tuteur", "20");
        office.Collect("retours");
        var delivered = office.Deliver();
        Assert.Equal("CQP685", Assert.Single(delivered.Diagnostics).Code);
        Assert.Equal(["muller-zoe"], delivered.Value!.Papers.Select(p => p.Candidate));
        Assert.DoesNotContain(Made(office).Keys, f => f.Contains("perrin-hugo", StringComparison.Ordinal) || f.Contains("proces-verbal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_that_results_no_longer_give_is_said_until_it_is_void()
    {
        using var office = Office.Confirmed();
        office.Deliver();
        office.Return("perrin-hugo/tuteur/grille-tuteur", "20");
        office.Collect("retours");
        office.Judge(DecidingBody.Jury, Empty);
        office.Judge(DecidingBody.Commission, Empty);
        var after = office.Deliver().Diagnostics.Select(d => d.Code).ToList();
        Assert.Equal(["CQP686", "CQP453"], after);
        office.Workspace.Remove($"{Papers}/perrin-hugo/certificat.docx");
        Assert.Equal(["annulé"], office.Deliver(voids: ["AGC-2027-0002"]).Value!.Papers.Where(p => p.VoidSince is not null).Select(_ => "annulé"));
        Assert.Empty(office.Deliver().Diagnostics);
        Assert.Contains("Annulé le 15 janvier 2027", Text(office, "registre-des-papiers"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_duplicate_bears_the_number_and_says_what_it_is_on_a_closed_session_too(RegistryEngine engine)
    {
        using var office = Office.Confirmed(engine);
        office.Deliver();
        Assert.Empty(CloseSession.Run(office.Registry, TestRegistry.Act, new CloseRequest { Session = "juin-2027", AppealsUntil = new(2027, 9, 30) }).Diagnostics);
        var files = Made(office);
        Assert.Empty(office.Deliver().Diagnostics);
        Assert.Equal(files, Made(office));
        Assert.Equal("CQP648", Assert.Single(office.Deliver(voids: ["AGC-2027-0002"], duplicates: ["AGC-2027-0001"]).Diagnostics).Code);
        Assert.Equal("CQP648", Assert.Single(office.Judge(DecidingBody.Jury, Empty).Diagnostics).Code);
        Assert.Empty(office.Deliver(duplicates: ["AGC-2027-0001"]).Diagnostics);
        Assert.Empty(office.Deliver(duplicates: ["AGC-2027-0001"]).Diagnostics);
        Assert.Contains("Duplicata n° 2", Text(office, "muller-zoe/certificat-duplicata-2"), StringComparison.Ordinal);
        Assert.Contains("N° AGC-2027-0001", Text(office, "muller-zoe/certificat-duplicata-1"), StringComparison.Ordinal);
        Assert.DoesNotContain("Duplicata", Text(office, "muller-zoe/certificat"), StringComparison.Ordinal);
        var unknown = Assert.Single(office.Deliver(duplicates: ["AGC-2027-0009"]).Diagnostics);
        Assert.Equal("CQP687", unknown.Code);
        Assert.Contains("AGC-2027-0001", unknown.Hint, StringComparison.Ordinal);
        Assert.Empty(office.Registry.Verify().Value!.Faults);
    }

    [Fact]
    public void A_void_paper_keeps_its_number_and_the_next_one_has_another()
    {
        using var office = Office.Confirmed();
        office.Deliver();
        var again = office.Deliver(voids: ["AGC-2027-0001"]);
        Assert.Empty(again.Diagnostics);
        Assert.Equal(["AGC-2027-0001 annulé", "AGC-2027-0002", "AGC-2027-0003"], again.Value!.Papers.Select(p => p.Number + (p.VoidSince is null ? "" : " annulé")));
        Assert.Contains("N° AGC-2027-0003", Text(office, "muller-zoe/certificat"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_branch_says_how_numbers_look()
    {
        using var office = Office.Confirmed();
        office.Workspace.With("cqpkits.yaml", "registre: { numeros: \"CQP {annee}\" }\n");
        Assert.Equal("CQP688", Assert.Single(office.Deliver().Diagnostics).Code);
        office.Workspace.With("cqpkits.yaml", "registre: { numeros: \"CQP {annee}/{rang}\" }\n");
        Assert.Equal(["CQP 2027/0001", "CQP 2027/0002"], office.Deliver().Value!.Papers.Select(p => p.Number));
    }

    [Fact]
    public void A_session_with_an_open_candidate_is_closed_only_where_that_is_said()
    {
        using var office = Office.Confirmed();
        office.Import("Durand;Ana;;;;;;\n");
        var refused = Assert.Single(CloseSession.Run(office.Registry, TestRegistry.Act, new CloseRequest { Session = "juin-2027" }).Diagnostics);
        Assert.Equal("CQP655", refused.Code);
        Assert.Contains("durand-ana (inscrit)", refused.Message, StringComparison.Ordinal);
        Assert.Equal("CQP658", Assert.Single(NoteAttendance.Run(office.Registry, TestRegistry.Act, new AttendanceRequest { Session = "juin-2027", Candidate = "durant-ana", Attendance = Attendance.Withdrawn }).Diagnostics).Code);
        Assert.Empty(NoteAttendance.Run(office.Registry, TestRegistry.Act, new AttendanceRequest { Session = "juin-2027", Candidate = "durand-ana", Attendance = Attendance.Withdrawn }).Diagnostics);
        Assert.NotNull(CloseSession.Run(office.Registry, TestRegistry.Act, new CloseRequest { Session = "juin-2027" }).Value!.ClosedOn);
        Assert.Null(CloseSession.Run(office.Registry, TestRegistry.Act, new CloseRequest { Session = "juin-2027", Reopen = true }).Value!.ClosedOn);
    }

    [Fact]
    public void Who_does_not_come_is_in_no_result_and_no_minutes_until_expected_again()
    {
        using var office = Office.Judged();
        NoteAttendance.Run(office.Registry, TestRegistry.Act, new AttendanceRequest { Session = "juin-2027", Candidate = "perrin-hugo", Attendance = Attendance.Absent });
        var results = office.Results();
        Assert.Equal("CQP689", Assert.Single(results.Diagnostics).Code);
        Assert.Equal(["muller-zoe"], results.Value!.Scored.Sessions.Single().Candidates.Select(c => c.Candidate));
        office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30)));
        Assert.Empty(office.Deliver().Diagnostics);
        Assert.DoesNotContain("Perrin", Text(office, "proces-verbal"), StringComparison.Ordinal);
        NoteAttendance.Run(office.Registry, TestRegistry.Act, new AttendanceRequest { Session = "juin-2027", Candidate = "perrin-hugo", Attendance = Attendance.Expected });
        Assert.Equal(2, office.Results().Value!.Scored.Sessions.Single().Candidates.Count);
    }

    [Fact]
    public void Under_its_number_a_paper_never_says_anything_else()
    {
        using var office = Office.Confirmed();
        office.Deliver();
        var files = Made(office);
        office.Judge(DecidingBody.Jury, new JudgeRequest { Session = "", Body = default, Sitting = new TypedSitting(new(2027, 6, 17), null, [], null, null) });
        Assert.Equal(["CQP723", "CQP723"], office.Deliver().Diagnostics.Where(d => d.Code != "CQP453").Select(d => d.Code));
        Assert.Equal(files[$"{Papers}/muller-zoe/certificat.docx"], Made(office)[$"{Papers}/muller-zoe/certificat.docx"]);
        Assert.Equal("CQP723", office.Deliver(duplicates: ["AGC-2027-0001"]).Diagnostics[0].Code);
        office.Judge(DecidingBody.Jury, new JudgeRequest { Session = "", Body = default, Sitting = new TypedSitting(new(2027, 6, 16), null, [], null, null) });
        Assert.Empty(office.Deliver().Diagnostics);
        Assert.Equal(files, Made(office));

        // A name that was misspelt: void, and delivered under another number.
        office.Import("Müller;Zoée;12/03/2001;A1;;;;\n", same: ["muller-zoee=1"]);
        office.Pack();
        Assert.Contains(office.Deliver(voids: ["AGC-2027-0001"]).Value!.Papers, p => p.Number == "AGC-2027-0003" || p.VoidSince is not null);
    }

    [Fact]
    public void A_person_changed_a_paper_and_it_is_not_written_over()
    {
        using var office = Office.Confirmed();
        office.Deliver();
        office.Workspace.With($"{Papers}/muller-zoe/certificat.docx", "signé");
        Assert.Equal("CQP452", Assert.Single(office.Deliver().Diagnostics).Code);
        Assert.Equal("signé", office.Workspace.Text($"{Papers}/muller-zoe/certificat.docx"));
    }

    private static JudgeRequest Empty => new() { Session = "", Body = default };

    private static Dictionary<string, string> Made(Office office) => office.Workspace.Files.Where(f => f.Key.StartsWith("papiers/", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Value)));

    private static string Text(Office office, string document) => DocxFile.Read(office.Workspace.Files[$"{Papers}/{document}.docx"]).Xml(DocxFile.Body).Root!.Value.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
