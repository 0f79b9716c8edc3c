using CqpKits.Sessions.Returned;
using CqpKits.Testing.Shown;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Programs;

/// <summary>Forms that scripts open, fill and save with python-docx.</summary>
[Trait("Category", "Slow")]
public sealed class PythonDocxTests
{
    private const string Mark = "R.1.pourcentage";
    private const string Notes = "R.1.notes";

    [Fact]
    public void Every_answer_comes_back_from_a_mere_saving()
    {
        Requires.PythonDocx();
        FilledForms.AssertSame(PythonDocx.Edit(FilledForms.All));
    }

    [Fact]
    public void A_blank_form_stays_blank() => Edited(Habit.Grid, "pass").AssertRead(Habit.Grid);

    [Fact]
    public void The_text_of_a_control_is_read() =>
        Edited(Habit.Grid, """
            from docx.oxml.ns import qn
            for tag, text in (('cqp:R.1.pourcentage', '70'), ('cqp:R.1.notes', 'Très bien')):
                next(control(tag).iter(qn('w:t'))).text = text
            """).AssertRead(Habit.Grid, (Mark, "70"), (Notes, "Très bien"));

    [Theory]
    [InlineData("row.cells[-1].text, row.cells[-2].text = '70', 'Très bien'")]
    [InlineData("row.cells[-1].paragraphs[0].text, row.cells[-2].paragraphs[0].text = '70 %', 'Très bien'")]
    public void The_text_of_a_cell_is_read_where_it_took_the_control_away(string typed) =>
        Edited(Habit.Grid, $"""
            row = next(r for t in form.tables for r in t.rows if any(c.text.startswith('R.1 ') for c in r.cells))
            {typed}
            """).AssertRead(Habit.Grid, (Mark, "70"), (Notes, "Très bien"));

    [Fact]
    public void The_sign_of_a_box_without_its_state_is_asked_and_with_it_is_read() =>
        Edited(Habit.Guide, """
            from docx.oxml.ns import qn
            for tag, text in (('cqp:nom', 'Durand'), ('cqp:prenom', 'Anne'), ('cqp:C1.1.1.evaluation=OUI', '☒'), ('cqp:C1.1.2.evaluation=NON', '☒')):
                next(control(tag).iter(qn('w:t'))).text = text
            state = '{http://schemas.microsoft.com/office/word/2010/wordml}'
            next(control('cqp:C1.1.2.evaluation=NON').iter(state + 'checked')).set(state + 'val', '1')
            """).AssertRead(Habit.Guide, ("nom", "Durand"), ("prenom", "Anne"), ("C1.1.1.evaluation", ShownCase.Asked), ("C1.1.2.evaluation", "NON"));

    private static ReturnedFile Edited(SurvivalForm form, string script)
    {
        Requires.PythonDocx();
        return SurvivalForm.Read(PythonDocx.Edit([form.Blank.ToBytes()], script).Single());
    }
}
