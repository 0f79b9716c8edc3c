using CqpKits.Testing.Followed;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The pictures of « Votre première certification »: pages of what its commands make. With ACCEPT=1 they are made again.</summary>
[Trait("Category", "Slow")]
public sealed class GuidePicturesTests
{
    private const int Resolution = 60;

    private static readonly (string Picture, string File)[] Pictures =
    [
        ("grille-tuteur", "fleuriste-2027/output/fleuriste/vierge/tuteur/grille-tuteur.docx"),
        ("certificat", "fleuriste-2027/resultats/documents/fleuriste/juin-2027/perrin-hugo/certificat.docx"),
    ];

    [Fact]
    public void What_the_page_shows_is_one_page_of_what_its_commands_make()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        using var folder = new TemporaryFolder();
        var reader = new GuideReader(folder.Path);
        foreach (var block in GuideBlock.ReadAll(File.ReadAllLines(Repository.PathOf("docs/premiere-certification.md"))))
        {
            reader.Do(block);
        }

        var pages = LibreOffice.Convert([.. Pictures.Select(p => File.ReadAllBytes(folder.File(p.File)))], "docx", "pdf").Select(pdf => Poppler.Pages(pdf, Resolution)).ToList();
        foreach (var ((picture, _), printed) in Pictures.Zip(pages))
        {
            var path = Repository.PathOf($"docs/images/premiere-certification/{picture}.png");
            if (Approval.Accepts)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, printed[0]);
            }

            Assert.Single(printed);
            Assert.True(File.Exists(path), $"{path} is missing: run this test with ACCEPT=1, and look at it.");
        }
    }
}
