using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Shown;

/// <summary>Text that belongs to no field is quoted in a warning.</summary>
public sealed class StrayTextTests
{
    private const string Stray = "ANNULE ET REMPLACE : R.2 = 40";

    [Fact]
    public void A_text_in_the_head_that_speaks_of_a_row_is_quoted() => Assert.Contains(
        Habit.Of(Habit.Grid).InPart("word/header1.xml", root => root.Add(Habit.Xml(Paragraph(Run(Stray))))).Unexpected(), said => said.Contains(Stray, StringComparison.Ordinal));

    [Fact]
    public void A_paragraph_between_tables_that_speaks_of_a_row_is_quoted() => Assert.Contains(
        Habit.Of(Habit.Grid).InBody(root => root.Descendants(Habit.W + "tbl").Last().AddBeforeSelf(Habit.Xml(Paragraph(Run(Stray))))).Unexpected(),
        said => said.Contains(Stray, StringComparison.Ordinal));

    [Fact]
    public void What_forms_print_themselves_is_not() => Assert.All(SurvivalForm.All, form => Assert.Empty(Habit.Of(form).Unexpected()));
}
