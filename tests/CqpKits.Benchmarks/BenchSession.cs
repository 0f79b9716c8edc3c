using System.Globalization;
using System.Text;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Returns;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Benchmarks;

/// <summary>A workspace on disk with a session of AGC, of as many candidates as wanted: its list, its files as issued, or all of them filled.</summary>
internal sealed class BenchSession
{
    public const string Certification = "agc";

    private const string List = "promotion.csv";
    private const string Header = "nom;prenom;date_naissance;identifiant;entreprise;date;tuteur;formateur;jures";
    private const string Persons = "Maëlle Quintard, cheffe d'équipe;Bruno Étchart, formateur;Hélène Chassagne, responsable | Thierry Garrec, responsable | Nadège Ollivier, déléguée";

    private BenchSession(string root) => Workspace = new DiskWorkspace(root);

    public DiskWorkspace Workspace { get; }

    public static string Folder => $"output/{Certification}/promotion";

    /// <summary>What is built: in Word alone, unless more is asked for.</summary>
    public static BuildRequest Request => new() { Certification = Certification, CandidateFile = List, Formats = OutputFormats.Docx };

    /// <summary>The workspace in a folder that was made before.</summary>
    public static BenchSession At(string folder) => new(folder);

    /// <summary>Makes the workspace in a folder.</summary>
    public static BenchSession In(string folder, int candidates)
    {
        var session = new BenchSession(folder);
        var source = DiskWorkspace.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("no workspace above the program");
        foreach (var path in source.List("referentials").Concat(source.List("templates")).Append(DiskWorkspace.MarkerFile))
        {
            session.Workspace.Write(path, source.Read(path)!);
        }

        var lines = Enumerable.Range(0, candidates).Select(i => $"{Name(i)};Anaïs;14/03/1994;EX-{i.ToString("0000", CultureInfo.InvariantCulture)};Eaux de la Roche;17/11/2026;{Persons}");
        session.Workspace.Write(List, Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(Header))));
        return session;
    }

    /// <summary>Builds it, and fills every form.</summary>
    public void Fill()
    {
        if (!BuildKit.Run(Workspace, Request).Succeeded)
        {
            throw new InvalidOperationException("not built");
        }

        var forms = new FrozenForms(Workspace);
        foreach (var path in Workspace.List(Folder).Where(p => p.EndsWith(".docx", StringComparison.Ordinal)))
        {
            var file = Workspace.Read(path)!;
            if (FormReader.Open(path, file).Value?.Issue is { } issue)
            {
                Workspace.Write(path, Filled(file, forms.Find(issue.FormId, issue.Certification).Value!, path.Length));
            }
        }
    }

    private static byte[] Filled(byte[] file, FormDefinition definition, int number)
    {
        var texts = definition.Fields.Where(f => f.Kind.CarriesValue && f.Prefill is null).ToDictionary(f => FieldAnchors.Tag(FilledForms.Spot(f, number)), f => FilledForms.Text(f.Kind, number));
        return Filler.Fill(DocxFile.Read(file), texts.GetValueOrDefault).ToBytes();
    }

    /// <summary>A name in letters alone, as names are.</summary>
    private static string Name(int number)
    {
        var name = new StringBuilder("Lef");
        for (var rest = number + 26; rest > 0; rest /= 26)
        {
            name.Append((char)('a' + (rest % 26)));
        }

        return name.ToString();
    }
}
