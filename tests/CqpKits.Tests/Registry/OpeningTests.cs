using CqpKits.Diagnostics;
using CqpKits.Sessions.Archiving;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Registry;

/// <summary>The session of an archive becomes one of another registry.</summary>
[Trait("Category", "Slow")]
public sealed class OpeningTests
{
    private const string Zip = "archives/juin.zip";

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void An_opened_session_gives_the_same_results_and_is_as_whole_as_before(RegistryEngine engine)
    {
        using var office = ArchivingTests.Full(engine);
        Change(office.Registry, rows =>
        {
            rows.Add(new HeldDecision { Session = 1, Body = DecidingBody.Jury, Enrolment = 2, Item = "R", Before = "non décidable", After = "validé", DecidedBy = "Hélène Chassagne", Why = "écrit", DecidedOn = new(2027, 6, 20) });
            rows.Add(new HeldPaper { Session = 1, Enrolment = 2, Document = "certificat", Number = "AGC-2027-0001", DeliveredOn = new(2027, 6, 30) });
        });
        var results = ArchivingTests.ResultsOf(office, "avant");
        ArchivingTests.Export(office);

        using var test = new TestRegistry(engine);
        using var other = test.Open();
        var workspace = MemoryWorkspace.Shipped().With(Zip, office.Workspace.Files[Zip]);
        Change(other, rows =>
        {
            // Numbers are other ones here, and one of the candidates is known.
            rows.Add(new HeldSession { Certification = "agc", Name = "mai", CreatedOn = new(2027, 1, 2) });
            rows.Add(new HeldPerson { LastName = "Durand", FirstName = "Ana" });
            rows.Add(new HeldPerson { LastName = "Perrin", FirstName = "Hugo", BirthDate = new(1999, 2, 1), PostalCode = "81000" });
            rows.Add(new HeldAssessor { Name = "Ève Roux", Function = "tutrice" });
        });
        var opened = Open(workspace, other);
        Assert.Empty(opened.Diagnostics);
        Assert.Equal(2, opened.Value!.Candidates);
        Assert.Equal(results, ArchivingTests.ResultsOf(workspace, other, "apres"));
        Assert.Equal(office.Workspace.List(StoredFiles.Folder), workspace.List(StoredFiles.Folder));
        Assert.Empty(other.Verify().Value!.Faults);
        Assert.Equal(["Durand Ana", "Perrin Hugo", "Müller Zoé"], Rows<HeldPerson>(other).Select(p => p.FullName));
        Assert.Equal("81000", Rows<HeldPerson>(other)[1].PostalCode);
        Assert.Single(Rows<HeldAssessor>(other), a => a.Name == "Ève Roux");
        var place = Assert.Single(Rows<Enrolment>(other), e => e.CandidateKey == "perrin-hugo");
        Assert.Equal((2L, 2L), (place.Session, place.Person));
        Assert.Equal((place.Id, "R"), (Rows<HeldDecision>(other)[0].Enrolment, Rows<HeldDecision>(other)[0].Item));
        Assert.Equal(place.Id, Rows<HeldPaper>(other)[0].Enrolment);
    }

    [Fact]
    public void Who_may_be_known_is_a_question_and_an_answer_settles_it()
    {
        using var office = ArchivingTests.Small();
        ArchivingTests.Export(office);
        using var test = new TestRegistry(RegistryEngine.Sqlite);
        using var other = test.Open();
        var workspace = MemoryWorkspace.Shipped().With(Zip, office.Workspace.Files[Zip]);
        Change(other, rows => rows.Add(new HeldPerson { LastName = "Perin", FirstName = "Hugo", BirthDate = new(1999, 2, 1) }));
        var head = other.Verify().Value!.Head;
        Assert.Equal("CQP649", Assert.Single(Open(workspace, other).Diagnostics).Code);
        Assert.Equal(head, other.Verify().Value!.Head);
        Assert.Empty(workspace.List(StoredFiles.Folder));
        Assert.Empty(Open(workspace, other, same: ["perrin-hugo=1"]).Diagnostics);
        Assert.Equal(["Perin Hugo", "Müller Zoé"], Rows<HeldPerson>(other).Select(p => p.FullName));

        using var third = new TestRegistry(RegistryEngine.Sqlite);
        using var last = third.Open();
        Change(last, rows => rows.Add(new HeldPerson { LastName = "Perin", FirstName = "Hugo", BirthDate = new(1999, 2, 1) }));
        Assert.Empty(Open(workspace, last, other: ["perrin-hugo"]).Diagnostics);
        Assert.Equal(3, Rows<HeldPerson>(last).Count);
    }

    [Fact]
    public void A_session_that_is_there_a_number_that_was_given_and_a_spoilt_archive_are_refused_and_nothing_is_changed()
    {
        using var office = ArchivingTests.Small();
        Change(office.Registry, rows => rows.Add(new HeldPaper { Session = 1, Enrolment = 1, Document = "certificat", Number = "AGC-2027-0001", DeliveredOn = new(2027, 6, 30) }));
        ArchivingTests.Export(office);
        Assert.Equal("CQP645", Assert.Single(Open(office.Workspace, office.Registry).Diagnostics).Code);

        using var test = new TestRegistry(RegistryEngine.Sqlite);
        using var other = test.Open();
        var sound = office.Workspace.Files[Zip];
        var workspace = MemoryWorkspace.Shipped().With(Zip, ArchivingTests.Rewritten(sound, (path, text) => path == "base/person.jsonl" ? text.Replace("Zoé", "Zoë", StringComparison.Ordinal) : text));
        Assert.Equal("CQP699", Assert.Single(Open(workspace, other).Diagnostics).Code);
        BackupRegistry.Run(office.Workspace, office.Registry, "sauvegarde.zip");
        Assert.Equal("CQP703", Assert.Single(Open(workspace.With(Zip, office.Workspace.Files["sauvegarde.zip"]), other).Diagnostics).Code);
        Assert.Equal(0, other.Verify().Value!.Entries);

        Change(other, rows =>
        {
            rows.Add(new HeldSession { Certification = "agc", Name = "mai", CreatedOn = new(2027, 1, 2) });
            rows.Add(new HeldPerson { LastName = "Durand", FirstName = "Ana" });
            rows.Add(new Enrolment { Session = 1, Person = 1, CandidateKey = "durand-ana", Rank = 1 });
            rows.Add(new HeldPaper { Session = 1, Enrolment = 1, Document = "certificat", Number = "AGC-2027-0001", DeliveredOn = new(2027, 5, 30) });
        });
        var head = other.Verify().Value!.Head;
        Assert.Equal("CQP707", Assert.Single(Open(workspace.With(Zip, sound), other).Diagnostics).Code);
        Assert.Equal(head, other.Verify().Value!.Head);
    }

    [Fact]
    public void A_workspace_without_the_certification_gets_it_from_the_archive()
    {
        using var office = ArchivingTests.Small();
        ArchivingTests.Export(office);
        using var test = new TestRegistry(RegistryEngine.Sqlite);
        using var other = test.Open();
        var workspace = new MemoryWorkspace().With(Zip, office.Workspace.Files[Zip]);
        Assert.Empty(Open(workspace, other).Diagnostics);
        Assert.Equal(office.Workspace.Text("referentials/agc/certification.yaml"), workspace.Text("referentials/agc/certification.yaml"));
        Assert.Equal(ArchivingTests.ResultsOf(office, "avant"), ArchivingTests.ResultsOf(workspace, other, "apres"));
    }

    private static Checked<SessionSummary> Open(MemoryWorkspace workspace, IRegistry registry, string[]? same = null, string[]? other = null) =>
        OpenSession.Run(workspace, registry, TestRegistry.Act, new OpenRequest { Archive = Zip, Same = same ?? [], Other = other ?? [] });

    private static void Change(IRegistry registry, Action<IHeldChanges> change) => Assert.Empty(registry.Change(TestRegistry.Act, rows =>
    {
        change(rows);
        return Checked.Of("fait");
    }).Diagnostics);

    private static IReadOnlyList<T> Rows<T>(IRegistry registry)
        where T : HeldRow => registry.Read(rows => Checked.Of(rows.All<T>())).Value!;
}
