using CqpKits.Testing.Followed;
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
    [Trait("Category", "Slow")]
    public void A_first_certification_goes_from_a_sheet_to_a_certificate_in_a_dozen_commands_and_no_template()
    {
        var blocks = GuideBlock.ReadAll(File.ReadAllLines(Repository.PathOf("docs/premiere-certification.md")));
        var typed = blocks.Where(b => b.Kind == "console").SelectMany(b => b.Lines).Where(l => l.StartsWith("$ cqpkits", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, typed.FindIndex(c => c.StartsWith("$ cqpkits build", StringComparison.Ordinal)) + 1);
        Assert.DoesNotContain(blocks, b => b.Kind == "yaml" || b.Kind == "diff");

        using var folder = new TemporaryFolder();
        var reader = new GuideReader(folder.Path);
        foreach (var block in blocks)
        {
            reader.Do(block);
        }

        var papers = Directory.GetFiles(folder.File("fleuriste-2027/resultats/documents"), "*.docx", SearchOption.AllDirectories);
        Assert.Contains("CQP Fleuriste conseil", PrintedText(Assert.Single(papers, p => p.EndsWith("certificat.docx", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_session_is_kept_in_the_registry_as_its_page_says()
    {
        using var folder = new TemporaryFolder();
        var reader = new GuideReader(folder.Path);
        foreach (var block in GuideBlock.ReadAll(File.ReadAllLines(Repository.PathOf("docs/sessions.md"))))
        {
            reader.Do(block);
        }

        Assert.Equal(["relances.csv", "relances.txt"], Directory.GetFiles(folder.File("bureau/relances")).Select(Path.GetFileName).Order());
        Assert.NotEmpty(Directory.GetFiles(folder.File("bureau/registre/fichiers"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void The_guide_walks_through_every_command_of_a_session() =>
        Assert.All((string[])["init", "check", "schema", "build", "read", "score"],
            verb => Assert.Contains(Guide, b => b.Kind == "console" && b.Lines.Any(l => l.StartsWith($"$ cqpkits {verb} ", StringComparison.Ordinal))));

    private static string PrintedText(string file) => DocxFile.Read(File.ReadAllBytes(file)).Xml(DocxFile.Body).Root!.Value;
}
