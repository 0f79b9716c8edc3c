using CqpKits.Kits.Printing;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Collecting;
using CqpKits.Sessions.Delivering;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Judging;
using CqpKits.Sessions.Recalling;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;

namespace CqpKits.Tests.Registry;

/// <summary>A candidate who comes again has what a commission confirmed before, as the rules keep it; « voie des blocs » keeps a bloc for ever.</summary>
public sealed class EarlierSessionTests
{
    private const string Rules = "voie-des-blocs";

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_bloc_that_was_confirmed_is_brought_along(RegistryEngine engine)
    {
        using var office = First(engine);
        Session(office, "juin-2027", new(2027, 6, 16), code => 20);
        var node = Node(office, "juin-2027");
        Assert.Equal((ResultStatus.Validated, new DateOnly(2026, 6, 16)), (node.Status, node.Kept!.Since));
        Assert.Equal(ResultStatus.NotValidated, Node(office, "juin-2027", "B-PO").Status);

        // It is not renewed by being brought along: a third session has it from the first.
        Confirm(office, "juin-2027", new(2027, 6, 16));
        Session(office, "juin-2028", new(2028, 6, 16), code => 20);
        Assert.Equal(new DateOnly(2026, 6, 16), Node(office, "juin-2028").Kept!.Since);
    }

    [Fact]
    public void What_no_commission_confirmed_is_not_brought_along()
    {
        using var office = new Office();
        Session(office, "juin-2026", new(2026, 6, 16), code => code == "B-R" ? 80 : 40);
        Judge(office, "juin-2026", DecidingBody.Jury, new(2026, 6, 16));
        Session(office, "juin-2027", new(2027, 6, 16), code => 20);
        Assert.Equal(ResultStatus.NotValidated, Node(office, "juin-2027").Status);
    }

    [Fact]
    public void What_a_person_says_of_it_stands_in_its_place()
    {
        using var office = First();
        Session(office, "juin-2027", new(2027, 6, 16), code => 20, "acquis: \n  - { candidat: perrin-hugo, element: B-R, notifie_le: 2026-09-01 }\n");
        var node = Node(office, "juin-2027");
        Assert.Equal(new DateOnly(2026, 9, 1), node.Kept!.Since);
        Assert.DoesNotContain(Result(office, "juin-2027").Remarks, r => r is KeptTwice);
    }

    [Fact]
    public void The_paper_that_was_delivered_tells_the_day_of_notification()
    {
        using var office = First();
        Assert.Empty(DeliverSession.Run(office.Workspace, office.Registry, TestRegistry.Act with { Day = new(2026, 7, 15) }, new DeliverRequest { Session = "juin-2026", Folder = "papiers", Formats = OutputFormats.Docx }).Diagnostics);
        Session(office, "juin-2027", new(2027, 6, 16), code => 20);
        Assert.Equal(new DateOnly(2026, 7, 15), Node(office, "juin-2027").Kept!.Since);
    }

    [Fact]
    public void A_rule_that_judges_no_bloc_is_told_nothing_of_them()
    {
        using var office = First();
        Session(office, "juin-2027", new(2027, 6, 16), code => 20);
        var results = SessionResults.Run(office.Workspace, office.Registry, "juin-2027", new ResultsRequest { Score = new ScoreRequest { Paths = [], RuleSet = "par-domaine" } });
        Assert.DoesNotContain(results.Value!.Scored.Sessions.Single().Candidates.Single().Remarks, r => r is NotKept);
    }

    private static Office First(RegistryEngine engine = RegistryEngine.Sqlite)
    {
        var office = new Office(engine);
        Session(office, "juin-2026", new(2026, 6, 16), code => code == "B-R" ? 80 : 40);
        Confirm(office, "juin-2026", new(2026, 6, 16));
        return office;
    }

    /// <summary>A session of one candidate, by the way of blocs, whose form is back.</summary>
    private static void Session(Office office, string name, DateOnly day, Func<string, int> mark, string? deliberation = null)
    {
        if (name != "juin-2027")
        {
            Assert.Empty(office.Create(name).Diagnostics);
        }

        office.Workspace.With("liste.csv", $"nom;prenom;date_naissance;voie;date;jures\nPerrin;Hugo;01/02/1999;blocs;{day:dd/MM/yyyy};Ana Roux\n");
        Assert.Empty(office.ImportFile(name, [], [], true).Diagnostics);
        Assert.Empty(office.Pack(OutputFormats.Docx, name).Diagnostics);
        var form = $"output/agc/{name}/perrin-hugo/organisme/grille-organisme.docx";
        office.Workspace.With($"retours/{name}.docx", Filler.Fill(DocxFile.Read(office.Workspace.Files[form]), tag => tag.EndsWith(".pourcentage", StringComparison.Ordinal) ? $"{mark(tag["cqp:".Length..].Split('.')[0])}" : null).ToBytes());
        Assert.Empty(CollectReturns.Run(office.Workspace, office.Registry, TestRegistry.Act, new CollectRequest { Session = name, Paths = [$"retours/{name}.docx"] }).Diagnostics);
        if (deliberation is not null)
        {
            office.Workspace.With("delib.yaml", deliberation);
            Assert.Empty(JudgeSession.Run(office.Workspace, office.Registry, TestRegistry.Act, new JudgeRequest { Session = name, Body = DecidingBody.Jury, Files = ["delib.yaml"] }).Diagnostics);
        }
    }

    private static void Confirm(Office office, string name, DateOnly day)
    {
        Judge(office, name, DecidingBody.Jury, day);
        Judge(office, name, DecidingBody.Commission, day.AddDays(14));
    }

    private static void Judge(Office office, string name, DecidingBody body, DateOnly day) => Assert.Empty(JudgeSession.Run(office.Workspace, office.Registry, TestRegistry.Act, new JudgeRequest
    {
        Session = name,
        Body = body,
        Sitting = new TypedSitting(day, null, [], null, Rules),
    }).Diagnostics);

    private static CandidateResult Result(Office office, string name) =>
        SessionResults.Run(office.Workspace, office.Registry, name, new ResultsRequest { Score = new ScoreRequest { Paths = [], RuleSet = Rules } }).Value!.Scored.Sessions.Single().Candidates.Single();

    private static NodeResult Node(Office office, string name, string code = "B-R") => Result(office, name).Nodes.Single(n => n.Code == code);
}
