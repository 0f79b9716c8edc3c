using CqpKits.Kits.Building;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The pages of every AGC kit as they are printed: in our look, in large print, and in that of a branch's Word file with a logo that floats.</summary>
[Trait("Category", "Slow")]
public sealed class PageLookTests
{
    private const string List = """
        nom;prenom;entreprise;voie;date;tuteur;formateur;organisme;professionnel_vae 1;jures;amenagements
        Petit;Ana;Eaux du Val;;17/11/2026;Maël Roux, tuteur;Ève Faure, formatrice;;;Jean Roy, responsable;
        Grand;Léo;Eaux du Val;;17/11/2026;Maël Roux, tuteur;Ève Faure, formatrice;;;Jean Roy, responsable;gros caractères
        Vallet;Zoé;Eaux du Val;vae;17/11/2026;;;;Odile Ferrand, responsable;;
        Lefèvre-Bonnaud de la Roche-Montgolfier;Anaïs-Marie-Bernadette Zoé Éva;Eaux minérales naturelles de la Roche-Sureau;;17/11/2026;Maël Roux, tuteur;Ève Faure, formatrice;;;Jean Roy, responsable | Ana Lau, formatrice | Noé Bel, tuteur | Max Gal, cadre | Ève Dor, déléguée | Luc Fay, responsable;
        Bloc;Noé;Eaux du Val;blocs;17/11/2026;Maël Roux, tuteur;;Laure Vidal, évaluatrice;;Jean Roy, responsable;
        """;

    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Ours = new(() => Printed(null));
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Theirs = new(() => Printed(
        new InventedBranchStyle { LogoFloats = true, LogoHeight = 720000, PageLabel = " – Page " }.ToBytes()));

    [Fact]
    public void No_page_of_ours_holds_only_its_head_and_foot()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        AssertNoEmptyPage(Ours.Value);
    }

    [Fact]
    public void No_page_in_the_look_of_a_branch_holds_only_its_head_and_foot()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        AssertNoEmptyPage(Theirs.Value);
    }

    [Theory]
    [InlineData("petit-ana/jury/livret-jean-roy", 8)]
    [InlineData("petit-ana/president/livret", 5)]
    [InlineData("petit-ana/tuteur/grille-tuteur", 3)]
    [InlineData("petit-ana/formateur/grille-formateur", 2)]
    [InlineData("lefevre-bonnaud-de-la-roche-montgolfier-anais-marie-bernadet/jury/livret-luc-fay", 8)]
    [InlineData("lefevre-bonnaud-de-la-roche-montgolfier-anais-marie-bernadet/jury/grille-observation-luc-fay", 2)]
    [InlineData("lefevre-bonnaud-de-la-roche-montgolfier-anais-marie-bernadet/president/livret", 5)]
    [InlineData("lefevre-bonnaud-de-la-roche-montgolfier-anais-marie-bernadet/tuteur/grille-tuteur", 3)]
    [InlineData("bloc-noe/organisme/grille-organisme", 1)]
    [InlineData("vallet-zoe/vae/grille-vae-odile-ferrand", 1)]
    [InlineData("grand-leo/jury/comment-remplir", 2)]
    [InlineData("grand-leo/jury/guide-jury", 4)]
    [InlineData("grand-leo/jury/grille-observation-jean-roy", 4)]
    [InlineData("grand-leo/jury/grille-report-jean-roy", 1)]
    [InlineData("grand-leo/jury/livret-jean-roy", 16)]
    [InlineData("grand-leo/president/grille-synthese", 2)]
    [InlineData("grand-leo/president/grille-synthese-globale", 2)]
    [InlineData("grand-leo/tuteur/grille-tuteur", 6)]
    [InlineData("grand-leo/formateur/grille-formateur", 3)]
    public void Filled_beforehand_or_enlarged_a_document_has_the_same_pages_on_every_run(string piece, int pages)
    {
        Requires.LibreOffice();
        Requires.Poppler();
        Assert.Equal(pages, Ours.Value[piece].Length);
    }

    [Theory]
    [InlineData("bloc-noe/organisme/grille-organisme", "Signature de l’évaluateur", "UC10")]
    [InlineData("petit-ana/tuteur/grille-tuteur", "Signature du tuteur", "OTSF9")]
    [InlineData("vallet-zoe/vae/grille-vae-odile-ferrand", "Signature du professionnel", "B-OT")]
    [InlineData("petit-ana/formateur/grille-formateur", "Signature du formateur", "OTC6")]
    [InlineData("petit-ana/president/grille-synthese", "Signature du président", "ARGUMENTATION")]
    public void Who_signs_has_marks_on_the_same_page(string piece, string signature, string mark)
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var page = Assert.Single(Ours.Value[piece], p => p.Contains(signature, StringComparison.Ordinal));
        Assert.Contains(mark, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_the_look_of_a_branch_has_one_number()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        Assert.All(Theirs.Value, piece => Assert.All(piece.Value.Index(), page =>
        {
            var foot = page.Item[page.Item.LastIndexOf(InventedBranchStyle.FootText, StringComparison.Ordinal)..];
            Assert.Equal($"Page {page.Index + 1} / {piece.Value.Length}", System.Text.RegularExpressions.Regex.Match(foot, @"Page\s\d+\s/\s\d+").Value.Replace('\u00A0', ' '));
            Assert.Single(System.Text.RegularExpressions.Regex.Matches(foot, "Page"));
        }));
    }

    /// <summary>What is left when the lines that every page of a document has are taken away.</summary>
    private static void AssertNoEmptyPage(IReadOnlyDictionary<string, string[]> pieces) => Assert.All(pieces, piece => Assert.All(piece.Value, page =>
    {
        var lines = page.Split('\n').Where(l => l.Trim().Length > 0).ToList();
        Assert.True(lines.Count(l => piece.Value.Length == 1 || !piece.Value.All(p => p.Contains(l.Trim(), StringComparison.Ordinal))) > 2, $"{piece.Key} : {page}");
    }));

    /// <summary>The text of each page of each document, by its path in the session.</summary>
    private static Dictionary<string, string[]> Printed(byte[]? branchStyle)
    {
        var workspace = MemoryWorkspace.Shipped().With("mai.csv", List);
        var request = new BuildRequest { Certification = "agc", CandidateFile = "mai.csv" };
        var outcome = WordAlone.Build(branchStyle is null ? workspace : workspace.With("charte.docx", branchStyle), branchStyle is null ? request : request with { StyleFile = "charte.docx" });
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        var pieces = workspace.Files.Where(f => f.Key.StartsWith("output/", StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal)).ToList();
        return pieces.Zip(LibreOffice.Convert([.. pieces.Select(p => p.Value)], "docx", "pdf"))
            .ToDictionary(p => p.First.Key.Split("/mai/")[1].Replace(".docx", "", StringComparison.Ordinal), p => Poppler.Text(p.Second).TrimEnd('\f').Split('\f'));
    }
}
