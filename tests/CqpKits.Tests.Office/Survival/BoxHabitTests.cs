using CqpKits.Forms.Answers;
using CqpKits.Sessions.Returned;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Office.Survival;

/// <summary>What people do to the boxes of a criterion: the box that is ticked, or a question; a colour is no tick.</summary>
public sealed class BoxHabitTests
{
    private const string Field = "C1.1.1.evaluation";
    private const string Yes = Field + "=OUI";
    private const string No = Field + "=NON";
    private const string Ticked = "☒";

    public static TheoryData<string, string> Signs => new()
    {
        { "X", Run("X") },
        { "x", Run("x") },
        { "a check mark", Run("✓") },
        { "a heavy check mark, as an emoji", Run("✔\uFE0F") },
        { "a cross", Run("✗") },
        { "a box with a tick", Run("☑") },
        { "the issued box and an X", Run("☐ X") },
        { "a symbol of Wingdings", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" },
        { "red and bold", Run("X", "<w:b/><w:color w:val=\"FF0000\"/>") },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_tick_typed_where_the_box_was_is_the_answer(string what, string content)
    {
        var answer = Habit.Of(Habit.Guide).Instead(No, content).Answer(Field);
        Assert.Equal((what, null, "NON"), (what, answer.Reason, (answer.Value as ChoiceValue)?.Code));
    }

    public static TheoryData<string, string> NoTicks => new()
    {
        { "the letters of the answer", Run("NON") },
        { "a dash", Run("–") },
        { "ok", Run("ok") },
        { "a question mark", Run("?") },
        { "a zero", Run("0") },
        { "a note at the foot of the page", Run("X") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" },
        { "a shape around it", Run("☐") + "<w:r><w:drawing/></w:r>" },
        { "a tick crossed out", Run("☒", "<w:strike/>") },
        { "a box crossed out with its row", Run("☐", "<w:strike/>") },
        { "a hidden tick", Run("☐") + Run("X", "<w:vanish/>") },
        { "a box of an older kind", "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>" },
        { "a symbol that nobody knows", "<w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r>" },
        { "a tick and a word", Run("X presque") },
    };

    [Theory]
    [MemberData(nameof(NoTicks))]
    public void What_is_no_plain_tick_is_a_question(string what, string content)
    {
        var answer = Habit.Of(Habit.Guide).Instead(No, content).Answer(Field);
        Assert.Equal((what, AnswerStatus.Conflict, false), (what, answer.Status, string.IsNullOrWhiteSpace(answer.Reason)));
        Assert.Contains("case « NON »", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_coloured_and_highlighted_without_a_tick_is_missing()
    {
        var answer = Habit.Of(Habit.Guide).InCell(Yes, cell =>
        {
            cell.Element(Habit.W + "tcPr")!.Add(Habit.Xml("<w:shd w:val=\"clear\" w:fill=\"00FF00\"/>"));
            cell.Descendants(Habit.W + "r").ToList().ForEach(r => r.AddFirst(Habit.Xml("<w:rPr><w:highlight w:val=\"green\"/></w:rPr>")));
        }).Answer(Field);
        Assert.Equal(AnswerStatus.Missing, answer.Status);
    }

    [Fact]
    public void A_box_ticked_with_the_other_answer_written_beside_it_is_a_question() =>
        Assert.Equal(AnswerStatus.Conflict, Habit.Of(Habit.Guide, (Yes, Ticked)).Beside(Yes, Run(" NON")).Answer(Field).Status);

    [Fact]
    public void One_box_clicked_and_an_X_typed_beside_the_other_is_a_question() =>
        Assert.Equal(AnswerStatus.Conflict, Habit.Of(Habit.Guide, (Yes, Ticked)).Beside(No, Run("X")).Answer(Field).Status);

    [Fact]
    public void A_state_that_the_sign_denies_is_a_question()
    {
        var shown = Habit.Of(Habit.Guide).Inside(Yes, Run("☒"));
        var stored = Habit.Of(Habit.Guide, (Yes, Ticked)).Inside(Yes, Run("☐"));
        Assert.Equal((AnswerStatus.Conflict, AnswerStatus.Conflict), (shown.Answer(Field).Status, stored.Answer(Field).Status));
    }

    [Fact]
    public void An_X_that_the_editor_took_into_the_box_is_a_tick_typed_beside_it()
    {
        var answer = Habit.Of(Habit.Guide).Inside(Yes, Run("☐X")).Answer(Field);
        Assert.Equal(("OUI", AnswerOrigin.BesideField), ((answer.Value as ChoiceValue)?.Code, answer.Origin));
        Assert.Equal(AnswerStatus.Conflict, Habit.Of(Habit.Guide, (Yes, Ticked)).Inside(Yes, Run("☐X")).Answer(Field).Status);
    }

    [Fact]
    public void An_X_before_the_label_of_the_row_ticks_nothing() =>
        Assert.Equal(AnswerStatus.Missing, Habit.Of(Habit.Guide).InCell(Yes, cell => cell.Parent!.Elements(Habit.W + "tc").First().Descendants(Habit.W + "p").First().AddFirst(Habit.Xml(Run("X ")))).Answer(Field).Status);

    [Fact]
    public void A_cell_of_a_box_deleted_from_its_row_leaves_a_question() =>
        Assert.Equal(AnswerStatus.Conflict, Habit.Of(Habit.Guide, (No, Ticked)).InCell(Yes, cell => cell.Remove()).Answer(Field).Status);

    [Fact]
    public void The_two_cells_merged_into_one_leave_a_question()
    {
        var answer = Habit.Of(Habit.Guide, (No, Ticked)).InCell(Yes, cell =>
        {
            var other = cell.ElementsAfterSelf(Habit.W + "tc").First();
            cell.Add(other.Elements(Habit.W + "p"));
            cell.Element(Habit.W + "tcPr")!.AddFirst(Habit.Xml("<w:gridSpan w:val=\"2\"/>"));
            other.Remove();
        }).Answer(Field);
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
    }

    [Fact]
    public void Headers_that_change_places_leave_a_question_for_every_row()
    {
        var read = Habit.Of(Habit.Guide, (Yes, Ticked)).InCell(Yes, cell =>
        {
            foreach (var text in cell.Ancestors(Habit.W + "tbl").First().Elements(Habit.W + "tr").First().Descendants(Habit.W + "t"))
            {
                text.Value = text.Value switch { "OUI" => "NON", "NON" => "OUI", var other => other };
            }
        }).Read();
        Assert.Equal(AnswerStatus.Conflict, read.Answers.Single(a => a.FieldId == Field).Status);
    }

    [Theory]
    [InlineData("nom")]
    [InlineData("prenom")]
    public void A_blank_form_whose_name_is_in_doubt_is_read_with_that_doubt(string name)
    {
        var read = Habit.Of(Habit.Guide, (Yes, Ticked)).Inside(name, Run("Durand", "<w:strike/>") + Run("Dupont")).Read();
        var answers = read.Answers.ToDictionary(a => a.FieldId);
        Assert.Equal((Disposition.ReadWithDoubts, AnswerStatus.Conflict, "OUI"), (read.Disposition, answers[name].Status, (answers[Field].Value as ChoiceValue)?.Code));
    }

    [Fact]
    public void Ticks_survive_a_form_of_which_nothing_but_the_text_is_left()
    {
        var answers = Habit.Of(Habit.Guide, (Yes, Ticked), ("C6.4.2.evaluation=NON", Ticked))
            .Then(CqpKits.Treatments.BookmarkTreatments.Drop, CqpKits.Treatments.ControlTreatments.Unwrap).Read().Answers.ToDictionary(a => a.FieldId);
        Assert.Equal(("OUI", "NON"), ((answers[Field].Value as ChoiceValue)?.Code, (answers["C6.4.2.evaluation"].Value as ChoiceValue)?.Code));
        Assert.Equal(AnswerStatus.Missing, answers["C1.1.2.evaluation"].Status);
    }
}
