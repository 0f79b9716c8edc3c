using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Proving;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Cohort;

/// <summary>Two common blocs and one of three: each candidate gets, and is asked for, what they chose.</summary>
public sealed class OptionTests
{
    private const string Certification = """
        certification: { code: options, intitule: "CQP à options", version: "1" }
        sources: [{ code: texte, titre: "Référentiel" }]
        blocs:
          - { code: BC1, libelle: "Accueillir", source: texte }
          - { code: BC2, libelle: "Vendre", source: texte }
          - { code: BC3A, libelle: "Option fleurs", option: specialite, source: texte }
          - { code: BC3B, libelle: "Option plantes", option: specialite, source: texte }
          - { code: BC3C, libelle: "Option décors", option: specialite, source: texte }
        competences:
          - { code: C1, libelle: "Accueillir", bloc: BC1 }
          - { code: C2, libelle: "Vendre", bloc: BC2 }
          - { code: CA, libelle: "Composer", bloc: BC3A }
          - { code: CB, libelle: "Rempoter", bloc: BC3B }
          - { code: CC, libelle: "Décorer", bloc: BC3C }
        modalites:
          - { code: M3B, libelle: "Mise en situation", bloc: BC3B, evaluateur: jury, description: ["Le candidat rempote."], source: texte }
        evaluateurs: [{ code: jury, libelle: "Jury" }]
        echelles: [{ code: vingt, minimum: 0, maximum: 20 }]
        formulaires:
        FORMS
        documents: [{ code: fiche-b, titre: "Fiche B", modele: fiche-etude-de-cas.md, modalite: M3B }]
        kits: [{ role: jury, intitule: "Kit", destinataire: "le jury", exemplaires: un_par_candidat, documents: [fiche-b, grille-bc1, grille-bc2, grille-bc3a, grille-bc3b, grille-bc3c] }]
        regles:
          - code: r
            intitule: "Tous les blocs"
            source: texte
            effet: 2020-01-01
            pour_chaque: blocs
            notes: [{ evaluateur: jury, calcul: moyenne }]
            conditions: [{ porte_sur: resultat, test: ">= 10" }]
        """;

    private const string Head = "nom;prenom;date;options\n";

    private readonly MemoryWorkspace workspace = new MemoryWorkspace().With("cqpkits.yaml", "").With("referentials/options/certification.yaml", Certification.Replace(
        "FORMS", string.Concat(new[] { "BC1", "BC2", "BC3A", "BC3B", "BC3C" }.Select(Form)), StringComparison.Ordinal));

    [Fact]
    public void Each_candidate_receives_the_forms_and_documents_of_what_they_take()
    {
        Build("Perrin;Hugo;16/06/2027;BC3A\nRoussel;Inès;16/06/2027;option plantes\n");
        Assert.Equal(["grille-bc1", "grille-bc2", "grille-bc3a"], FilesOf("perrin-hugo"));
        Assert.Equal(["fiche-b", "grille-bc1", "grille-bc2", "grille-bc3b"], FilesOf("roussel-ines"));
        Assert.Contains("\"options\": [\n          \"BC3B\"\n        ]", workspace.Text("output/options/liste/kit.json").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_kit_has_every_option()
    {
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "options", Blank = true }).Succeeded);
        Assert.Equal(6, workspace.Files.Keys.Count(f => f.StartsWith("output/options/vierge/", StringComparison.Ordinal) && f.EndsWith(".docx", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_not_chosen_is_not_asked_for_and_all_papers_say_what_was()
    {
        Build("Perrin;Hugo;16/06/2027;BC3A\nRoussel;Inès;16/06/2027;BC3B\nTissot;Marc;16/06/2027;BC3C\n");
        foreach (var form in workspace.Files.Keys.Where(f => f.Contains("/grille-", StringComparison.Ordinal) && !f.Contains("tissot-marc/jury/grille-bc3c", StringComparison.Ordinal)).ToList())
        {
            workspace.With(form, Filler.Fill(DocxFile.Read(workspace.Files[form]), tag => tag.EndsWith(".note", StringComparison.Ordinal) ? "14" : null).ToBytes());
        }

        var made = WordAlone.Results(workspace, new ResultsRequest { Score = new ScoreRequest { Paths = ["output/options/liste"], Folder = "resultats" }, Documents = true });
        Assert.Equal("", string.Join('\n', made.Diagnostics.Where(d => d.Severity == Severity.Error)));
        var candidates = made.Value!.Scored.Sessions[0].Candidates.OrderBy(c => c.Name).ToList();
        Assert.Equal(["BC1 BC2 BC3A", "BC1 BC2 BC3B", "BC1 BC2 BC3C"], candidates.Select(c => string.Join(' ', c.Nodes.Select(n => n.Code))));
        Assert.Equal(["Validated", "Validated", "Undecidable"], candidates.Select(c => c.Status.ToString()));
        var papers = workspace.Files.Keys.Where(f => f.StartsWith("resultats/documents/", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, papers.Count(p => p.EndsWith("/certificat.docx", StringComparison.Ordinal)));
        var minutes = DocxFile.Read(workspace.Files[papers.Single(p => p.EndsWith("proces-verbal.docx", StringComparison.Ordinal))]).Xml(DocxFile.Body).Root!.Value;
        Assert.All((string[])["BC3A", "BC3B"], code => Assert.Contains(code, minutes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Perrin;Hugo;16/06/2027;\n", "CQP555")]
    [InlineData("Perrin;Hugo;16/06/2027;BC3A | BC3B\n", "CQP555")]
    [InlineData("Perrin;Hugo;16/06/2027;BC3D\n", "CQP554")]
    [InlineData("Perrin;Hugo;16/06/2027;BC1\n", "CQP554")]
    public void A_line_that_does_not_choose_one_bloc_of_each_option_is_left_aside_and_said(string line, string code)
    {
        workspace.With("liste.csv", Head + "Roussel;Inès;16/06/2027;BC3B\n" + line);
        var built = WordAlone.Build(workspace, new BuildRequest { Certification = "options", CandidateFile = "liste.csv" });
        Assert.Contains(built.Diagnostics, d => d.Code == code && d.Position!.Line == 3);
        Assert.DoesNotContain(workspace.Files.Keys, f => f.Contains("perrin", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rule_says_the_choice_and_a_condition_on_an_option_is_warned_of()
    {
        var explained = string.Join('\n', RuleUses.Explain(workspace, "options", null).Value!);
        Assert.Contains("Option « specialite » : chaque candidat prend un bloc de BC3A, BC3B, BC3C ; rien des autres ne lui est demandé.", explained, StringComparison.Ordinal);

        const string Path = "referentials/options/certification.yaml";
        Assert.Empty(Certifications.Load(workspace, "options").Diagnostics);
        workspace.With(Path, workspace.Text(Path).Replace("option: specialite, source: texte }\ncompetences", "option: seule, source: texte }\ncompetences", StringComparison.Ordinal)
            + "\n    attribution: { conditions: [{ porte_sur: elements_valides, pour: [BC1, BC3A], test: \">= 1\" }] }\n");
        Assert.Equal(["CQP556", "CQP557"], Certifications.Load(workspace, "options").Diagnostics.Select(d => d.Code).Order());
    }

    private static string Form(string block) => $"""

          - code: grille-{block.ToLowerInvariant()}
            titre: "Grille {block}"
            role: jury
            evaluateur: jury
            exemplaires: un_par_candidat
            portee: individuelle
            champs:
              - {"{"} id: candidat, nature: texte, libelle: "Nom et prénom du candidat", prerempli: candidat {"}"}
              - {"{"} id: note, nature: note_chiffree, libelle: "Note", pour_chaque: competences, dans: {block}, echelle: vingt, compte_pour: bloc {"}"}
        """;

    private void Build(string lines)
    {
        workspace.With("liste.csv", Head + lines);
        var built = WordAlone.Build(workspace, new BuildRequest { Certification = "options", CandidateFile = "liste.csv" });
        Assert.Equal("", string.Join('\n', built.Diagnostics));
    }

    private IEnumerable<string> FilesOf(string candidate) => workspace.Files.Keys
        .Where(f => f.StartsWith($"output/options/liste/{candidate}/", StringComparison.Ordinal) && f.EndsWith(".docx", StringComparison.Ordinal))
        .Select(f => f[(f.LastIndexOf('/') + 1)..^5]).Order();
}
