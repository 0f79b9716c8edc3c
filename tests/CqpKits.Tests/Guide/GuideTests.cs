using CqpKits.Treatments;

namespace CqpKits.Tests.Guide;

/// <summary>docs/guide.md, followed to the letter from an empty folder.</summary>
public sealed class GuideTests
{
    private static readonly IReadOnlyList<GuideBlock> Guide = GuideBlock.ReadAll(File.ReadAllLines(Repository.PathOf("docs/guide.md")));

    [Fact]
    [Trait("Category", "Slow")]
    public void Everything_that_the_guide_says_happens_in_that_order()
    {
        using var folder = new TemporaryFolder();
        var reader = new GuideReader(folder.Path);
        foreach (var block in Guide)
        {
            reader.Do(block);
        }

        Assert.Equal(["a-trancher.html", "resultats.csv", "resultats.json", "resultats.xlsx"], Directory.GetFiles(folder.File("notre-branche/resultats")).Select(Path.GetFileName).Order());
        Assert.Contains("Entreprise d’accueil du candidat", PrintedText(folder.File("notre-branche/output/agc/vierge/jury/grille-observation.docx")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_walks_through_every_command_of_a_session() =>
        Assert.All((string[])["init", "check", "schema", "build", "read", "score"],
            verb => Assert.Contains(Guide, b => b.Kind == "console" && b.Lines.Any(l => l.StartsWith($"$ cqpkits {verb} ", StringComparison.Ordinal))));

    private static string PrintedText(string file) => DocxFile.Read(File.ReadAllBytes(file)).Xml(DocxFile.Body).Root!.Value;
}
