using CqpKits.Kits.Listing;

namespace CqpKits.Tests.Guide;

public sealed class TemplatePageTests
{
    private readonly IReadOnlyList<TemplateListing> templates = ListTemplates.Run(MemoryWorkspace.Shipped(), null).Value!;

    [Fact]
    public void The_catalogue_is_what_the_program_lists()
    {
        var page = TemplatePage.Write(templates);
        var file = Repository.PathOf(TemplatePage.Path);
        if (Approval.Accepts)
        {
            File.WriteAllText(file, page);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, $"{TemplatePage.Path} is not current: run this test with ACCEPT=1 and read it.");
    }

    [Fact]
    public void Every_shipped_template_says_what_it_makes_and_has_its_picture()
    {
        Assert.True(templates.Count > 30);
        Assert.All(templates, t => Assert.EndsWith(".", t.Says, StringComparison.Ordinal));
        Assert.All(templates.Select(t => t.Name[..^3]).Concat(["sans-modele-cases", "sans-modele-notes"]), name => Assert.True(File.Exists(Repository.PathOf($"docs/images/modeles/{name}.png")), name));
        Assert.Equal(templates.Count + 2, Directory.GetFiles(Repository.PathOf("docs/images/modeles")).Length);
    }

    /// <summary>A form names its fields as its template says: who copies the line from the catalogue gets what is placed.</summary>
    [Fact]
    public void The_fields_that_a_template_says_are_those_of_the_forms_that_name_it()
    {
        var workspace = CatalogueExample.Workspace();
        var certifications = new[] { "agc", "commercial-sedentaire", CatalogueExample.Code }.Select(c => CqpKits.Workspaces.Shipping.Certifications.Load(workspace, c).Value!);
        var forms = certifications.SelectMany(c => c.Forms).Where(f => f.Template is not null).ToList();
        Assert.True(forms.Count > 15);
        Assert.All(forms, form =>
        {
            var says = templates.Single(t => t.Name == form.Template).Says;
            Assert.All(form.Fields.Where(f => f.Pass is null), field => Assert.Matches($@"(?<![\p{{L}}\d-]){field.Id}(?![\p{{L}}\d-])", says));
        });
    }

    [Fact]
    public void A_template_of_a_certification_and_one_of_the_workspace_are_listed_with_who_names_them()
    {
        var workspace = MemoryWorkspace.Shipped().With("referentials/agc/modeles/a-nous.md", "{{ # À nous. ~}}\n{{ exige blocs ~}}\n# Essai\n").With("templates/de-tous.md", "# Essai\n");
        var listed = ListTemplates.Run(workspace, "agc").Value!;
        Assert.Equal(new TemplateListing("a-nous.md", "referentials/agc/modeles/a-nous.md", "À nous.", [], []) with { Needs = ["blocs"] }, listed.Single(t => t.Name == "a-nous.md"), Alike);
        Assert.Equal("", listed.Single(t => t.Name == "de-tous.md").Says);
        Assert.Equal(["agc : grille-vae"], listed.Single(t => t.Name == "grille-vae.md").UsedBy);
        Assert.DoesNotContain(listed, t => t.Name.Contains("entete", StringComparison.Ordinal) || t.Name.Contains("certificat", StringComparison.Ordinal));
    }

    private static bool Alike(TemplateListing one, TemplateListing other) =>
        (one.Name, one.File, one.Says) == (other.Name, other.File, other.Says) && one.Needs.SequenceEqual(other.Needs) && one.UsedBy.SequenceEqual(other.UsedBy);
}
