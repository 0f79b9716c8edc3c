using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The pages of the blank forms and reference documents of the two certifications with criteria to tick.</summary>
[Trait("Category", "Slow")]
public sealed class FamilyPagesTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Chemistry = new(() => Printed("technico-commercial-chimie"));
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Sedentary = new(() => Printed("commercial-sedentaire"));

    [Theory]
    [InlineData("habilite/guide-evaluation", 17)]
    [InlineData("habilite/resultats-evaluation", 2)]
    public void The_evaluation_guide_and_its_results_are_short(string piece, int most)
    {
        Office();
        Assert.InRange(Chemistry.Value[piece].Length, 1, most);
    }

    [Fact]
    public void The_grids_of_all_methods_have_thirty_pages_at_most_and_those_of_questionnaires_two_each()
    {
        Office();
        var grids = Sedentary.Value.Where(p => p.Key.Contains("/grille-", StringComparison.Ordinal)).ToList();
        Assert.Equal(10, grids.Count);
        Assert.InRange(grids.Sum(g => g.Value.Length), 1, 30);
        Assert.All(grids.Where(g => g.Key.Contains("questionnaire", StringComparison.Ordinal)), g => Assert.Equal(2, g.Value.Length));
    }

    /// <summary>The method of a competency and its criteria are on facing pages, an even one and the next.</summary>
    [Fact]
    public void Each_competency_starts_on_a_left_page()
    {
        Office();
        var pages = Chemistry.Value["habilite/guide-evaluation"];
        for (var number = 1; number <= 6; number++)
        {
            var method = Array.FindIndex(pages, p => p.Contains($"Compétence {number} –", StringComparison.Ordinal)) + 1;
            Assert.Equal(0, method % 2);
            Assert.Contains("Comment évaluer", pages[method - 1], StringComparison.Ordinal);
            Assert.Contains($"C{number}.1.1", pages[method - 1] + pages[method], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nobody_is_asked_to_observe_where_a_platform_corrects()
    {
        Office();
        Assert.All(Sedentary.Value.Where(p => p.Key.Contains("questionnaire", StringComparison.Ordinal)), p => Assert.All(p.Value, page => Assert.DoesNotContain("Observations", page, StringComparison.Ordinal)));
        Assert.Contains(Sedentary.Value["tuteur/grille-mise-en-situation-bc1"], page => page.Contains("Observations", StringComparison.Ordinal));
    }

    /// <summary>Where the methods of a bloc go on in the row of another competency, that is said; what the three référentiels are is said once.</summary>
    [Fact]
    public void The_legal_referentiel_says_what_goes_on_and_its_definitions_once()
    {
        Office();
        var pages = Sedentary.Value["documents/referentiel"];
        Assert.Single(pages, p => p.Contains("transversales", StringComparison.Ordinal));
        Assert.All(pages.Skip(1), p => Assert.True(p.Contains("(suite)", StringComparison.Ordinal) || p.Contains("de tout le bloc", StringComparison.Ordinal)));
    }

    private static void Office()
    {
        Requires.LibreOffice();
        Requires.Poppler();
    }

    /// <summary>The text of each page of each document, with ordinary spaces.</summary>
    private static Dictionary<string, string[]> Printed(string code)
    {
        var documents = BuiltFamilies.Of(code).Documents.Where(d => !d.Key.EndsWith("/livret", StringComparison.Ordinal)).ToList();
        return documents.Zip(LibreOffice.Convert([.. documents.Select(d => d.Value)], "docx", "pdf"))
            .ToDictionary(p => p.First.Key, p => Poppler.Text(p.Second).Replace('\u00A0', ' ').TrimEnd('\f').Split('\f'));
    }
}
