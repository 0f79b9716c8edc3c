using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The pages of what is made of results, as they are printed: for the session that the référentiel gives as an example, and for two of one name, a long name and six jurors.</summary>
[Trait("Category", "Slow")]
public sealed class ResultPagesTests
{
    /// <summary>Whose papers are in large print: they fit only in the narrow font for which they are set.</summary>
    private const string Enlarged = "gros-leo/";

    private const string Others = """
        nom;prenom;date_naissance;lieu de naissance;civilité;date;tuteur;formateur;jures;amenagements
        Perrin;Hugo;12/03/2001;Albi;M.;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;
        Perrin;Hugo;05/07/1999;;M.;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;
        De Montesquiou-Fézensac d'Artagnan de La Rochefoucauld;Marie-Geneviève;01/01/1990;Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson;Mme;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;
        Gros;Léo;05/07/1999;Lyon;M.;17/11/2026;Paul Garnier;Nora Petit;A Roi | B Roi | C Roi | D Roi | E Roi | F Roi;gros caractères
        """;

    /// <summary>One black pixel.</summary>
    private static readonly byte[] Square = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Example = new(() => Printed(FilledSession.Agc(File.ReadAllText(Repository.PathOf("referentials/agc/exemples/session-exemple.csv")))));
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Hard = new(() => Printed(FilledSession.Agc(Others)));

    [Theory]
    [InlineData("fiche-de-resultats")]
    [InlineData("proces-verbal")]
    [InlineData("certificat")]
    [InlineData("grille-de-synthese-globale")]
    public void One_page_is_enough(string paper)
    {
        Requires.LibreOffice();
        Requires.Poppler();
        Assert.All(Example.Value.Where(p => p.Key.EndsWith(paper, StringComparison.Ordinal)), p => Assert.Single(p.Value));
        Assert.All(Hard.Value.Where(p => p.Key.EndsWith("certificat", StringComparison.Ordinal) && !p.Key.StartsWith(Enlarged, StringComparison.Ordinal)), p => Assert.True(p.Value.Length == 1, p.Key));
    }

    /// <summary>The logos of a branch are as high as they may be.</summary>
    [Fact]
    public void A_certificate_with_the_logos_of_the_branch_has_one_page()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var session = FilledSession.Agc(Others);
        session.Workspace.With("logos/carre.png", Square).With("theme.yaml", """
            logos:
              branche: {fichier: logos/carre.png, largeur_mm: 30, description: "Logo de la branche"}
              certificateur: {fichier: logos/carre.png, largeur_mm: 30, description: "Logo du certificateur"}
            """);
        var printed = Printed(session, paper => paper.EndsWith("certificat.docx", StringComparison.Ordinal) && !paper.Contains(Enlarged, StringComparison.Ordinal));
        Assert.Equal(3, printed.Count);
        Assert.All(printed, p => Assert.True(p.Value.Length == 1, p.Key));
    }

    /// <summary>A page on which people sign says what they sign.</summary>
    [Fact]
    public void Who_signs_the_minutes_has_the_decisions_on_the_same_page()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var signed = Assert.Single(Hard.Value["proces-verbal"], p => p.Contains("F Roi", StringComparison.Ordinal));
        Assert.All((string[])["A Roi", "Certification attribuée"], t => Assert.Contains(t, signed, StringComparison.Ordinal));
    }

    /// <summary>The text of each page of each document, by its path in the session.</summary>
    private static Dictionary<string, string[]> Printed(FilledSession session, Predicate<string>? which = null)
    {
        var papers = session.Score().Documents!.Files.Where(p => which?.Invoke(p) != false).ToList();
        return papers.Zip(LibreOffice.Convert([.. papers.Select(p => session.Workspace.Files[p])], "docx", "pdf"))
            .ToDictionary(p => p.First.Split("/juin-2027/")[1].Replace(".docx", "", StringComparison.Ordinal), p => Poppler.Text(p.Second).TrimEnd('\f').Split('\f'));
    }
}
