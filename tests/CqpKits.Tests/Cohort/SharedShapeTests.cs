using CqpKits.Documents;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Cohort;

/// <summary>Copies that differ in values alone share one shape: without that, each would be composed and compiled as if it were the only one, and nobody would notice but by the time it takes.</summary>
public sealed class SharedShapeTests
{
    private const string List = """
        nom;prenom;date_naissance;entreprise;date;tuteur;formateur;jures
        Perrin;Hugo;14/03/1994;Eaux de la Roche;20/11/2026;Maëlle Quintard, cheffe d'équipe;Bruno Étchart, formateur;Hélène Chassagne, responsable | Thierry Garrec, responsable
        Roussel-Lefèvre;Inès;02/09/1988;Brasserie du Vieux Bief;20/11/2026;Yann Sabatier, responsable;Bruno Étchart, formateur;Hélène Chassagne, responsable | Nadège Ollivier, déléguée
        Sow;Awa;27/12/1999;Limonaderie de Pétillac;20/11/2026;Yann Sabatier, responsable;Bruno Étchart, formateur;Hélène Chassagne, responsable | Nadège Ollivier, déléguée
        """;

    private static readonly Lazy<FilledSession> Session = new(() => FilledSession.Agc(List));

    [Fact]
    public void Every_document_of_results_has_one_shape_for_candidates_with_the_same_marks()
    {
        var workspace = Session.Value.Workspace;
        var certification = Certifications.Load(workspace, "agc").Value!;
        var session = Assert.Single(ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Session.Value.Folder] }).Value!.Sessions);
        var templates = ResultTemplates.Load(workspace, certification).Value!;
        var byDocument = ResultPieces.Of(certification, session).GroupBy(p => p.Document, p => templates.Fill(p).Value!).ToList();
        Assert.Contains(byDocument, d => d.Count() == 3);
        Assert.All(byDocument, d => Assert.Equal(1, Shapes(d)));
    }

    [Theory]
    [InlineData("agc")]
    [InlineData("commercial-sedentaire")]
    [InlineData("technico-commercial-chimie")]
    public void Every_file_of_a_kit_has_one_shape_for_all_candidates(string code)
    {
        var workspace = MemoryWorkspace.Shipped().With("liste.csv", List);
        var certification = Certifications.Load(workspace, code).Value!;
        var candidates = SessionCandidates.Find(workspace, certification, new BuildRequest { Certification = code, CandidateFile = "liste.csv" }).Value!.Candidates;
        var kits = KitChoice.All(certification).Select(k => PreparedKit.Prepare(workspace, certification, k).Value!).ToList();
        var files = candidates.SelectMany(c => kits.SelectMany(k => KitFile.Of(k, c, "mars-2027"))).GroupBy(f => (f.Issued.Role, f.Issued.Form, f.Issued.Document), f => f.Compose().Value!).ToList();
        Assert.All(files, copies =>
        {
            Assert.True(copies.Count() >= 3);
            Assert.Equal(1, Shapes(copies));
        });
    }

    private static int Shapes(IEnumerable<DocumentCopy> copies) => copies.Select(c => c.Shape).Distinct<object>(ReferenceEqualityComparer.Instance).Count();
}
