using System.Xml.Linq;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Returns;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Office.Survival;

/// <summary>What people do to the tables and pages of a form, and to its identity: every value in its own field, or a question, or a refusal.</summary>
public sealed class TableHabitTests
{
    private const string Mark = "R.2.pourcentage";
    private const string Other = "R.3.pourcentage";

    /// <summary>Two marks that must never change places.</summary>
    private static Habit Filled => Habit.Of(Habit.Grid, (Mark, "70"), (Other, "30"), ("R.2.notes", "deux"), ("R.3.notes", "trois"));

    /// <summary>Nothing is left of the machinery: neither controls nor bookmarks.</summary>
    private static Habit Bare => Filled.Then(BookmarkTreatments.Drop, ControlTreatments.Unwrap);

    private static XElement RowOf(XElement root, string code) =>
        root.Descendants(Habit.W + "tr").First(r => r.Descendants(Habit.W + "t").Any(t => t.Value.Contains(code, StringComparison.Ordinal)));

    private static void Rename(XElement row, string from, string to) =>
        row.Descendants(Habit.W + "t").First(t => t.Value.Contains(from, StringComparison.Ordinal)).Value = to;

    private static (AnswerStatus, AnswerStatus) Statuses(Habit habit) => (habit.Answer(Mark).Status, habit.Answer(Other).Status);

    private static void NeverExchanged(Habit habit)
    {
        var (two, three) = (habit.Answer(Mark), habit.Answer(Other));
        Assert.True(two.Value is null || two.Value == new MarkValue(70), two.Value?.Display);
        Assert.True(three.Value is null || three.Value == new MarkValue(30), three.Value?.Display);
    }

    [Fact]
    public void The_code_of_a_row_changed_to_that_of_another_leaves_both_open() =>
        Assert.Equal((AnswerStatus.Conflict, AnswerStatus.Conflict), Statuses(Filled.InBody(root => Rename(RowOf(root, "R.2"), "R.2", "R.3"))));

    [Fact]
    public void Without_controls_a_code_twice_leaves_the_one_open_and_the_other_unread() =>
        Assert.Equal((AnswerStatus.Unreadable, AnswerStatus.Conflict), Statuses(Bare.InBody(root => Rename(RowOf(root, "R.2"), "R.2", "R.3"))));

    [Fact]
    public void Two_codes_exchanged_leave_both_open() => Assert.Equal((AnswerStatus.Conflict, AnswerStatus.Conflict), Statuses(Filled.InBody(root =>
    {
        var (two, three) = (RowOf(root, "R.2"), RowOf(root, "R.3"));
        Rename(two, "R.2", "R.3");
        Rename(three, "R.3", "R.2");
    })));

    [Fact]
    public void A_code_that_the_form_does_not_know_is_told_and_the_other_anchors_read()
    {
        var habit = Filled.InBody(root => Rename(RowOf(root, "R.2"), "R.2", "R.9"));
        Assert.Equal(new MarkValue(70), habit.Answer(Mark).Value);
        Assert.Contains(habit.Unexpected(), s => s.Contains("« R.9 »", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_cut_in_two_is_read_by_its_controls_and_without_them_not_at_all()
    {
        static void Cut(XElement root)
        {
            var row = RowOf(root, "R.3");
            var table = row.Parent!;
            var rest = new XElement(Habit.W + "tbl", table.Element(Habit.W + "tblPr"), table.Element(Habit.W + "tblGrid"), row.ElementsAfterSelf().Prepend(row).ToList());
            row.ElementsAfterSelf().Remove();
            row.Remove();
            table.AddAfterSelf(new XElement(Habit.W + "p"), rest);
        }

        Assert.Equal((AnswerStatus.Present, AnswerStatus.Present), Statuses(Filled.InBody(Cut)));
        NeverExchanged(Filled.InBody(Cut));
        Assert.Equal((AnswerStatus.Present, AnswerStatus.Unreadable), Statuses(Bare.InBody(Cut)));
    }

    [Fact]
    public void A_table_pasted_twice_leaves_everything_open()
    {
        foreach (var habit in new[] { Filled, Bare })
        {
            habit.InBody(root => RowOf(root, "R.2").Parent!.AddAfterSelf(new XElement(RowOf(root, "R.2").Parent!)));
            Assert.Equal((AnswerStatus.Conflict, AnswerStatus.Conflict), Statuses(habit));
        }
    }

    [Fact]
    public void A_column_put_in_before_the_marks_moves_no_value()
    {
        foreach (var habit in new[] { Filled, Bare })
        {
            NeverExchanged(habit.InBody(root =>
            {
                foreach (var cell in RowOf(root, "R.2").Parent!.Elements(Habit.W + "tr").Select(r => r.Elements(Habit.W + "tc").Last()).ToList())
                {
                    cell.AddBeforeSelf(Habit.Xml(Cell("88")));
                }
            }));
            Assert.Equal((AnswerStatus.Present, AnswerStatus.Present), Statuses(habit));
        }
    }

    [Fact]
    public void A_column_put_in_without_a_header_leaves_the_marks_open_or_read_right()
    {
        foreach (var habit in new[] { Filled, Bare })
        {
            habit.InBody(root =>
            {
                foreach (var cell in RowOf(root, "R.2").Parent!.Elements(Habit.W + "tr").Skip(1).Select(r => r.Elements(Habit.W + "tc").Last()).ToList())
                {
                    cell.AddBeforeSelf(Habit.Xml(Cell("88 %")));
                }
            });
            // Controls say 70, the place under the header 88; without controls the page itself says 88 under « % ».
            Assert.True(habit.Answer(Mark).Value is null || habit.Answer(Mark).Value == new MarkValue(88), habit.Answer(Mark).Value?.Display);
            Assert.NotEqual(new MarkValue(30), habit.Answer(Mark).Value);
        }

        Assert.Equal(AnswerStatus.Conflict, Filled.InBody(root => RowOf(root, "R.2").Elements(Habit.W + "tc").Last().AddBeforeSelf(Habit.Xml(Cell("88 %")))).Answer(Mark).Status);
    }

    [Fact]
    public void A_column_taken_out_leaves_its_marks_unread()
    {
        var habit = Filled.InBody(root => RowOf(root, "R.2").Parent!.Elements(Habit.W + "tr").ToList().ForEach(r => r.Elements(Habit.W + "tc").Last().Remove()));
        Assert.Equal((AnswerStatus.Unreadable, AnswerStatus.Unreadable), Statuses(habit));
    }

    [Fact]
    public void A_mark_cell_split_in_two_leaves_the_mark_open()
    {
        foreach (var habit in new[] { Filled, Bare })
        {
            habit.InBody(root =>
            {
                foreach (var row in RowOf(root, "R.2").Parent!.Elements(Habit.W + "tr").ToList())
                {
                    var last = row.Elements(Habit.W + "tc").Last();
                    if (row == RowOf(root, "R.2"))
                    {
                        last.AddAfterSelf(Habit.Xml(Cell("80 %")));
                    }
                    else
                    {
                        last.Element(Habit.W + "tcPr")!.AddFirst(Habit.Xml("<w:gridSpan w:val=\"2\"/>"));
                    }
                }
            });
            Assert.Equal((AnswerStatus.Conflict, AnswerStatus.Present), Statuses(habit));
        }
    }

    [Fact]
    public void Marks_merged_over_two_rows_answer_for_neither()
    {
        foreach (var habit in new[] { Filled, Bare })
        {
            habit.InBody(root =>
            {
                var (two, three) = (RowOf(root, "R.2").Elements(Habit.W + "tc").Last(), RowOf(root, "R.3").Elements(Habit.W + "tc").Last());
                two.Add(three.Elements(Habit.W + "p").ToList());
                three.Elements(Habit.W + "p").Remove();
                three.Add(new XElement(Habit.W + "p"));
                two.Element(Habit.W + "tcPr")!.Add(Habit.Xml("<w:vMerge w:val=\"restart\"/>"));
                three.Element(Habit.W + "tcPr")!.Add(Habit.Xml("<w:vMerge/>"));
            });
            Assert.Equal((AnswerStatus.Conflict, AnswerStatus.Conflict), Statuses(habit));
        }
    }

    [Fact]
    public void The_page_of_another_candidate_pasted_over_ones_own_leaves_every_mark_open()
    {
        var issue = FormReader.Open("a.docx", Filled.File.ToBytes()).Value!.Issue!.IssueId;
        var habit = Filled.InBody(root =>
        {
            foreach (var (index, bookmark) in root.Descendants(Habit.W + "bookmarkStart").Where(b => ((string?)b.Attribute(Habit.W + "name"))!.StartsWith("c_", StringComparison.Ordinal)).Index())
            {
                bookmark.SetAttributeValue(Habit.W + "name", FieldAnchors.Bookmark("AUTRE123", $"x{index}"));
            }
        });
        Assert.NotEqual("AUTRE123", issue);
        Assert.Equal((AnswerStatus.Conflict, AnswerStatus.Conflict), Statuses(habit));
        Assert.Contains(habit.Unexpected(), s => s.Contains("autre candidat", StringComparison.Ordinal));
    }

    [Fact]
    public void The_properties_of_another_form_are_a_second_identity()
    {
        var other = SurvivalForm.All.First(f => f.Definition.Form == "grille-tuteur").Blank;
        Assert.Equal(Disposition.Refused, SurvivalForm.Read(Filled.File.With("docProps/custom.xml", other.Xml("docProps/custom.xml")).ToBytes()).Disposition);
    }

    [Fact]
    public void A_code_altered_in_the_footer_is_no_code_and_the_properties_still_say_who_it_is()
    {
        var code = FormReader.Open("a.docx", Filled.File.ToBytes()).Value!.PrintedCodes.Single().ToString();
        var altered = Filled.File.EditStories(root => root.Descendants(Habit.W + "t").Where(t => t.Value.Contains(code, StringComparison.Ordinal)).ToList()
            .ForEach(t => t.Value = t.Value.Replace(code[..3], code[0] == 'A' ? "B" + code[1..3] : "A" + code[1..3], StringComparison.Ordinal)));
        Assert.Empty(FormReader.Open("a.docx", altered.ToBytes()).Value!.PrintedCodes);
        Assert.Equal(new MarkValue(70), SurvivalForm.Read(altered.ToBytes()).Answers.Single(a => a.FieldId == Mark).Value);
        Assert.Equal(Disposition.Refused, SurvivalForm.Read(PackageTreatments.DropCustomProperties.Apply(altered).ToBytes()).Disposition);
    }

    [Fact]
    public void A_field_under_a_title_over_its_whole_table_is_found_by_its_printed_place()
    {
        var form = SurvivalForm.All.First(f => f.Definition.Form == "resultats-evaluation");
        var answers = Habit.Of(form, ("habilite_nom", "Le Goff"), ("professionnel_nom", "Béranger"))
            .Then(BookmarkTreatments.Drop, ControlTreatments.Unwrap).Read().Answers.ToDictionary(a => a.FieldId);
        Assert.Equal(("Le Goff", "Béranger"), (answers["habilite_nom"].Value?.Display, answers["professionnel_nom"].Value?.Display));
        Assert.Equal((AnswerStatus.Missing, "Anaïs"), (answers["habilite_fonction"].Status, answers["signature_nom"].Value?.Display));
    }
}
