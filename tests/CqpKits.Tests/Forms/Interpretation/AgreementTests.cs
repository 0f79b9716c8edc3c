using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Forms.Kinds;
using CsCheck;
using static CqpKits.Tests.Forms.Interpretation.Fields;

namespace CqpKits.Tests.Forms.Interpretation;

public sealed class AgreementTests
{
    private static readonly FormField Mark = Field(Percent, "Note :", "%");

    [Fact]
    public void No_place_is_unreadable()
    {
        var answer = Interpret(Mark);
        Assert.Equal((AnswerStatus.Unreadable, ""), (answer.Status, answer.Place));
        Assert.Contains("aucun repère retrouvé", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_places_are_a_conflict_even_when_they_say_the_same()
    {
        var answer = Interpret(Mark, Container("70", place: "tableau 1, ligne 2, colonne 3"), Container("70", place: "tableau 1, ligne 4, colonne 3"));
        Assert.Equal((AnswerStatus.Conflict, null), (answer.Status, answer.Value));
        Assert.Contains("tableau 1, ligne 2, colonne 3 : « 70 » ; tableau 1, ligne 4, colonne 3 : « 70 »", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_shared_with_another_field_is_a_conflict() =>
        Assert.Equal(AnswerStatus.Conflict, Interpret(Mark, Container("70") with { IsShared = true }).Status);

    [Theory]
    [InlineData("70", "Note : %", "70", AnswerOrigin.Field)]
    [InlineData("70", "NOTE\u00A0: %", "70", AnswerOrigin.Field)]
    [InlineData("70", "", "70", AnswerOrigin.Field)]
    [InlineData("Note : 70 %", "", "70", AnswerOrigin.Field)]
    [InlineData("…", "Note : 70 %", "70", AnswerOrigin.BesideField)]
    [InlineData("", "Note : 70 %", "70", AnswerOrigin.BesideField)]
    [InlineData("70", "Note : 70 %", "70", AnswerOrigin.Field)]
    [InlineData(null, "Note : 70 %", "70", AnswerOrigin.BareText)]
    [InlineData(null, "70", "70", AnswerOrigin.BareText)]
    public void Present(string? control, string outside, string mark, AnswerOrigin origin)
    {
        var answer = Interpret(Mark, Container(control, outside));
        Assert.Equal((AnswerStatus.Present, origin, mark), (answer.Status, answer.Origin, answer.Value!.Display));
    }

    [Theory]
    [InlineData("…", "Note : %")]
    [InlineData("...", "Note :%")]
    [InlineData("", "")]
    [InlineData("Note : … %", "")]
    [InlineData(null, "Note : … %")]
    [InlineData(null, "Note : %")]
    [InlineData("…", "…")]
    public void Missing(string? control, string outside)
    {
        var answer = Interpret(Mark, Container(control, outside));
        Assert.Equal((AnswerStatus.Missing, AnswerOrigin.None, "", null), (answer.Status, answer.Origin, answer.RawText, answer.Reason));
    }

    [Theory]
    [InlineData("70", "Note : 80 %")]
    [InlineData("7", "Note : 0 %")]
    [InlineData("70", "Note : … %")]
    [InlineData("70…", "Note : %")]
    [InlineData("…", "Note : 7 0 %")]
    [InlineData(null, "Note : 70 80 %")]
    [InlineData(null, "Notez 70 %")]
    public void Conflict(string? control, string outside)
    {
        var answer = Interpret(Mark, Container(control, outside));
        Assert.Equal((AnswerStatus.Conflict, null), (answer.Status, answer.Value));
        Assert.False(string.IsNullOrWhiteSpace(answer.Reason));
    }

    [Fact]
    public void Fixed_text_that_ends_in_a_digit_does_not_eat_a_typed_one() =>
        Assert.Equal(AnswerStatus.Conflict, Interpret(Field(Percent, "Critère 1", ""), Container(null, "Critère 170")).Status);

    [Theory]
    [InlineData("80", "60", AnswerStatus.Conflict)]
    [InlineData("80", "", AnswerStatus.Conflict)]
    [InlineData("", "60", AnswerStatus.Conflict)]
    [InlineData("80", "Note : 80 %", AnswerStatus.Present)]
    [InlineData("80,0", "80", AnswerStatus.Present)]
    [InlineData("…", "… %", AnswerStatus.Missing)]
    [InlineData("bien", "bien", AnswerStatus.Conflict)]
    public void Tracked_changes(string after, string before, AnswerStatus status) => Assert.Equal(status, Interpret(Mark, Container(after, "", before)).Status);

    [Theory]
    [InlineData(OddityKind.Hidden, "7", AnswerStatus.Conflict)]
    [InlineData(OddityKind.Hidden, " … ", AnswerStatus.Present)]
    [InlineData(OddityKind.Struck, "7", AnswerStatus.Conflict)]
    [InlineData(OddityKind.Struck, " ", AnswerStatus.Present)]
    [InlineData(OddityKind.Raised, "0", AnswerStatus.Conflict)]
    [InlineData(OddityKind.Raised, "er", AnswerStatus.Present)]
    [InlineData(OddityKind.TextBox, "", AnswerStatus.Conflict)]
    [InlineData(OddityKind.Picture, "", AnswerStatus.Conflict)]
    public void Oddities(OddityKind kind, string text, AnswerStatus status) =>
        Assert.Equal(status, Interpret(Mark, Container("70") with { Oddities = [new RawOddity(kind, text)] }).Status);

    [Fact]
    public void A_signature_gives_no_answer_and_each_other_field_one_in_order()
    {
        var definition = Definition(Field(new TextKind(), id: "b"), Field(new SignatureKind(), id: "s"), Field(new DateKind(), id: "a"));
        var form = new RawForm { Fields = [new RawField("a", []), new RawField("inconnu", [])] };
        Assert.Equal(["b", "a"], FormInterpretation.Interpret(definition, form).Select(a => a.FieldId));
    }

    [Fact]
    public void Whatever_a_container_holds_there_is_one_answer_with_a_value_if_and_only_if_present()
    {
        var text = Gen.OneOf(Gen.String[0, 20], Gen.String[Gen.Char["0123456789.,% …\n-abNoteVs:"], 0, 20]);
        var kind = Gen.Int[0, 3].Select(i => (FieldKind)(i switch { 0 => new TextKind(), 1 => new NotesKind(), 2 => Percent, _ => new DateKind() }));
        Gen.Select(kind, text.Null(), text, text.Null(), text).Sample((k, control, outside, before, fixedText) =>
        {
            var answer = Interpret(Field(k, fixedText, "%"), Container(control, outside, before));
            Assert.Equal(answer.Status == AnswerStatus.Present, answer.Value is not null);
            Assert.Equal(answer.Status is AnswerStatus.Present or AnswerStatus.Missing, answer.Reason is null);
            Assert.True(answer.Value is not MarkValue { Mark: < 0 or > 100 });
        }, iter: 5000);
    }
}
