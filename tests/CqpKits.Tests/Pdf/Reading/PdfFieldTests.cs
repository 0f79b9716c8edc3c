using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Testing.Pdf;
using static CqpKits.Testing.Pdf.SamplePdfForm;

namespace CqpKits.Tests.Pdf.Reading;

/// <summary>Where the fields of a PDF form are found, and what they are read as.</summary>
public sealed class PdfFieldTests
{
    private static Answer Read(Func<SampleField, SampleField?> change, string spot = Mark) => Form.Filled(Mark, "70").With(spot, change).Answers()[spot.Split('=')[0]];

    [Fact]
    public void An_untouched_form_is_missing_everywhere_and_has_nothing_odd()
    {
        Assert.All(Form.Answers().Values, a => Assert.Equal((AnswerStatus.Missing, null), (a.Status, a.Reason)));
        Assert.Empty(Form.Read().Unexpected);
        Assert.Equal(0, Form.Read().InSeveralTables);
    }

    [Fact]
    public void A_value_says_where_it_stands_and_by_what_it_was_found()
    {
        var answer = Form.Filled(Mark, "70").Answers()[Mark];
        Assert.Equal((new MarkValue(70), AnswerOrigin.Field, "page 1, champ « R.2.pct »", "70"), (answer.Value, answer.Origin, answer.Place, answer.RawText));
        Assert.Equal([AnchorKind.FieldName], answer.Anchors);
    }

    public static TheoryData<string> Values =>
    [
        "(70)", "(7\\\n0)", "(\\067\\60)", "<3730>", "<373>", "<FEFF00370030>", "/70", "[(70)]", "[[] (70)]", "70", "(\\376\\377\\0007\\0000)",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read_in_any_syntax(string syntax) => Assert.Equal(new MarkValue(70), Read(f => f with { ValueSyntax = syntax, Shown = "70" }).Value);

    [Fact]
    public void A_long_value_may_be_a_stream()
    {
        var pdf = Form.With(Mark, f => f with { ValueSyntax = "900 0 R", Shown = "70" }).ToRaw();
        while (pdf.Objects.Count < 899) { pdf.Add("null"); }
        pdf.AddStream("", "70");
        Assert.Equal("70", Entry(PdfSample.Opened(pdf.ToBytes()).Read(Form.Definition, ""), Mark).Entered);
    }

    public static TheoryData<string, string> Names => new()
    {
        { "cqp:R:2:pct#0", "" },
        { "cqp:R:2:pct_2", "" },
        { "cqp:R:2:pct[0]", "" },
        { "cqp:R:2:pct-1", "" },
        { "cqp:R:2:pct+1", "" },
        { "cqp:R:2:pct (2)", "" },
        { "cqp:R:2:pct12", "" },
        { "cqp:R:2:pct", "form1" },
        { "cqp:R:2:pct.0", "form1" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_that_a_merger_made_are_found(string name, string above)
    {
        var form = Form.With(Mark, f => f with { Name = name.Split('.')[0], Value = "70" }) with { Above = above.Length > 0 ? above : null };
        Assert.Equal(new MarkValue(70), form.Answers()[Mark].Value);
    }

    [Fact]
    public void A_longer_name_is_another_field()
    {
        var answers = Form.Filled("R.1.pct", "10").Filled("R.10.pct", "100").Answers();
        Assert.Equal((new MarkValue(10), new MarkValue(100)), (answers["R.1.pct"].Value, answers["R.10.pct"].Value));
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    public void Places_and_fields_that_programs_parted_belong_together(bool isParted, bool isOrphan, bool isInTree) =>
        Assert.Equal(new MarkValue(70), Read(f => f with { IsParted = isParted, IsOrphan = isOrphan, IsInTree = isInTree }).Value);

    [Fact]
    public void Two_fields_of_one_name_are_a_question_that_shows_both()
    {
        var answer = (Form.Filled(Mark, "70") with { More = [new SampleField("cqp:R:2:pct") { Value = "80" }] }).Answers()[Mark];
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Contains("« 70 »", answer.Reason, StringComparison.Ordinal);
        Assert.Contains("« 80 »", answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("70", AnswerStatus.Present)]
    [InlineData("80", AnswerStatus.Conflict)]
    public void What_is_left_behind_off_the_pages_counts_where_it_says_something_else(string value, AnswerStatus status) =>
        Assert.Equal(status, (Form.Filled(Mark, "70") with { More = [new SampleField("cqp:R:2:pct") { Value = value, IsOnPage = false }] }).Answers()[Mark].Status);

    [Fact]
    public void A_field_that_is_gone_is_unreadable()
    {
        Assert.Equal(AnswerStatus.Unreadable, Read(_ => null).Status);
        Assert.Equal(AnswerStatus.Unreadable, Read(f => f with { Value = null, IsOnPage = false }).Status);
        Assert.Equal(AnswerStatus.Unreadable, Read(f => f with { Value = null, Keys = "/F 2" }).Status);
    }

    [Fact]
    public void A_place_without_a_name_and_a_field_of_nobody_are_told_when_they_say_something()
    {
        var form = Form.With(Mark, f => f with { Name = "", Value = "70" }) with { More = [new SampleField("Texte1") { Value = "80" }, new SampleField("vide")] };
        Assert.Equal(AnswerStatus.Unreadable, form.Answers()[Mark].Status);
        Assert.Equal(2, form.Read().Unexpected.Count);
        Assert.Contains(form.Read().Unexpected, s => s.Contains("« Texte1 » (page 1) porte « 80 »", StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_of_another_form_is_told() =>
        Assert.Contains("« cqp:X:9 »", Assert.Single((Form with { More = [new SampleField("cqp:X:9")] }).Read().Unexpected), StringComparison.Ordinal);

    [Fact]
    public void A_form_that_stands_there_twice_is_known_as_such()
    {
        var twice = Form.Definition with { Fields = [.. Form.Definition.Fields, .. Enumerable.Range(0, 30).Select(i => SampleForm.Field($"x{i}", new TextKind()))] };
        var seconds = twice.Fields.Where(f => f.Kind.CarriesValue).SelectMany(f => f.Spots).Select(s => CqpKits.Forms.Anchors.FieldAnchors.PdfName(s.Id)).ToList();
        var raw = (new PdfSample(twice) { More = [.. seconds.TakeLast(5).Select(n => new SampleField(n))] }).Read();
        Assert.Equal(5, raw.InSeveralTables);
    }

    public static TheoryData<string?, string?, AnswerStatus, bool> Boxes => new()
    {
        { null, null, AnswerStatus.Missing, false },
        { "Oui", null, AnswerStatus.Present, true },
        { "Yes", null, AnswerStatus.Present, true },
        { "1", null, AnswerStatus.Present, true },
        { "Oui", "Off", AnswerStatus.Conflict, false },
        { null, "Oui", AnswerStatus.Conflict, false },
        { "Off", "Off", AnswerStatus.Missing, false },
    };

    [Theory]
    [MemberData(nameof(Boxes))]
    public void A_box_is_what_its_state_and_its_value_agree_on(string? value, string? state, AnswerStatus status, bool isYes)
    {
        var answer = Read(f => f with { Value = value, State = state }, Yes);
        Assert.Equal((status, isYes), (answer.Status, answer.Value is ChoiceValue { Code: "OUI" }));
    }

    [Fact]
    public void A_box_whose_value_stands_with_its_field_and_its_state_with_its_place() =>
        Assert.Equal(AnswerStatus.Present, Read(f => f with { Value = "Oui", IsParted = true, IsOrphan = true }, Yes).Status);

    [Fact]
    public void Both_boxes_ticked_are_a_question() =>
        Assert.Equal(AnswerStatus.Conflict, Form.Filled(Yes, "Oui").Filled(No, "Oui").Answers()["vu"].Status);
}
