using CqpKits.Forms.Kinds;
using CqpKits.Tests.Docx;
using CqpKits.Treatments;

namespace CqpKits.Tests.Families;

/// <summary>A fourth certification needs YAML and a template, and no code.</summary>
public sealed class InventedCertificationTests
{
    private static readonly BuiltFamilies Built = new(InventedCertification.Workspace(), InventedCertification.Code);

    [Fact]
    public void It_is_built_and_what_it_lacks_is_left_out()
    {
        Assert.Equal(["documents/emploi", "documents/legal", "tuteur/carnet"], Built.Documents.Keys.Order());
        Assert.Contains("CQP158", Built.Said);
        Assert.All(Built.Documents.Values, d => ValidDocx.Check(d));
    }

    [Fact]
    public void The_legal_form_prints_every_method_even_where_there_are_more_than_competencies()
    {
        var text = Legal(t => t);

        Assert.Contains("Bouquet devant le tuteur", text, StringComparison.Ordinal);
        Assert.Contains("Entretien sur les fleurs", text, StringComparison.Ordinal);
        Assert.Contains("Choisir les tiges", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(InventedCertification.Methods)]
    [InlineData(InventedCertification.Activities)]
    public void The_legal_form_is_left_out_where_a_column_would_be_empty(string part) => Assert.Null(Legal(t => t.Replace(part, "", StringComparison.Ordinal)));

    private static string? Legal(Func<string, string> edit)
    {
        const string file = "referentials/fleuriste/certification.yaml";
        var workspace = InventedCertification.Workspace();
        var edited = edit(workspace.Text(file));
        var built = new BuiltFamilies(workspace.With(file, edited), InventedCertification.Code);
        return built.Documents.ContainsKey("documents/legal") ? built.Form("documents/legal").Xml(DocxFile.Body).Root!.Value : null;
    }

    [Fact]
    public void It_is_filled_and_read_back()
    {
        var form = Built.Form("tuteur/carnet");
        var values = new DistinctValues(Built.Definition(form));

        values.AssertRead(Built.Answers(values.Fill(form)));
    }

    [Fact]
    public void A_scale_of_three_levels_keeps_what_each_is_worth() => Assert.Equal(
        [0m, 1m, 2m],
        ((ChoiceKind)Built.Definition(Built.Form("tuteur/carnet")).Field("C1.1.niveau")!.Kind).Values.Select(v => v.Number!.Value));
}
