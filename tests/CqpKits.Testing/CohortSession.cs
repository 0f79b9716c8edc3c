using System.Globalization;
using CqpKits.Kits.Building;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Testing;

/// <summary>The kits of the twelve, filled as people fill them in a word processor: tutor, trainer, three jurors, president.</summary>
internal static class CohortSession
{
    public const string Folder = "output/agc/promotion-2026";
    private const string List = "promotion-2026.csv";
    private const string Jurors = "Hélène Chassagne, responsable de gestion client | Thierry Garrec, responsable logistique | Nadège Ollivier, déléguée de branche";
    private static readonly string[] Domains = ["R", "PO", "OT"];
    private static readonly Lazy<MemoryWorkspace> Made = new(Make);

    /// <summary>The workspace with all that came back; read only.</summary>
    public static MemoryWorkspace Returned => Made.Value;

    /// <summary>What the jury wrote beside the kits: R of one candidate is validated against what is computed.</summary>
    public static string Deliberation(string item) => $$"""
        jury:
          date: 2026-11-27
          lieu: "Toulouse"
          membres:
            - { nom: "Hélène Chassagne", fonction: "responsable de gestion client", preside: oui }
            - { nom: "Thierry Garrec", fonction: "responsable logistique" }
            - { nom: "Nadège Ollivier", fonction: "déléguée de branche" }
        decisions:
          - candidat: jourdain-eve
            element: {{item}}
            avant: non validé
            apres: validé
            qui: "le jury, à l'unanimité"
            pourquoi: "la mise en situation a montré la maîtrise de la relation client"
            date: 2026-11-27
        """;

    private static MemoryWorkspace Make()
    {
        var workspace = MemoryWorkspace.Shipped().With(List, CandidateLines());
        var built = WordAlone.Build(workspace, new BuildRequest { Certification = "agc", CandidateFile = List });
        Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        foreach (var (candidate, _, _) in CohortTable.All)
        {
            Fill(workspace, candidate);
        }

        return workspace.With($"{Folder}/deliberation.yaml", Deliberation("R")).With("deliberation-par-bloc.yaml", Deliberation("B-R"));
    }

    private static string CandidateLines() => "nom;prenom;entreprise;date;tuteur;formateur;jures\n" + string.Concat(CohortTable.All.Select(c =>
        $"{c.Candidate.LastName};{c.Candidate.FirstName};Brasserie & Sources du Vieux Bief;27/11/2026;Yann Sabatier, responsable de service;Bruno Étchart, formateur;{Jurors}\n"));

    private static void Fill(MemoryWorkspace workspace, CohortCandidate candidate)
    {
        var own = $"{Folder}/{Slug.Of(candidate.Name)}";
        Type(workspace, $"{own}/tuteur/grille-tuteur.docx", tag => tag == "date-finale" ? "20/11/2026"
            : !tag.EndsWith(".finale", StringComparison.Ordinal) ? null
            : candidate.Except is var (item, text) && tag == item + ".finale" ? text
            : candidate.Tutor[DomainOf(tag)]);
        Type(workspace, $"{own}/formateur/grille-formateur.docx", tag => tag == "date" ? "19/11/2026"
            : tag.EndsWith(".questions", StringComparison.Ordinal) ? Text(IsFirst(tag) ? 100 : 0)
            : tag.EndsWith(".bonnes-reponses", StringComparison.Ordinal) ? Text(IsFirst(tag) ? candidate.Trainer[DomainOf(tag)] : 0)
            : null);
        if (candidate.WithoutTrainer)
        {
            workspace.Remove($"{own}/formateur/grille-formateur.docx");
        }

        foreach (var juror in workspace.List($"{own}/jury").Where(f => f.Contains("/grille-", StringComparison.Ordinal)).ToList())
        {
            Type(workspace, juror, tag => Mark(tag, candidate.Jury));
        }

        var president = $"{own}/president/grille-synthese.docx";
        var empty = workspace.Files[president];
        Type(workspace, president, tag => Mark(tag, candidate.Jury));
        if (candidate.SecondJury is { } other)
        {
            workspace.With($"{own}/president/grille-synthese-corrigee.docx", empty);
            Type(workspace, $"{own}/president/grille-synthese-corrigee.docx", tag => Mark(tag, [candidate.Jury[0], other, candidate.Jury[2]]));
        }
    }

    private static void Type(MemoryWorkspace workspace, string path, Func<string, string?> textOf) => workspace.With(path, Filler.Fill(
        DocxFile.Read(workspace.Files[path]), tag => tag.StartsWith("cqp:", StringComparison.Ordinal) ? textOf(tag["cqp:".Length..]) : null).ToBytes());

    private static string? Mark(string tag, string[] byDomain) => tag.EndsWith(".pourcentage", StringComparison.Ordinal) ? byDomain[DomainOf(tag)] : null;

    private static int DomainOf(string tag) => tag.StartsWith("PO", StringComparison.Ordinal) ? 1 : tag.StartsWith("OT", StringComparison.Ordinal) ? 2 : 0;

    /// <summary>All questions were put about the first connaissance of each domaine.</summary>
    private static bool IsFirst(string tag) => Array.Exists(Domains, d => tag.StartsWith(d + "C1.", StringComparison.Ordinal));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
