using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Office.Survival;

/// <summary>What people do to a mark, a date, a remark, in any program: read right, or a question with its reason; never another value.</summary>
public sealed class MarkHabitTests
{
    private const string Mark = "R.2.pourcentage";

    private static string NotesOf(string mark) => Habit.Grid.Definition.Fields.Single(f => f.Kind is NotesKind && f.Id.StartsWith(mark[..3], StringComparison.Ordinal)).Id;

    public static TheoryData<string, string, string> Doubts => new()
    {
        { "60 crossed out, 80 typed after it", Run("60", "<w:strike/>") + Run("80"), "barrée" },
        { "80 typed, 60 crossed out after it", Run("80") + Run("60", "<w:dstrike/>"), "barrée" },
        { "the whole crossed out", Run("60", "<w:strike/>"), "barrée" },
        { "a hidden digit", Run("7") + Run("0", "<w:vanish/>"), "masqué" },
        { "a digit raised as a call to a note", Run("70") + Run("1", "<w:vertAlign w:val=\"superscript\"/>"), "exposant" },
        { "a note at the foot of the page", Run("70") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "note de bas de page" },
        { "a note at the end", Run("70") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>", "note de bas de page" },
        { "a shape drawn over it", Run("70") + "<w:r><w:drawing/></w:r>", "image ou un dessin" },
        { "a text box over it", Run("70") + $"<w:r><w:pict><v:textbox><w:txbxContent>{Paragraph(Run("80"))}</w:txbxContent></v:textbox></w:pict></w:r>", "zone de texte" },
        { "two lines", Run("70") + "<w:r><w:br/></w:r>" + Run("80"), "plusieurs lignes" },
        { "a list of an older kind", "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList/></w:ffData></w:fldChar></w:r>" + Run("70"), "ancien type" },
        { "a range", Run("70–80"), "plusieurs valeurs" },
        { "a letter for a zero", Run("7O"), "lettres aux chiffres" },
        { "two signs of percent", Run("70 %%"), "%" },
        { "points", Run("70 pts"), "n'est pas un nombre" },
        { "wide digits", Run("７０"), "autre écriture" },
        { "Arabic digits", Run("٧٠"), "autre écriture" },
        { "another scale", Run("70/100"), "fraction" },
        { "words", Run("soixante-dix pour cent"), "toutes lettres" },
        { "a long dash before it", Run("—70"), "signe" },
        { "between brackets", Run("(70)"), "n'est pas un nombre" },
        { "with the name of who gave it", Run("70 (A. Le Goff)"), "n'est pas un nombre" },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public void A_person_is_asked_about_a_mark_in_its_control_and_where_the_control_is_gone(string what, string content, string because)
    {
        foreach (var habit in new[] { Habit.Of(Habit.Grid).Inside(Mark, content), Habit.Of(Habit.Grid).Instead(Mark, content) })
        {
            var answer = habit.Answer(Mark);
            Assert.Equal((what, AnswerStatus.Conflict), (what, answer.Status));
            Assert.Contains(because, answer.Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<w:rStyle w:val=\"Rature\"/>", "", "barrée")]
    [InlineData("<w:rStyle w:val=\"RatureRouge\"/>", "", "barrée")]
    [InlineData("", "<w:pStyle w:val=\"Masque\"/>", "masqué")]
    [InlineData("<w:rStyle w:val=\"Rature\"/><w:strike w:val=\"0\"/>", "", null)]
    [InlineData("<w:rStyle w:val=\"RatureNon\"/>", "", null)]
    public void A_mark_crossed_out_or_hidden_by_a_style_is_a_question(string run, string paragraph, string? because)
    {
        const string styles = "<w:style w:styleId=\"Rature\"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId=\"RatureRouge\"><w:basedOn w:val=\"Rature\"/></w:style>"
            + "<w:style w:styleId=\"RatureNon\"><w:basedOn w:val=\"Rature\"/><w:rPr><w:strike w:val=\"0\"/></w:rPr></w:style><w:style w:styleId=\"Masque\"><w:rPr><w:vanish/></w:rPr></w:style>";
        var habit = Habit.Of(Habit.Grid).Inside(Mark, Run("70", run)).Styled(styles);
        if (paragraph.Length > 0)
        {
            habit.InCell(Mark, cell => cell.Descendants(Habit.W + "p").First().Element(Habit.W + "pPr")!.ReplaceWith(Habit.Xml($"<w:pPr>{paragraph}</w:pPr>")));
        }

        var answer = habit.Answer(Mark);
        Assert.Equal(because is null ? AnswerStatus.Present : AnswerStatus.Conflict, answer.Status);
        Assert.Contains(because ?? "", answer.Reason ?? "", StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Readings => new()
    {
        { "coloured and highlighted", Run("70", "<w:color w:val=\"FF0000\"/><w:highlight w:val=\"yellow\"/>") },
        { "in bold and underlined", Run("70", "<w:b/><w:u w:val=\"single\"/>") },
        { "a run for each digit, between marks of the speller", $"<w:proofErr w:type=\"spellStart\"/>{Run("7")}<w:proofErr w:type=\"spellEnd\"/>{Run("0")}" },
        { "with its unit", Run("70 %") },
        { "after a line that stayed blank", "<w:r><w:br/></w:r>" + Run("70") },
        { "as an equation", "<m:oMath><m:r><m:t>70</m:t></m:r></m:oMath>" },
        { "as the result of a field", "<w:fldSimple w:instr=\"=SUM(ABOVE)\">" + Run("70") + "</w:fldSimple>" },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void How_a_mark_looks_is_nothing_to_its_value(string what, string content)
    {
        foreach (var habit in new[] { Habit.Of(Habit.Grid).Inside(Mark, content), Habit.Of(Habit.Grid).Instead(Mark, content) })
        {
            var answer = habit.Answer(Mark);
            Assert.Equal((what, null, new MarkValue(70)), (what, answer.Reason, answer.Value));
        }
    }

    [Fact]
    public void A_mark_written_in_the_cell_of_the_notes_is_a_note_and_the_mark_is_missing()
    {
        var read = Habit.Of(Habit.Grid, (NotesOf(Mark), "70")).Read().Answers.ToDictionary(a => a.FieldId);
        Assert.Equal((AnswerStatus.Missing, "70"), (read[Mark].Status, read[NotesOf(Mark)].Value?.Display));
    }

    [Fact]
    public void A_mark_written_behind_the_label_of_its_row_is_missing_and_the_row_is_still_known()
    {
        var habit = Habit.Of(Habit.Grid, ("R.1.pourcentage", "60")).InCell(Mark, cell =>
            cell.Parent!.Elements(Habit.W + "tc").First().Descendants(Habit.W + "p").Last().Add(Habit.Xml(Run(" 80"))));
        Assert.Equal((AnswerStatus.Missing, new MarkValue(60)), (habit.Answer(Mark).Status, habit.Answer("R.1.pourcentage").Value));
    }

    [Theory]
    [InlineData("16/6/2027", "2027-06-16")]
    [InlineData("16 juin 2027", "2027-06-16")]
    [InlineData("16.06.2027", "2027-06-16")]
    [InlineData("16/6/27", null)]
    [InlineData("06/16/2027", null)]
    [InlineData("31/02/2027", null)]
    [InlineData("mi-juin 2027", null)]
    [InlineData("le 16 et le 17 juin 2027", null)]
    public void A_date_is_the_day_that_it_says_or_a_question(string typed, string? day)
    {
        var answer = Habit.Of(Habit.Grid, ("date", typed)).Answer("date");
        Assert.Equal(day is null ? AnswerStatus.Conflict : AnswerStatus.Present, answer.Status);
        Assert.Equal(day is null ? null : new DateValue(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), answer.Value);
    }

    [Theory]
    [InlineData("06/07/2027", "2027-06-07", AnswerStatus.Conflict)] // An American calendar: the 7th of June.
    [InlineData("06/07/2027", "2027-07-06", AnswerStatus.Present)]
    [InlineData("06/07/2027", "2026-01-01", AnswerStatus.Present)] // Typed over an older choice, which stayed in the file.
    [InlineData("06/06/2027", "2027-06-06", AnswerStatus.Present)]
    public void A_date_that_a_calendar_shows_month_first_is_a_question(string shown, string picked, AnswerStatus status)
    {
        var answer = Habit.Of(Habit.Grid, ("date", shown)).InCell("date", cell =>
            cell.Descendants(Habit.W + "date").Single().SetAttributeValue(Habit.W + "fullDate", picked + "T00:00:00Z")).Answer("date");
        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("………Très bien", true)]
    [InlineData("………\nTrès bien", true)]
    [InlineData("……… Très bien", true)]
    [InlineData("Très bien………", true)]
    [InlineData("………Très bien………", false)]
    [InlineData("………………Très bien", false)]
    public void A_line_to_write_on_left_by_a_lost_control_is_taken_off_at_one_end(string cell, bool isRead)
    {
        var answer = Habit.Of(Habit.Grid).Instead(NotesOf(Mark), string.Join("<w:r><w:br/></w:r>", cell.Split('\n').Select(l => Run(l)))).Answer(NotesOf(Mark));
        Assert.Equal(isRead ? "Très bien" : null, answer.Value?.Display);
        Assert.True(isRead || answer.Status == AnswerStatus.Conflict, answer.Value?.Display);
    }

    [Theory]
    [InlineData("____70", "70")]
    [InlineData("____abs", null)]
    [InlineData("70____", "70")]
    [InlineData("7____0", null)]
    [InlineData("____7____0", null)]
    [InlineData("________70", null)]
    [InlineData("____-70", null)]
    [InlineData("__70__", null)]
    [InlineData("…70", null)]
    public void The_line_left_by_a_lost_control_is_taken_off_a_number_at_one_end(string cell, string? mark)
    {
        var answer = Habit.Of(Habit.Grid).Instead(Mark, Run(cell)).Answer(Mark);
        Assert.Equal(mark, answer.Value?.Display);
        Assert.NotEqual(AnswerStatus.Missing, answer.Status);
    }

    [Fact]
    public void Text_boxes_and_comments_that_no_field_holds_are_told()
    {
        var box = $"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{Paragraph(Run("R.2 : 80"))}</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
        var habit = Habit.Of(Habit.Grid, (Mark, "70")).InBody(root => root.Element(Habit.W + "body")!.AddFirst(Habit.Xml(box)))
            .Beside(Mark, "<w:r><w:commentReference w:id=\"0\"/></w:r>");
        Assert.Equal(new MarkValue(70), habit.Answer(Mark).Value);
        Assert.Contains(habit.Unexpected(), s => s.Contains("R.2 : 80", StringComparison.Ordinal));
        Assert.Contains(habit.Unexpected(), s => s.Contains("1 commentaire en marge", StringComparison.Ordinal) && s.Contains(habit.Answer(Mark).Place, StringComparison.Ordinal));
    }
}
