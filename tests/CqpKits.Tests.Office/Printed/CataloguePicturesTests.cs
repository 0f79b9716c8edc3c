using CqpKits.Kits.Building;
using CqpKits.Kits.Listing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Printed;

/// <summary>The pictures of the catalogue of templates: the first page of a document of each. With ACCEPT=1 they are made again.</summary>
[Trait("Category", "Slow")]
public sealed class CataloguePicturesTests
{
    private const int Resolution = 42;

    private static readonly string[] Untemplated = ["sans-modele-cases", "sans-modele-notes"];

    [Fact]
    public void Every_template_has_a_first_page_and_a_picture_of_it()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var workspace = CatalogueExample.Workspace();
        var listed = ListTemplates.Run(workspace, null).Value!;
        var documents = Documents(workspace);
        var pictured = listed.Select(t => (Name: t.Name[..^3], File: documents.GetValueOrDefault(UsedIn(t) ?? "")))
            .Concat(Untemplated.Select(name => (Name: name, File: documents.GetValueOrDefault($"{CatalogueExample.Code}/{name}")))).ToList();
        Assert.Equal("", string.Join(", ", pictured.Where(p => p.File is null).Select(p => p.Name)));

        var pages = LibreOffice.Convert([.. pictured.Select(p => p.File!)], "docx", "pdf").Select(pdf => Poppler.Pages(pdf, Resolution)[0]).ToList();
        foreach (var (picture, page) in pictured.Zip(pages))
        {
            var path = Repository.PathOf($"docs/images/modeles/{picture.Name}.png");
            if (Approval.Accepts)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, page);
            }

            Assert.True(File.Exists(path), $"{path} is missing: run this test with ACCEPT=1, and look at it.");
        }
    }

    /// <summary>The certification and the code of the first that names it: « agc : grille-vae » gives <c>agc/grille-vae</c>.</summary>
    private static string? UsedIn(TemplateListing template) =>
        template.UsedBy.Select(u => u.Split(" : ")).Select(u => $"{u[0]}/{(u[1].StartsWith("livret", StringComparison.Ordinal) ? "livret" : u[1])}").FirstOrDefault();

    /// <summary>A document of each code, of each certification, blank.</summary>
    private static Dictionary<string, byte[]> Documents(MemoryWorkspace workspace)
    {
        foreach (var code in new[] { "agc", "commercial-sedentaire", "technico-commercial-chimie", CatalogueExample.Code })
        {
            var built = WordAlone.Build(workspace, new BuildRequest { Certification = code, Blank = true, All = true });
            Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        }

        return workspace.Files.Where(f => f.Key.StartsWith("output/", StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal))
            .Select(f => (Certification: f.Key.Split('/')[1], Name: f.Key[(f.Key.LastIndexOf('/') + 1)..^5], f.Value))
            .SelectMany(f => new[] { (Key: $"{f.Certification}/{f.Name}", f.Value), (Key: $"{f.Certification}/{WithoutNumber(f.Name)}", f.Value) })
            .GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.First().Value);
    }

    private static string WithoutNumber(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('-');
}
