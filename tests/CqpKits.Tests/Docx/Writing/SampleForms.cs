using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Kinds;

namespace CqpKits.Tests.Docx.Writing;

/// <summary>The two forms of a jury, by hand, as templates will compose them.</summary>
internal static class SampleForms
{
    private const string Certification = "Assistant(e) de gestion client";

    private static readonly (string Code, string Label)[] Domains =
        [("R", "RELATION CLIENT / ARGUMENTATION"), ("PO", "PRODUITS / OFFRES COMMERCIALES"), ("OT", "OUTIL / ORGANISATION DU TRAVAIL")];

    private static readonly (string Domain, string Label, string[] RolePlays, string[] Questions)[] Observations =
    [
        ("R", "Gestion de la relation client dans le cadre des délais", ["voir fiche n°\u00A01"], []),
        ("R", "Gestion de la relation client dans le cadre d’un litige", ["voir fiche n°\u00A02"], []),
        ("R", "GPA", ["voir fiche n°\u00A03"],
        [
            "Quel est votre jugement sur l’objectif de taux de service demandé par le client\u202F?",
            "Décrivez la procédure en cas de rupture des stocks sur un produit",
            "Citer les sources de ruptures de stocks",
        ]),
        ("PO", "Prise de commande", [],
        [
            "décrivez les principales propositions (réponses possibles) de l’entreprise pour répondre aux problèmes posés (ruptures, litiges de livraison, etc.).",
            "Décrivez les grandes familles de produits de l’entreprise, leurs caractéristiques et leurs conditionnements.",
        ]),
        ("OT", "Organisation au moment de la prise de poste", [],
            ["comment préparez-vous votre liste de commandes à traiter\u202F?", "Comment organisez-vous votre journée\u202F?"]),
        ("OT", "Traitement en interne d’une erreur", [],
        [
            "le produit ne correspond pas à ce que le client a commandé. Le client vous téléphone. Comment traitez-vous en interne cette erreur\u202F?",
            "Quel retour faites-vous au client\u202F?",
        ]),
        ("OT", "Gestion des litiges", [],
            ["Décrivez les différentes étapes de la procédure de traitement des litiges à la livraison\u202F; à la facturation."]),
    ];

    /// <summary>The observation grid; blank, or for a candidate with identity fields filled beforehand.</summary>
    public static Document ObservationGrid(bool blank = false) => new()
    {
        Title = "Grille d’observation – " + Certification,
        Page = PageSetup.LandscapeA4,
        HeaderLeft = "Commission paritaire nationale de l’emploi et de la formation professionnelle",
        HeaderRight = $"CQP {Certification}",
        Issue = Sample.Issue(blank ? "" : "DUPONT-Lea"),
        Blocks =
        [
            new Heading(1, [new TextRun("Grille d’observation")]),
            new Paragraph(ParagraphStyle.Subtitle, [new TextRun($"Jury ou Professionnel – CQP {Certification}")]),
            new Paragraph(ParagraphStyle.Recipient, [new TextRun("Ce guide est destiné à chaque membre du jury ou au professionnel")]),
            Identity("Nom et fonction du membre du jury ou du professionnel", blank),
            new Paragraph(ParagraphStyle.Instruction,
            [
                new TextRun("Pour chaque observation, prenez des notes puis attribuez un pourcentage d’atteinte de l’objectif, de 0 à 100\u00A0%."),
            ]),
            ObservationTable(),
        ],
    };

    /// <summary>The president's synthesis grid.</summary>
    public static Document SynthesisGrid(bool blank = true) => new()
    {
        Title = "Grille de synthèse – " + Certification,
        Page = PageSetup.Portrait,
        HeaderLeft = "Commission paritaire nationale de l’emploi et de la formation professionnelle",
        HeaderRight = $"CQP {Certification}",
        Issue = new FormIssue(Sample.Issue(blank ? "" : "DUPONT-Lea").Details with { Form = "grille-synthese", Role = "president", Member = "" }),
        Blocks =
        [
            new Heading(1, [new TextRun("Grille de synthèse des appréciations")]),
            new Paragraph(ParagraphStyle.Subtitle, [new TextRun($"Jury ou Professionnel – CQP {Certification}")]),
            new Paragraph(ParagraphStyle.Recipient, [new TextRun("Cette grille est destinée au président du jury ou au professionnel")]),
            Identity("Nom et fonction des membres du jury ou du professionnel", blank),
            new Heading(2, [new TextRun("Appréciations par domaine")]),
            SynthesisTable(),
            new KeepTogether([Frame("commentaires", new NotesKind(), "Commentaires\u00A0:"), Signature()]),
        ],
    };

    private static Table Identity(string members, bool blank) => new()
    {
        Style = TableStyle.Identity,
        HeaderRows = 1,
        Description = "Qui est évalué, par qui et quand",
        Widths = members.Contains("des membres", StringComparison.Ordinal) ? [30, 59, 46, 38] : [36, 92, 72, 60],
        Rows =
        [
            new Row([Sample.Cell("Date de l’évaluation"), Sample.Cell(members), Sample.Cell("Nom et prénom du candidat"), Sample.Cell("Entreprise du candidat")]),
            new Row(
            [
                Sample.Cell(Sample.Place("date", new DateKind(), "Date de l’évaluation", blank ? null : "2026-06-11")),
                Sample.Cell(Sample.Place("membre", new TextKind(), members, blank ? null : "MARTIN Paul, responsable du service client")),
                Sample.Cell(Sample.Place("candidat", new TextKind(), "Nom et prénom du candidat", blank ? null : "DUPONT Léa")),
                Sample.Cell(Sample.Place("entreprise", new TextKind(), "Entreprise du candidat")),
            ]),
        ],
    };

    private static Table ObservationTable() => new()
    {
        HeaderRows = 1,
        Description = "Observations par domaine\u00A0: notes et pourcentages",
        Widths = [30, 42, 76, 90, 22],
        Rows =
        [
            new Row(
            [
                Sample.Cell("DOMAINE"), Sample.Cell("OBSERVATION AU POSTE"), Sample.Cell("QUESTIONS ET JEUX DE RÔLES"), Sample.Cell("PRISE DE NOTES"),
                Sample.Cell("%") with { Alignment = Alignment.Center },
            ]),
            .. Domains.SelectMany(domain => Group(domain.Code, domain.Label)),
        ],
    };

    private static IEnumerable<Row> Group(string domain, string label)
    {
        var rows = Observations.Where(o => o.Domain == domain).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var code = $"{domain}.{i + 1}";
            Cell[] own =
            [
                Sample.Cell(new PrintedCode(code), new TextRun("\u00A0 " + rows[i].Label)),
                new() { Blocks = [.. Prompts("Jeu de rôles", rows[i].RolePlays), .. Prompts("Question", rows[i].Questions)] },
                Sample.Cell(Sample.Place(code + ".notes", new NotesKind(), rows[i].Label + "\u00A0: notes")),
                Sample.Mark(code + ".pourcentage", rows[i].Label + "\u00A0: pourcentage"),
            ];
            var header = Sample.Cell(new TextRun(label), new LineBreak(), new PrintedCode(domain)) with { IsRowHeader = true, RowSpan = rows.Length };
            yield return new Row(i == 0 ? [header, .. own] : own);
        }
    }

    private static IEnumerable<Block> Prompts(string kind, string[] texts) => texts.Select(text =>
        new Paragraph(ParagraphStyle.Body, [new Strong([new TextRun(kind)]), new TextRun("\u00A0: " + text)]));

    private static Table SynthesisTable() => new()
    {
        HeaderRows = 1,
        Description = "Appréciation de chaque domaine",
        Widths = [38, 45, 45, 45],
        Rows =
        [
            new Row([Sample.Cell("Domaines"), .. Domains.Select(d => Sample.Cell(new TextRun(d.Label), new LineBreak(), new PrintedCode(d.Code)))]),
            new Row([Sample.Header("L’appréciation de chaque domaine"), .. Domains.Select(d => Sample.Mark(d.Code + ".pourcentage", d.Label + "\u00A0: pourcentage"))]),
        ],
    };

    private static Table Frame(string id, FieldKind kind, string label) => new()
    {
        Style = TableStyle.Frame,
        HeaderRows = 1,
        Description = label,
        Widths = [173],
        Rows = [new Row([Sample.Cell(label)]), new Row([Sample.Cell(Sample.Place(id, kind, label))])],
    };

    private static Table Signature() => new()
    {
        Style = TableStyle.Frame,
        Description = "Signature",
        Widths = [80],
        Rows =
        [
            new Row(
            [
                new Cell
                {
                    Blocks =
                    [
                        Sample.Text("Signature du président du jury ou du professionnel"),
                        new Paragraph(ParagraphStyle.Body, [Sample.Place("signature", new SignatureKind(), "Signature")]),
                    ],
                },
            ]),
        ],
    };
}
