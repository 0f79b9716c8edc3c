using CqpKits.Forms.Anchors;
using CqpKits.Sessions.Returned;
using CqpKits.Testing.Shown;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Programs;

/// <summary>Forms opened, filled and saved by programs that run in Node or in a page of the browser: read right or asked, never otherwise.</summary>
[Trait("Category", "Slow")]
public sealed class NodeProgramTests
{
    private const string Mark = "R.1.pourcentage";
    private const string Notes = "R.1.notes";

    private static readonly NodePrograms Programs = new(Repository.PathOf("tests/programs"));

    [Fact]
    public void What_is_typed_in_the_page_of_a_browser_comes_back_and_the_rest_is_missing() =>
        FilledInBrowser(Habit.Grid, Typed(Mark, "70"), Typed(Notes, "Très bien")).AssertRead(Habit.Grid, (Mark, "70"), (Notes, "Très bien"));

    [Fact]
    public void Boxes_ticked_in_the_page_of_a_browser_come_back_one_that_is_cleared_again_is_missing_and_two_of_a_row_are_asked() =>
        FilledInBrowser(
            Habit.Guide,
            Typed("nom", "Durand"),
            Typed("prenom", "Anne"),
            Clicked("C1.1.1.evaluation=OUI"),
            Clicked("C1.1.2.evaluation=NON"),
            Clicked("C1.1.3.evaluation=OUI"),
            Clicked("C1.1.3.evaluation=OUI"),
            Clicked("C1.2.1.evaluation=OUI"),
            Clicked("C1.2.1.evaluation=NON"))
        .AssertRead(
            Habit.Guide,
            ("nom", "Durand"),
            ("prenom", "Anne"),
            ("C1.1.1.evaluation", "OUI"),
            ("C1.1.2.evaluation", "NON"),
            ("C1.1.3.evaluation", ShownCase.Missing),
            ("C1.2.1.evaluation", ShownCase.Asked));

    [Fact]
    public void A_program_that_drops_every_control_makes_no_answer_missing()
    {
        Requirement.Met(Programs.AreInstalled, "The programs of Node are missing: npm ci in tests/programs.");
        var filled = Habit.Of(Habit.Grid, (Mark, "70"), (Notes, "Très bien"));
        var read = SurvivalForm.Read(Programs.SaveWithDocxmlater(filled.File.ToBytes()));
        Assert.True(
            read.Disposition == Disposition.Refused || Habit.Grid.Open.All(f => read.Outcome(f.Id) is ShownCase.Asked),
            string.Join('\n', read.Answers.Select(a => $"{a.FieldId}: {ShownCase.Outcome(a)}")));
    }

    private static ReturnedFile FilledInBrowser(SurvivalForm form, params IReadOnlyList<PageEntry> entries)
    {
        Requirement.Met(Programs.HasBrowserEditor, "The editor in the browser is missing: install chromium, then npm ci and npm run page in tests/programs.");
        return SurvivalForm.Read(Programs.FillInBrowser(form.Blank.ToBytes(), entries));
    }

    private static PageEntry Typed(string field, string text) => new(FieldAnchors.Tag(field), text);

    private static PageEntry Clicked(string box) => new(FieldAnchors.Tag(box), Text: null);
}
