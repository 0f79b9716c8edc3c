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
    public void A_mark_typed_in_the_page_of_a_browser_comes_back_and_the_rest_is_missing()
    {
        RequiresBrowserEditor();
        var grid = Habit.Grid;
        var saved = Programs.FillInBrowser(grid.Blank.ToBytes(), [(FieldAnchors.Tag(Mark), "70"), (FieldAnchors.Tag(Notes), "Très bien")]);
        var read = SurvivalForm.Read(saved);
        Assert.NotEqual(Disposition.Refused, read.Disposition);
        Assert.Equal("70", Outcome(read, Mark));
        // The editor leaves the flag and the look of a prompt on what was typed: a text like any other prompt is for a person.
        Assert.Contains(Outcome(read, Notes), new[] { "Très bien", ShownCase.Asked });
        Assert.All(grid.Open.Where(f => f.Id is not (Mark or Notes)), f => Assert.Equal(ShownCase.Missing, Outcome(read, f.Id)));
    }

    [Fact]
    public void A_program_that_drops_every_control_makes_no_answer_missing()
    {
        Requirement.Met(Programs.AreInstalled, "The programs of Node are missing: npm ci in tests/programs.");
        var filled = Habit.Of(Habit.Grid, (Mark, "70"), (Notes, "Très bien"));
        var read = SurvivalForm.Read(Programs.SaveWithDocxmlater(filled.File.ToBytes()));
        Assert.True(
            read.Disposition == Disposition.Refused || Habit.Grid.Open.All(f => Outcome(read, f.Id) is ShownCase.Asked),
            string.Join('\n', read.Answers.Select(a => $"{a.FieldId}: {ShownCase.Outcome(a)}")));
    }

    private static string Outcome(ReturnedFile read, string field) => ShownCase.Outcome(read.Answers.Single(a => a.FieldId == field));

    private static void RequiresBrowserEditor() => Requirement.Met(
        Programs.HasBrowserEditor, "The editor in the browser is missing: install chromium, then npm ci and npm run page in tests/programs.");
}
