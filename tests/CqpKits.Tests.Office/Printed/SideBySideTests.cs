using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The same pages with the same words in both formats: every document of the three certifications, results, large print, a branch's colours, logos and texts.</summary>
[Trait("Category", "Slow")]
public sealed class SideBySideTests
{
    private const string Output = "output";
    private const string Large = "nom;prenom;date;amenagements\nGros;Léo;17/11/2026;gros caractères\n";

    /// <summary>A grey square of one pixel.</summary>
    private static readonly byte[] Square = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    public static TheoryData<string> Certifications => ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Blank_documents(string certification) => Assert.Empty(Differing(MemoryWorkspace.Shipped(), new BuildRequest { Certification = certification, Blank = true, All = true }, 4));

    // LibreOffice lays out two things otherwise than the files ask: it parts rows from the signature that they are kept with, and begins a row higher than a page where there is room.
    [Theory]
    [InlineData("agc", "president/livret", "tuteur/grille-tuteur")]
    [InlineData("commercial-sedentaire")]
    [InlineData("technico-commercial-chimie", "habilite/guide-evaluation", "habilite/livret")]
    public void Large_print(string certification, params string[] asLibreOfficeWill)
    {
        var differing = Differing(MemoryWorkspace.Shipped().With("liste.csv", Large), new BuildRequest { Certification = certification, CandidateFile = "liste.csv" }, 2);
        Assert.Equal(asLibreOfficeWill, differing.Select(f => f[$"output/{certification}/liste/gros-leo/".Length..]));
    }

    [Fact]
    public void A_branch_with_its_own_look()
    {
        var workspace = MemoryWorkspace.Shipped().With("logos/carre.png", Square).With("theme.yaml", """
            couleurs: {accent: "4A1D5F", teinte: "F1E9F5"}
            taille_texte: 11
            entete_de_page: "Branche des métiers de l'essai, commission paritaire nationale de l'emploi"
            pied_de_page: "CPNEFP · 1, rue de l'Essai, 75000 Paris"
            logos:
              branche: {fichier: logos/carre.png, largeur_mm: 18, description: "Logo de la branche"}
              certificateur: {fichier: logos/carre.png, largeur_mm: 12, description: "Logo du certificateur"}
            """);
        Assert.Empty(Differing(workspace, new BuildRequest { Certification = "agc", Blank = true, All = true }, 25));
    }

    [Fact]
    public void Documents_of_results()
    {
        var session = FilledSession.Agc("""
            nom;prenom;date_naissance;lieu de naissance;civilité;date;tuteur;formateur;jures;amenagements
            Perrin;Hugo;12/03/2001;Albi;M.;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;
            Perrin;Hugo;05/07/1999;;M.;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;
            De Montesquiou-Fézensac d'Artagnan de La Rochefoucauld;Marie-Geneviève;01/01/1990;Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson;Mme;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;
            Gros;Léo;05/07/1999;Lyon;M.;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;gros caractères
            """);
        var made = MakeResults.Run(session.Workspace, new ResultsRequest { Score = new ScoreRequest { Paths = [session.Folder], Folder = FilledSession.Out }, Documents = true, Formats = OutputFormats.All });
        Assert.NotNull(made.Value!.Documents);
        Assert.Empty(SideBySide.Differing(session.Workspace, FilledSession.Out, 10));
    }

    private static IReadOnlyList<string> Differing(MemoryWorkspace workspace, BuildRequest request, int least)
    {
        var outcome = BuildKit.Run(workspace, request);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return SideBySide.Differing(workspace, Output, least);
    }
}
