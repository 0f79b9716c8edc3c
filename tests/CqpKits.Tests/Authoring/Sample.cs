using System.Runtime.CompilerServices;
using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Authoring;

/// <summary>A small certification with the shape of a real one, and its two forms.</summary>
internal static class Sample
{
    private static readonly SourcePosition Nowhere = new("formulaires.yaml", 12, 5);

    public static Certification Certification { get; } = new()
    {
        Folder = "referentials/agc",
        Identity = new() { Code = "agc", Title = "Assistant(e) de gestion client", Version = "1", Acronym = null, Position = Nowhere },
        Domains =
        [
            Domain("R", "Relation client / Argumentation"),
            Domain("PO", "Produits / Offres commerciales"),
            Domain("OT", "Outil / Organisation du travail"),
        ],
        Observations =
        [
            Observation("R.1", "Gestion de la relation client dans le cadre des délais", "R", plays: ["F1"]),
            Observation("R.2", "Gestion de la relation client dans le cadre d'un litige", "R", plays: ["F2"]),
            Observation("R.3", "GPA", "R", ["Citer les sources de ruptures de stocks", "Quelle procédure suivez-vous ?"], ["F3"]),
            Observation("PO.1", "Prise de commande", "PO", ["décrivez les grandes familles de produits"]),
            Observation("OT.1", "Organisation au moment de la prise de poste", "OT", ["comment organisez-vous votre journée ?"]),
            Observation("OT.2", "Traitement en interne d'une erreur", "OT", ["le client vous téléphone ; que faites-vous ?"]),
            Observation("OT.3", "Gestion des litiges", "OT"),
        ],
        RolePlays = [RolePlay("F1", 1, "Délai de livraison"), RolePlay("F2", 2, "Litige"), RolePlay("F3", 3, "Rupture")],
    };

    public static TemplateData Observation(Certification? of = null)
    {
        var certification = of ?? Certification;
        return new TemplateData
        {
            Certification = certification,
            Form = Form("grille-observation", "Grille d'observation", "jury"),
            Fields =
            [
                Field("date", new DateKind()), Field("membre", new TextKind()), Field("candidat", new TextKind()), Field("entreprise", new TextKind()),
                .. certification.Observations.SelectMany(o => new[]
                {
                    Field($"{o.Code}.notes", new NotesKind(), o.Code), Field($"{o.Code}.pourcentage", new MarkKind(0, 100, "%"), o.Code),
                }),
            ],
        };
    }

    public static TemplateData Synthesis(Certification? of = null)
    {
        var certification = of ?? Certification;
        return new TemplateData
        {
            Certification = certification,
            Form = Form("grille-synthese", "Grille de synthèse des appréciations Jury ou Professionnel", "president"),
            Fields =
            [
                Field("date", new DateKind()), Field("membres", new TextKind()), Field("candidat", new TextKind()), Field("entreprise", new TextKind()),
                .. certification.Domains.Select(d => Field($"{d.Code}.pourcentage", new MarkKind(0, 100, "%"), d.Code)),
                Field("commentaires", new NotesKind()), Field("signature", new SignatureKind()),
            ],
        };
    }

    /// <summary>The same, in a kit, for a candidate, with a second document and a role play at hand.</summary>
    public static TemplateData InKit(TemplateData data)
    {
        var guide = new DocumentDeclaration { Code = "guide-jury", Title = "Guide du jury", Template = "guide-jury.md", Position = Nowhere };
        return data with
        {
            Certification = data.Certification with
            {
                Documents = [guide],
                Forms = [data.Form!],
                Examinations = [new Examination("poste", "Épreuve au poste", "jury", 45, null, null, Nowhere)],
            },
            Document = guide,
            RolePlay = data.Certification.RolePlays[1],
            Kit = new KitDeclaration
            {
                Role = "jury",
                Title = "Kit du jury",
                Recipient = "chaque membre du jury",
                Copies = CopyRule.PerMember,
                Documents = ["guide-jury", "grille-observation"],
                Position = Nowhere,
            },
            Recipient = new Recipient { Candidate = "Zoé Petit", Session = "printemps" },
        };
    }

    public static FormField Field(string id, FieldKind kind, string? item = null) =>
        new() { Id = id, Kind = kind, Label = $"Champ {id}", Placeholder = kind.DefaultPlaceholder, ItemCode = item };

    /// <summary>One of the templates shipped with the project.</summary>
    public static Template Shipped(string name)
    {
        var compiled = TemplateCompiler.Compile(Read($"{name}.md"), part => Checked.Of(Read($"parties/{part}.md")));
        return compiled.Value ?? throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics));
    }

    public static Checked<Document> Compose(string template, TemplateData data)
    {
        var compiled = TemplateCompiler.Compile(new SourceFile("modele.md", template), Missing);
        return compiled.Value is null ? Checked.Failed<Document>(compiled.Diagnostics) : compiled.Value.Compose(data);
    }

    /// <summary>Composes what must compose.</summary>
    public static Document Composed(Template template, TemplateData data)
    {
        var composed = template.Compose(data);
        return composed.Value ?? throw new InvalidOperationException(string.Join('\n', composed.Diagnostics));
    }

    public static string Folder(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", name));

    private static Checked<SourceFile> Missing(string part) => Checked.Failed<SourceFile>(SourceFileMessages.Missing($"parties/{part}.md"));

    private static SourceFile Read(string name) => new($"templates/{name}", File.ReadAllText(Path.Combine(Folder("templates"), name)));

    private static Domain Domain(string code, string label) => new() { Code = code, Label = label, Position = Nowhere };

    private static Observation Observation(string code, string label, string domain, string[]? questions = null, string[]? plays = null) =>
        new() { Code = code, Label = label, Domain = domain, Questions = questions ?? [], RolePlays = plays ?? [], Position = Nowhere };

    private static RolePlay RolePlay(string code, int number, string title) => new()
    {
        Code = code,
        Number = number,
        Title = title,
        CandidateRole = "Assistant(e)",
        JuryRole = "Client",
        Context = "Au téléphone.",
        Position = Nowhere,
    };

    private static FormDeclaration Form(string code, string title, string role) => new()
    {
        Code = code,
        Title = title,
        Role = role,
        Assessor = "jury",
        Copies = CopyRule.PerMember,
        Scope = MarkScope.Individual,
        Template = $"{code}.md",
        Fields = [new FieldDeclaration { Id = "notes", Nature = FieldNature.Notes, Label = "Notes", ForEach = FieldCollection.Observations, Position = Nowhere }],
        Position = Nowhere,
    };
}
