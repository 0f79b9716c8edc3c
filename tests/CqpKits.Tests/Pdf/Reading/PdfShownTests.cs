using CqpKits.Forms.Answers;
using static CqpKits.Tests.Pdf.Reading.PdfFieldTests;

namespace CqpKits.Tests.Pdf.Reading;

/// <summary>What a person sees is what is read: whatever makes the page of a PDF differ from its values is a question.</summary>
public sealed class PdfShownTests
{
    private static readonly (int, int, int, int) Place = (250, 600, 320, 20);

    private static PdfSample Filled { get; } = Form.With(Mark, f => f with { Value = "70", Place = Place });

    internal static TheoryData<string, Func<RawField, RawField>, AnswerStatus, string> Shown => new()
    {
        { "another text", f => f with { Shown = "80" }, AnswerStatus.Conflict, "« 70 », et la page montre « 80 »" },
        { "its prompt", f => f with { Shown = f.Prompt }, AnswerStatus.Conflict, "la page montre" },
        { "nothing", f => f with { Shown = " " }, AnswerStatus.Conflict, "montre rien" },
        { "nothing holds, something shows", f => f with { Value = null, Shown = "80" }, AnswerStatus.Conflict, "contient rien" },
        { "nothing holds, the prompt shows", f => f with { Value = null }, AnswerStatus.Missing, "" },
        { "nothing holds, as much of the prompt as there is room for", f => f with { Value = null, Shown = "__" }, AnswerStatus.Missing, "" },
        { "white", f => f with { Look = "1 g" }, AnswerStatus.Conflict, "ne se voit pas" },
        { "white on black", f => f with { Look = "0 g 0 0 320 20 re f 1 g" }, AnswerStatus.Present, "" },
        { "black on black", f => f with { Look = "0 g 0 0 320 20 re f" }, AnswerStatus.Conflict, "ne se voit pas" },
        { "not painted", f => f with { Look = "3 Tr" }, AnswerStatus.Conflict, "ne se voit pas" },
        { "tiny", f => f with { Look = "0.1 0 0 0.1 0 0 cm" }, AnswerStatus.Conflict, "ne se voit pas" },
        { "a picture", f => f with { Look = "BI /W 1 /H 1 ID x EI" }, AnswerStatus.Conflict, "image" },
        { "hidden", f => f with { Keys = "/F 6" }, AnswerStatus.Conflict, "masqué" },
        { "not for the screen", f => f with { Keys = "/F 36" }, AnswerStatus.Conflict, "masqué" },
        { "off the paper", f => f with { Place = (700, 10, 50, 20), Shown = "70" }, AnswerStatus.Conflict, "masqué" },
        { "without room", f => f with { Place = (250, 600, 0, 20) }, AnswerStatus.Conflict, "masqué" },
        { "in a layer that is off", f => f with { Keys = "/OC 1 0 R" }, AnswerStatus.Conflict, "masqué" },
        { "with a password", f => f with { Keys = "/Ff 8192", HasAppearance = false }, AnswerStatus.Conflict, "ne peut pas être lu" },
        { "for the screen to read alone", f => f with { Keys = "/Ff 1" }, AnswerStatus.Present, "" },
        { "longer than allowed", f => f with { Keys = "/MaxLen 1" }, AnswerStatus.Conflict, "ne tient pas" },
        { "white when typed", f => f with { Keys = "/DA(/F1 9 Tf 1 g)" }, AnswerStatus.Conflict, "ne se voit pas" },
        { "tiny when typed", f => f with { Keys = "/DA(/F1 1 Tf 0 g)" }, AnswerStatus.Conflict, "ne se voit pas" },
        { "as large as there is room", f => f with { Keys = "/DA(/F1 0 Tf 0 g)" }, AnswerStatus.Present, "" },
        { "rich and the same", f => f with { Keys = "/RV(<body><p>70</p></body>)" }, AnswerStatus.Present, "" },
        { "rich and another", f => f with { Keys = "/RV(<body><p>80</p></body>)" }, AnswerStatus.Conflict, "« 80 »" },
        { "rich and struck", f => f with { Keys = "/RV(<body><p style=\"text-decoration:line-through\">70</p></body>)" }, AnswerStatus.Conflict, "barrée" },
        { "without an appearance", f => f with { HasAppearance = false }, AnswerStatus.Present, "" },
    };

    [Fact]
    public void What_the_page_shows_otherwise_is_a_question() => Assert.All(Shown, row =>
    {
        var (what, change, status, reason) = row.Data;
        var answer = (Filled with { Catalogue = "/OCProperties<</OCGs[1 0 R]/D<</OFF[1 0 R]>>>>" }).With(Mark, f => change(f)).Answers()[Mark];
        Assert.Equal((what, status), (what, answer.Status));
        Assert.Contains(reason, answer.Reason ?? "", StringComparison.Ordinal);
    });

    [Fact]
    public void A_text_that_does_not_fit_is_a_question()
    {
        var text = string.Join(' ', Enumerable.Repeat("longue remarque", 12));
        Assert.Contains("ne tient pas", Form.With(Notes, f => f with { Value = text }).Answers()[Notes].Reason, StringComparison.Ordinal);
        Assert.Contains("ne tient pas", Form.With(Notes, f => f with { Value = "un\ndeux\ntrois\nquatre\ncinq" }).Answers()[Notes].Reason, StringComparison.Ordinal);
        Assert.Contains("ne tient pas", Form.With(Notes, f => f with { Value = "un\ndeux\ntrois", Shown = "un\ndeux" }).Answers()[Notes].Reason, StringComparison.Ordinal);
        Assert.Equal(AnswerStatus.Present, Form.With(Notes, f => f with { Value = "un\ndeux" }).Answers()[Notes].Status);
    }

    [Theory]
    [InlineData("70", AnswerStatus.Present)]
    [InlineData("", AnswerStatus.Conflict)]
    [InlineData(null, AnswerStatus.Missing)]
    public void A_font_that_tells_nothing_is_believed_where_there_is_text_for_a_value_and_none_for_none(string? value, AnswerStatus status)
    {
        var font = "/AP<</N 1 0 R>>";
        var pdf = Form.With(Mark, f => f with { Value = value is "" ? null : value, HasAppearance = false, Keys = font.Replace("1 0 R", "950 0 R", StringComparison.Ordinal) }).ToRaw();
        while (pdf.Objects.Count < 949) { pdf.Add("null"); }
        pdf.AddStream("/BBox[0 0 320 20]/Resources<</Font<</F0<</Subtype/Type0/Encoding/Identity-H>>>>>>", value is null ? "q Q" : "BT /F0 9 Tf <0102> Tj ET");
        var raw = PdfSample.Opened(pdf.ToBytes()).Read(Form.Definition, "");
        Assert.Equal(status, CqpKits.Forms.Interpretation.FormInterpretation.Interpret(Form.Definition, raw).Single(a => a.FieldId == Mark).Status);
    }

    [Fact]
    public void Programs_that_are_asked_to_draw_anew_may_leave_the_prompt() =>
        Assert.Equal(new MarkValue(70), (Form.With(Mark, f => f with { Value = "70", Shown = f.Prompt }) with { FormKeys = "/NeedAppearances true" }).Answers()[Mark].Value);

    public static TheoryData<string, string, string> Notices => new()
    {
        { "a strike", "<</Subtype/StrikeOut/Rect[0 0 600 800]/QuadPoints[250 615 300 615 250 605 300 605]>>", "barrée" },
        { "ink", "<</Subtype/Ink/Rect[0 0 600 800]/InkList[[10 10 20 20][260 590 300 640]]>>", "un trait" },
        { "a line", "<</Subtype/Line/Rect[200 605 400 612]/L[200 610 400 610]>>", "un trait" },
        { "free text", "<</Subtype/FreeText/Rect[260 600 300 615]/Contents(80)>>", "« 80 »" },
        { "free text beside", "<</Subtype/FreeText/Rect[572 600 590 615]/Contents(80)>>", "« 80 »" },
        { "a pinned note", "<</Subtype/Text/Rect[260 600 280 620]/Contents(lire 80)>>", "« lire 80 »" },
        { "a stamp", "<</Subtype/Stamp/Rect[260 600 280 620]>>", "image" },
        { "a highlight", "<</Subtype/Highlight/Rect[260 600 280 620]/QuadPoints[260 620 280 620 260 600 280 600]>>", "un trait" },
        { "a redaction", "<</Subtype/Redact/Rect[260 600 280 620]>>", "un trait" },
        { "a file", "<</Subtype/FileAttachment/Rect[260 600 280 620]>>", "incorporé" },
    };

    [Theory]
    [MemberData(nameof(Notices))]
    public void What_lies_on_a_field_is_a_question(string what, string note, string reason)
    {
        var answers = (Filled with { Notes = [note] }).Answers();
        Assert.Equal((what, AnswerStatus.Conflict), (what, answers[Mark].Status));
        Assert.Contains(reason, answers[Mark].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<</Subtype/Link/Rect[260 600 280 620]>>")]
    [InlineData("<</Subtype/Popup/Parent<</Subtype/Text>>/Rect[260 600 280 620]>>")]
    [InlineData("<</Subtype/Stamp/F 2/Rect[260 600 280 620]>>")]
    public void What_nobody_sees_on_it_is_none(string note) => Assert.Equal(AnswerStatus.Present, (Filled with { Notes = [note] }).Answers()[Mark].Status);

    [Fact]
    public void A_note_elsewhere_is_told() =>
        Assert.Contains("page 1 : « R.2 = 80 »", Assert.Single((Filled with { Notes = ["<</Subtype/Text/Rect[10 10 20 20]/Contents(R.2 = 80)>>"] }).Read().Unexpected), StringComparison.Ordinal);

    [Fact]
    public void A_text_drawn_under_a_field_is_a_question() =>
        Assert.Contains("« 80 »", (Filled with { Drawn = PdfSampleWriter.Text(300, 605, "80") }).Answers()[Mark].Reason, StringComparison.Ordinal);

    [Fact]
    public void A_page_that_was_replaced_under_its_fields_makes_them_questions()
    {
        var other = Form.Definition with { Fields = [.. Form.Definition.Fields.Select(f => f with { Context = f.Context is { } c ? c with { Row = "Z" + c.Row, Column = "Autre " + c.Column } : null })] };
        var answer = CqpKits.Forms.Interpretation.FormInterpretation.Interpret(other, Filled.Open().Read(other, "")).Single(a => a.FieldId == Mark);
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Contains("ne porte plus", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_lies_on_its_side_changes_nothing() => Assert.Equal(new MarkValue(70), (Filled with { PageKeys = "/Rotate 90" }).Answers()[Mark].Value);
}
