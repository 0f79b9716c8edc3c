using System.Text.RegularExpressions;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The pages of every blank AGC document as they are printed.</summary>
[Trait("Category", "Slow")]
public sealed class BlankPagesTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Pdfs = new(() =>
    {
        var blank = BuiltKits.All.Where(p => p.Contains("/vierge/", StringComparison.Ordinal)).ToList();
        return blank.Zip(LibreOffice.Convert([.. blank.Select(p => BuiltKits.Workspace.Files[p])], "docx", "pdf"))
            .ToDictionary(p => p.First.Split("/vierge/")[1].Replace(".docx", "", StringComparison.Ordinal), p => p.Second);
    });

    [Theory]
    [InlineData("jury/comment-remplir", 1)]
    [InlineData("jury/guide-jury", 2)]
    [InlineData("jury/grille-observation", 2)]
    [InlineData("jury/grille-report", 1)]
    [InlineData("jury/fiche-jeu-de-role-1", 1)]
    [InlineData("jury/fiche-jeu-de-role-2", 1)]
    [InlineData("jury/fiche-jeu-de-role-3", 1)]
    [InlineData("jury/livret", 8)]
    [InlineData("president/grille-synthese", 1)]
    [InlineData("president/grille-synthese-globale", 1)]
    [InlineData("president/livret", 5)]
    [InlineData("tuteur/grille-tuteur", 3)]
    [InlineData("formateur/grille-formateur", 2)]
    [InlineData("organisme/grille-organisme", 1)]
    [InlineData("vae/grille-vae", 1)]
    public void Pages_break_where_they_should(string piece, int pages)
    {
        Requires.LibreOffice();
        Requires.Poppler();
        Assert.Equal(pages, Poppler.PageCount(Pdfs.Value[piece]));
    }

    [Fact]
    public void The_booklets_contents_and_references_print_the_pages_where_things_are()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var text = Poppler.Text(Pdfs.Value["jury/livret"]);
        var pages = text.Split('\f');
        foreach (var (heading, page) in new[] { ("Guide individuel Jury ou Professionnel", 2), ("Après l’épreuve", 3), ("Grille d’observation", 4), ("Grille de report des appréciations individuelles", 8) })
        {
            Assert.Matches(Regex.Escape(heading) + @"[\s.…]*" + page, pages[0]);
            Assert.Contains(heading, pages[page - 1], StringComparison.Ordinal);
        }

        Assert.Matches(@"échelles de ce guide \(page\s+3\)", pages[1]);
        Assert.Matches(@"grille de report\s+\(page\s+8\)", pages[2]);
        Assert.DoesNotContain("Word", text, StringComparison.Ordinal);
    }
}
