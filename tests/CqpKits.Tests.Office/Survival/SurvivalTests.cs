using CqpKits.Tests.Office.Pdf.Filled;

namespace CqpKits.Tests.Office.Survival;

/// <summary>Every form through every hazard, and through two at once: nothing is ever silently wrong, and most is read right.</summary>
[Trait("Category", "Slow")]
public sealed class SurvivalTests
{
    private const string Page = "docs/survie.md";

    /// <summary>What LibreOffice saves after: each start and each file costs, so not every pair.</summary>
    private static readonly string[] Saved = ["saisi à côté du champ", "modifications suivies", "champs ôtés, texte laissé (Google Docs)"];

    private static readonly Lazy<(IReadOnlyList<Journey> Singles, IReadOnlyList<Journey> Doubles, SurvivalMatrix Matrix)> Run = new(() =>
    {
        List<Journey> singles = [.. Journey.Single];
        List<Journey> doubles = [.. Journey.Double.Where(j => j.Saving is null || Saved.Contains(j.Hazards[0].Name))];
        return (singles, doubles, SurvivalMatrix.Of(singles.Concat(doubles)));
    });

    [Fact]
    public void Nothing_is_silently_wrong()
    {
        Requires.LibreOffice();
        var (singles, doubles, matrix) = Run.Value;
        Assert.Equal("", string.Join('\n', singles.Concat(doubles).SelectMany(j => matrix.Sum(j, SurvivalForm.All).Wrong)));
    }

    [Fact]
    public void One_hazard_leaves_the_share_that_is_promised_right()
    {
        Requires.LibreOffice();
        var (singles, _, matrix) = Run.Value;
        Assert.Empty(Below(matrix, singles));
    }

    [Fact]
    public void Two_hazards_leave_nine_answers_in_ten_right_whichever_they_are()
    {
        Requires.LibreOffice();
        var (_, doubles, matrix) = Run.Value;
        Assert.Empty(Below(matrix, doubles));
    }

    [Fact]
    public void Every_hazard_meets_others_in_every_form()
    {
        Requires.LibreOffice();
        var (_, doubles, matrix) = Run.Value;
        var hazards = doubles.Where(j => j.Saving is null).SelectMany(j => j.Hazards).Distinct().ToList();
        Assert.Equal(13, hazards.Count);
        Assert.Empty(
            from hazard in hazards
            from form in SurvivalForm.All
            where doubles.Count(j => j.Hazards.Contains(hazard) && matrix[j, form].All > 0) < 2
            select $"{hazard.Name} / {form.Name}");
    }

    [Fact]
    public void What_nobody_can_tell_is_handed_to_a_person_in_every_form_that_has_some()
    {
        Requires.LibreOffice();
        var (singles, _, matrix) = Run.Value;
        var disputing = singles.Where(j => matrix.Sum(j, SurvivalForm.All).Due > 0).ToList();
        Assert.Equal(["modifications suivies", "lignes copiées"], disputing.Select(j => j.Name));
        Assert.All(SurvivalForm.All, form => Assert.True(matrix[disputing[0], form].Due > 0, form.Name));
    }

    /// <summary>A form laid out from its fields is held to the same bounds as one with a template of its own.</summary>
    [Fact]
    public void A_form_without_a_template_comes_back_as_well()
    {
        Requires.LibreOffice();
        var forms = SurvivalForm.Untemplated;
        Assert.Equal(SurvivalForm.All.Select(f => f.Definition.Form).Order(), forms.Select(f => f.Definition.Form).Order());
        List<Journey> singles = [.. Journey.Single];
        var matrix = SurvivalMatrix.Of(singles, forms);
        Assert.Equal("", string.Join('\n', singles.SelectMany(j => matrix.Sum(j, forms).Wrong)));
        Assert.Empty(Below(matrix, singles, forms));
    }

    [Fact]
    public void The_published_page_is_current()
    {
        Requires.LibreOffice();
        PdfFiller.All.ToList().ForEach(f => f.Required());
        var (singles, doubles, matrix) = Run.Value;
        var page = SurvivalPage.Write(matrix, singles, doubles);
        var file = Repository.PathOf(Page);
        if (Approval.Accepts)
        {
            File.WriteAllText(file, page);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, $"{Page} is not current: run this test with ACCEPT=1 and read it.");
    }

    /// <summary>Every form on every journey is held to its bound, not their sum.</summary>
    private static IEnumerable<string> Below(SurvivalMatrix matrix, IEnumerable<Journey> journeys, IReadOnlyList<SurvivalForm>? forms = null) =>
        from journey in journeys
        from form in forms ?? SurvivalForm.All
        where matrix[journey, form].RightShare < journey.Bound
        select FormattableString.Invariant($"{journey.Name} / {form.Name}: {matrix[journey, form].RightShare:0.0}");
}
