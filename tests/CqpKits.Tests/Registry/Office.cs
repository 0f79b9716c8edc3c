using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Collecting;
using CqpKits.Sessions.Delivering;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Judging;
using CqpKits.Sessions.Packing;
using CqpKits.Sessions.Recalling;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;

namespace CqpKits.Tests.Registry;

/// <summary>An office with a registry and an empty session « juin-2027 » of the shipped certification <c>agc</c>.</summary>
internal sealed class Office : IDisposable
{
    public const string Headings = "nom;prenom;date_naissance;identifiant;entreprise;date;tuteur;jures\n";

    /// <summary>Folder of the kits of the session.</summary>
    public const string Folder = "output/agc/juin-2027";

    private readonly TestRegistry test;

    public Office(RegistryEngine engine = RegistryEngine.Sqlite)
    {
        test = new TestRegistry(engine);
        Registry = test.Open();
        Assert.Empty(Create("juin-2027").Diagnostics);
    }

    public IRegistry Registry { get; }

    public TestRegistry Base => test;

    public MemoryWorkspace Workspace { get; } = MemoryWorkspace.Shipped();

    /// <summary>Number of places in all sessions.</summary>
    public int Count => Registry.Read(rows => Checked.Of(rows.All<Enrolment>())).Value!.Count;

    /// <summary>An office whose session has two candidates and their kits, in Word, or in Word and PDF.</summary>
    public static Office Packed(RegistryEngine engine = RegistryEngine.Sqlite, OutputFormats? formats = null)
    {
        var office = new Office(engine);
        Assert.Empty(office.Import("Müller;Zoé;12/03/2001;A1;Atelier;16/06/2027;Ève Roux, tutrice;Hélène Chassagne | Thierry Garrec\nPerrin;Hugo;01/02/1999;;;16/06/2027;Ève Roux, tutrice;Hélène Chassagne\n").Diagnostics);
        Assert.Empty(office.Pack(formats).Diagnostics);
        return office;
    }

    public Checked<SessionSummary> Create(string name, string certification = "agc") =>
        CreateSession.Run(Workspace, Registry, TestRegistry.Act, new CreateRequest { Certification = certification, Name = name });

    public Checked<ImportedList> Import(string lines, string session = "juin-2027", string[]? same = null, string[]? other = null, bool write = true)
    {
        Workspace.With("liste.csv", Headings + lines);
        return ImportFile(session, same ?? [], other ?? [], write);
    }

    public Checked<ImportedList> ImportFile(string session, string[] same, string[] other, bool write) =>
        ImportCandidates.Run(Workspace, Registry, TestRegistry.Act, new ImportListRequest { Session = session, File = "liste.csv", Same = same, Other = other, Write = write });

    public Checked<BuildResult> Pack(OutputFormats? formats = null, string session = "juin-2027") =>
        PackSession.Run(Workspace, Registry, TestRegistry.Act, new PackRequest { Session = session, Formats = formats ?? OutputFormats.Docx });

    public Checked<CollectedReturns> Collect(params string[] paths) => Collect(paths, []);

    public Checked<CollectedReturns> Collect(string[] paths, string[] aside) =>
        CollectReturns.Run(Workspace, Registry, TestRegistry.Act, new CollectRequest { Session = "juin-2027", Paths = paths, Aside = aside });

    public Checked<MadeResults> Results(string? folder = null) =>
        SessionResults.Run(Workspace, Registry, "juin-2027", new ResultsRequest { Score = new ScoreRequest { Paths = [], Folder = folder }, Formats = OutputFormats.Docx });

    /// <summary>What a body decides, by files that lie in the workspace.</summary>
    public Checked<JudgedSession> Judge(DecidingBody body, params string[] files) => Judge(body, new JudgeRequest { Session = "juin-2027", Body = body, Files = files });

    /// <summary>What a body decides, as typed.</summary>
    public Checked<JudgedSession> Judge(DecidingBody body, JudgeRequest request) => JudgeSession.Run(Workspace, Registry, TestRegistry.Act, request with { Session = "juin-2027", Body = body });

    /// <summary>Delivers into « papiers », in Word.</summary>
    public Checked<DeliveredSession> Deliver(string[]? duplicates = null, string[]? voids = null) =>
        DeliverSession.Run(Workspace, Registry, TestRegistry.Act, new DeliverRequest { Session = "juin-2027", Folder = "papiers", Duplicates = duplicates ?? [], Voids = voids ?? [], Formats = OutputFormats.Docx });

    /// <summary>An office whose results a commission confirmed on 30 June 2027.</summary>
    public static Office Confirmed(RegistryEngine engine = RegistryEngine.Sqlite)
    {
        var office = Judged(engine);
        Assert.Empty(office.Judge(DecidingBody.Commission, Sitting(new DateOnly(2027, 6, 30))).Diagnostics);
        return office;
    }

    /// <summary>An office whose candidates have all forms back and whose jury sat on 16 June 2027.</summary>
    public static Office Judged(RegistryEngine engine = RegistryEngine.Sqlite)
    {
        var office = Packed(engine);
        office.ReturnAll();
        Assert.Empty(office.Collect("retours").Diagnostics);
        Assert.Empty(office.Judge(DecidingBody.Jury, Sitting(new DateOnly(2027, 6, 16))).Diagnostics);
        return office;
    }

    /// <summary>A request that says nothing but the day.</summary>
    public static JudgeRequest Sitting(DateOnly day) => new() { Session = "", Body = default, Sitting = new TypedSitting(day, "Albi", ["Hélène Chassagne, responsable"], "Hélène Chassagne", null) };

    /// <summary>Fills a form of the kits, by its path below their folder and without extension, and lays it among the returns.</summary>
    /// <param name="form">The form.</param>
    /// <param name="mark">What is typed as each mark.</param>
    /// <param name="to">Where it comes back; null for below « retours ».</param>
    public string Return(string form, string mark = "80", string? to = null)
    {
        var path = to ?? $"retours/{form.Replace('/', '-')}.docx";
        Workspace.With(path, Filler.Fill(DocxFile.Read(Workspace.Files[$"{Folder}/{form}.docx"]), tag => TextFor(tag, mark)).ToBytes());
        return path;
    }

    /// <summary>Fills every form of the kits and lays them among the returns.</summary>
    public void ReturnAll(string mark = "80")
    {
        foreach (var form in Workspace.List(Folder).Where(f => f.EndsWith(".docx", StringComparison.Ordinal) && ReadBack.IsForm(Workspace.Files[f])).ToList())
        {
            Return(form[(Folder.Length + 1)..^".docx".Length], mark);
        }
    }

    public void Dispose()
    {
        Registry.Dispose();
        test.Dispose();
    }

    private static string? TextFor(string tag, string mark) =>
        !tag.StartsWith("cqp:", StringComparison.Ordinal) ? null
        : tag == "cqp:date-finale" ? "20/06/2027"
        : tag is "cqp:R.tuteur" or "cqp:R.jury" ? mark
        : tag.EndsWith(".questions", StringComparison.Ordinal) ? "10"
        : tag.EndsWith(".bonnes-reponses", StringComparison.Ordinal) ? "9"
        : tag.EndsWith(".finale", StringComparison.Ordinal) || tag.EndsWith(".pourcentage", StringComparison.Ordinal) ? mark : null;
}
