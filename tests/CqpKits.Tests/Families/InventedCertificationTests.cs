using CqpKits.Forms;
using CqpKits.Tests.Acceptance;
using CqpKits.Tests.Docx;

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
