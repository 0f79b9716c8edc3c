using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;
using CqpKits.Tests.Docx;
using CqpKits.Treatments;

namespace CqpKits.Tests.Schemes;

/// <summary>Schemes from the list of candidates to the papers: forms built from shipped templates, filled, scored, and what is delivered.</summary>
public sealed class SchemeWalkTests
{
    private const string Jurors = "Ève Roux, formatrice | Luc Noir, gérant | Ana Paz, déléguée";

    private static readonly string[] Candidates = ["admis-ada", "oral-leo", "ecrit-zoe", "sans-max", "titre-eva", "flou-tom"];

    [Fact]
    public void Marks_by_exam_with_a_unit_kept_from_its_publication()
    {
        var walk = new Walk("n2-taxi", "nom;prenom;date;examinateur;acquis UV3\nBon;Ada;16/06/2020;Ève Roux;17/06/2017\nPassé;Léo;16/06/2020;Ève Roux;15/06/2017\n")
            .Type("bon-ada/examinateur/notes.docx", Marks(("UV1", "15"), ("UV2", "11"), ("UV4", "10,01")))
            .Type("passe-leo/examinateur/notes.docx", Marks(("UV1", "15"), ("UV2", "10"), ("UV3", "11"), ("UV4", "15")))
            .Score();

        Assert.Equal((ResultStatus.Validated, ResultStatus.NotValidated), (walk.Of("bon-ada").Status, walk.Of("passe-leo").Status));
        Assert.Equal("Épreuve Topographie : acquis le 17 juin 2017, conservé jusqu'au 17 juin 2020", ResultWords.ReasonOf(walk.Of("bon-ada").Nodes[2]).Replace(": — ", ": ", StringComparison.Ordinal));
        Assert.Equal(["certificat", "fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("bon-ada"));
        Assert.Equal(
            ["attestation-d-element-uv1", "attestation-d-element-uv3", "fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("passe-leo"));
        Assert.Contains("a validé l’épreuve", walk.Text("passe-leo/attestation-d-element-uv1"), StringComparison.Ordinal);
        Assert.Contains(walk.Of("passe-leo").Remarks.Select(ResultWords.Of), r => r.Contains("n'était conservé que 3 ans", StringComparison.Ordinal));
    }

    [Fact]
    public void Access_is_decided_before_marks_and_each_outcome_has_its_papers()
    {
        const string list = "nom;prenom;date;correcteur;jures;condition formation;pièce formation;dispense ECRIT;pièce ECRIT\n"
            + "Admis;Ada;16/06/2020;Ève Roux;Luc Noir;oui;attestation du 3 mai;;\n"
            + "Oral;Léo;16/06/2020;Ève Roux;Luc Noir;oui;attestation du 3 mai;;\n"
            + "Ecrit;Zoé;16/06/2020;Ève Roux;Luc Noir;oui;attestation du 3 mai;;\n"
            + "Sans;Max;16/06/2020;Ève Roux;Luc Noir;non;;;\n"
            + "Titre;Eva;16/06/2020;Ève Roux;Luc Noir;oui;attestation du 3 mai;conseiller funéraire;copie du titre\n"
            + "Flou;Tom;16/06/2020;Ève Roux;Luc Noir;oui;;;\n";
        var walk = new Walk("n4-maitre-de-ceremonie", list);
        foreach (var (who, written, oral) in new[] { ("admis-ada", "12", "5"), ("oral-leo", "12", "4,99"), ("ecrit-zoe", "11,99", "20"), ("sans-max", "20", "20"), ("titre-eva", "0", "5"), ("flou-tom", "20", "20") })
        {
            walk.Type($"{who}/correcteur/feuille-ecrit.docx", Marks(("ECRIT", written))).Type($"{who}/jury/feuille-oral.docx", Marks(("ORAL", oral)));
        }

        walk.Score();
        Assert.Equal(
            [ResultStatus.Validated, ResultStatus.NotValidated, ResultStatus.NotValidated, ResultStatus.Inadmissible, ResultStatus.Validated, ResultStatus.Undecidable],
            Candidates.Select(k => walk.Of(k).Status));
        Assert.Equal(["certificat", "fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("admis-ada"));
        Assert.Equal(["attestation-d-element-ecrit", "fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("oral-leo"));
        Assert.Equal(["attestation-de-participation", "fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("ecrit-zoe"));
        Assert.Equal(["fiche-de-resultats"], walk.Papers("sans-max"));
        Assert.Equal(["fiche-de-resultats"], walk.Papers("flou-tom"));
        Assert.Equal("condition d'accès « 70 heures de formation » non remplie.", ResultWords.ReasonOf(walk.Of("sans-max")));
        Assert.Contains("dispensé par « conseiller funéraire » (copie du titre)", ResultWords.ReasonOf(walk.Of("titre-eva").Nodes[0]), StringComparison.Ordinal);
        Assert.Contains(walk.Of("flou-tom").Lacks, l => l.Blocks && ResultWords.Of(l).Contains("la pièce n'est pas nommée : attestation de formation", StringComparison.Ordinal));
        Assert.DoesNotContain("20", walk.Text("sans-max/fiche-de-resultats").Replace("2020", "", StringComparison.Ordinal).Replace("2010", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Votes_of_three_members_by_bloc_with_an_option_of_three()
    {
        var walk = new Walk("n7-animateur", $"nom;prenom;date;jures\nBon;Ada;16/06/2020;{Jurors}\nMoins;Léo;16/06/2020;{Jurors}\n");
        foreach (var (file, index) in walk.Files("bon-ada/jury").Select((f, i) => (f, i)))
        {
            walk.Type(file, Votes(("C1", "POUR"), ("C2", index == 0 ? "CONTRE" : "POUR"), ("OA", "NP"), ("OB", "POUR"), ("OC", "NP")));
        }

        foreach (var file in walk.Files("moins-leo/jury"))
        {
            walk.Type(file, Votes(("C1", "POUR"), ("C2", "CONTRE"), ("OA", "NP"), ("OB", "POUR"), ("OC", "NP")));
        }

        walk.Score();
        Assert.Equal((ResultStatus.Validated, ResultStatus.NotValidated), (walk.Of("bon-ada").Status, walk.Of("moins-leo").Status));
        Assert.Equal(["attestation-de-bloc-c1", "attestation-de-bloc-ob", "fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("moins-leo"));
        Assert.Equal(ResultStatus.Exempt, walk.Of("bon-ada").Nodes[2].Status);
    }

    [Fact]
    public void Two_opinions_on_a_file_by_competency()
    {
        var walk = new Walk("b4-negoce-vae", "nom;prenom;date;rapporteur\nBon;Ada;16/06/2020;Ève Roux | Luc Noir\nPartagé;Léo;16/06/2020;Ève Roux | Luc Noir\n");
        foreach (var (file, index) in walk.Files("bon-ada/rapporteur").Concat(walk.Files("partage-leo/rapporteur")).Select((f, i) => (f, i)))
        {
            walk.Type(file, tag => tag is "cqp:C1.avis=F" || tag == (index == 3 ? "cqp:C2.avis=D" : "cqp:C2.avis=F") ? Filler.Ticked : tag == "cqp:C1.appuis" ? "pages 3 à 5" : null);
        }

        walk.Score();
        Assert.Equal((ResultStatus.Validated, ResultStatus.ToSettle), (walk.Of("bon-ada").Status, walk.Of("partage-leo").Status));
        Assert.Equal(["attestation-d-element-c1", "attestation-d-element-c2", "certificat", "fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("bon-ada"));
        Assert.Equal(["fiche-de-resultats", "grille-de-synthese-globale"], walk.Papers("partage-leo"));
    }

    [Theory]
    [InlineData("acquis UV3", "hier", "CQP228")]
    [InlineData("note acquise UV3", "14/20", "CQP177")]
    [InlineData("présentations", "plusieurs", "CQP179")]
    public void A_cell_that_cannot_be_understood_leaves_the_candidate_out(string heading, string cell, string code)
    {
        var workspace = Scheme.Workspace("n2-taxi").With("liste.csv", $"nom;prenom;{heading}\nBon;Ada;{cell}\n");
        var built = WordAlone.Build(workspace, new BuildRequest { Certification = "n2-taxi", CandidateFile = "liste.csv" });
        Assert.Contains(built.Diagnostics, d => d.Code == code && d.Position!.Line == 2 && d.Message.Contains(cell, StringComparison.Ordinal));
        Assert.False(built.Succeeded);
    }

    private static Func<string, string?> Marks(params (string Item, string Text)[] marks) =>
        tag => marks.Where(m => tag == $"cqp:{m.Item}.note").Select(m => m.Text).FirstOrDefault();

    private static Func<string, string?> Votes(params (string Item, string Vote)[] votes) =>
        tag => votes.Any(v => tag == $"cqp:{v.Item}.vote={v.Vote}") ? Filler.Ticked : null;

    /// <summary>One session of a scheme.</summary>
    private sealed class Walk
    {
        private const string Out = "resultats";

        private readonly MemoryWorkspace workspace;
        private readonly string folder;
        private MadeResults? outcome;

        public Walk(string code, string list)
        {
            (workspace, folder) = (Scheme.Workspace(code).With("session.csv", list), $"output/{code}/session");
            var built = WordAlone.Build(workspace, new BuildRequest { Certification = code, CandidateFile = "session.csv" });
            Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
            Assert.DoesNotContain(built.Diagnostics, d => d.Code == "CQP225");
            Assert.All(workspace.Files.Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal)), f => ValidDocx.Check(f.Value));
        }

        public List<string> Files(string below) => [.. workspace.List($"{folder}/{below}").Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Select(f => f[(folder.Length + 1)..])];

        public Walk Type(string file, Func<string, string?> textOf)
        {
            workspace.With($"{folder}/{file}", Filler.Fill(DocxFile.Read(workspace.Files[$"{folder}/{file}"]), textOf).ToBytes());
            return this;
        }

        public Walk Score()
        {
            var made = WordAlone.Results(workspace, new ResultsRequest { Score = new ScoreRequest { Paths = [folder], Folder = Out }, Documents = true });
            Assert.DoesNotContain(made.Diagnostics, d => d.Severity == Severity.Error);
            outcome = made.Value!;
            Assert.All(outcome.Documents!.Files.Where(f => f.EndsWith(".docx", StringComparison.Ordinal)), f => ValidDocx.Check(workspace.Files[f]));
            return this;
        }

        public CandidateResult Of(string key) => outcome!.Scored.Sessions[0].Candidates.Single(c => c.Candidate == key);

        /// <summary>What is made for a candidate, the office's own sheet left out.</summary>
        public IEnumerable<string> Papers(string key) => outcome!.Documents!.Files.Where(f => f.Contains($"/{key}/", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => f != "fiche-du-bureau").Order(StringComparer.Ordinal);

        public string Text(string paper) => DocxFile.Read(workspace.Files[outcome!.Documents!.Files.Single(f => f.EndsWith($"{paper}.docx", StringComparison.Ordinal))]).Xml(DocxFile.Body).Root!.Value;
    }
}
