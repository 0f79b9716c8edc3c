using CqpKits.Kits.Building;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;

namespace CqpKits.Testing;

/// <summary>A session of a certification: built from a list, every form filled alike, scored, its documents made.</summary>
internal sealed class FilledSession
{
    /// <summary>Folder that results go to.</summary>
    public const string Out = "resultats";

    private readonly string certification;
    private readonly string name;

    private FilledSession(string certification, string name) => (this.certification, this.name) = (certification, name);

    /// <summary>The workspace with all that was written.</summary>
    public MemoryWorkspace Workspace { get; private init; } = MemoryWorkspace.Shipped();

    /// <summary>Folder of the kits.</summary>
    public string Folder => $"output/{certification}/{name}";

    /// <summary>A session of AGC, where everybody gives the same percentage.</summary>
    public static FilledSession Agc(string list, string name = "juin-2027", string? title = null) => new FilledSession("agc", name).Build(list, title).Fill((path, tag) =>
        tag == "date-finale" ? "20/11/2026"
        : path.Contains("/formateur/", StringComparison.Ordinal) ? tag == "date" ? "19/11/2026"
            : tag.EndsWith(".questions", StringComparison.Ordinal) ? "10" : tag.EndsWith(".bonnes-reponses", StringComparison.Ordinal) ? "9" : null
        : tag.EndsWith(".finale", StringComparison.Ordinal) || tag.EndsWith(".pourcentage", StringComparison.Ordinal) ? "80" : null);

    /// <summary>A session of the certification of the chemical industries, where every criterion is met.</summary>
    public static FilledSession Chemistry(string list) => new FilledSession("technico-commercial-chimie", "chimie").Build(list, null).Fill((_, tag) =>
        tag.EndsWith(".evaluation=OUI", StringComparison.Ordinal) || tag.EndsWith(".resultat=MAITRISEE", StringComparison.Ordinal) ? Filler.Ticked : null);

    /// <summary>A session of a certification of a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="certification">Code of the certification.</param>
    /// <param name="list">List of candidates.</param>
    /// <param name="textOf">What is typed into a field, by path of the form and tag of the field; null for nothing.</param>
    public static FilledSession Of(MemoryWorkspace workspace, string certification, string list, Func<string, string, string?> textOf) =>
        new FilledSession(certification, "essai") { Workspace = workspace }.Build(list, null).Fill(textOf);

    /// <summary>Scores it and makes the documents; the paths of the documents below <see cref="Out"/> with their bytes.</summary>
    public MadeResults Score(string? rule = null)
    {
        var made = WordAlone.Results(Workspace, new ResultsRequest { Score = new ScoreRequest { Paths = [Folder], Folder = Out, RuleSet = rule }, Documents = true });
        Assert.Equal("", string.Join('\n', made.Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error)));
        return made.Value!;
    }

    /// <summary>The bytes of a document, by its path in the session: <c>perrin-hugo/certificat</c>.</summary>
    public byte[] Document(string path) => Workspace.Files[$"{Out}/documents/{certification}/{name}/{path}.docx"];

    private FilledSession Build(string list, string? title)
    {
        Workspace.With($"{name}.csv", list);
        var built = WordAlone.Build(Workspace, new BuildRequest { Certification = certification, CandidateFile = $"{name}.csv", Title = title });
        Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        return this;
    }

    private FilledSession Fill(Func<string, string, string?> textOf)
    {
        foreach (var form in Workspace.List(Folder).Where(f => f.EndsWith(".docx", StringComparison.Ordinal) && ReadBack.IsForm(Workspace.Files[f])).ToList())
        {
            Workspace.With(form, Filler.Fill(
                DocxFile.Read(Workspace.Files[form]), tag => tag.StartsWith("cqp:", StringComparison.Ordinal) ? textOf(form, tag["cqp:".Length..]) : null).ToBytes());
        }

        return this;
    }
}
