using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Forms.Kinds;

namespace CqpKits.Tests.Forms.Interpretation;

/// <summary>Boxes to tick: what Word saves, what people type, and what a person must settle.</summary>
public sealed class ChoiceTests
{
    private static readonly ChoiceKind YesNo = new([new("OUI", "Réalisé"), new("NON", "Non réalisé")]);

    private static readonly FormField Choice = Fields.Field(YesNo) with
    {
        Context = null,
        Boxes = [new("OUI", new PrintedContext("C1.1", "OUI", "", "")), new("NON", new PrintedContext("C1.1", "NON", "", "Non réalisé"))],
    };

    [Theory]
    [InlineData("☒", true, "☐", false, "OUI")]
    [InlineData("☐", false, "☒", true, "NON")]
    [InlineData("☑", true, "☐", false, "OUI")]
    [InlineData("☐", false, "☐", false, null)]
    [InlineData("☒", null, "☐", null, "OUI")]
    [InlineData("☐ X", null, "☐", null, "OUI")]
    [InlineData("x", null, "", null, "OUI")]
    [InlineData("✓", null, "", null, "OUI")]
    [InlineData("✔\uFE0F", null, "☐", null, "OUI")]
    [InlineData("✗", null, "☐", null, "OUI")]
    [InlineData("☐", null, "☐ Non réalisé", null, null)]
    [InlineData("", null, "☒ Non réalisé", null, "NON")]
    [InlineData("", null, "X☐ Non réalisé", null, "NON")]
    public void One_box_ticked_is_the_value_and_none_is_missing(string yes, bool? yesState, string no, bool? noState, string? expected)
    {
        var answer = Answer(Box(yes, yesState), Box(no, noState));

        Assert.Null(answer.Reason);
        Assert.Equal(expected is null ? AnswerStatus.Missing : AnswerStatus.Present, answer.Status);
        Assert.Equal(expected, (answer.Value as ChoiceValue)?.Code);
    }

    [Theory]
    [InlineData("☒", true, "☒", true, "plusieurs cases sont cochées (Réalisé, Non réalisé)")]
    [InlineData("☐", true, "☐", false, "enregistrée comme cochée, mais elle montre « ☐ »")]
    [InlineData("☒", false, "☐", false, "enregistrée comme non cochée, mais elle montre « ☒ »")]
    [InlineData("oui", null, "☐", null, "« oui » n'est ni une coche ni une case vide")]
    [InlineData("☐", null, "☐ Non réalisé ?", null, "n'est ni une coche")]
    [InlineData("–", null, "☐", null, "n'est ni une coche")]
    public void Anything_else_is_for_a_person(string yes, bool? yesState, string no, bool? noState, string says)
    {
        var answer = Answer(Box(yes, yesState), Box(no, noState));

        Assert.Equal((AnswerStatus.Conflict, null), (answer.Status, answer.Value));
        Assert.Contains(says, answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tick_typed_beside_a_box_that_would_not_react_is_read_as_typed()
    {
        var answer = Answer(Box("☐", false) with { Beside = " X" }, Box("☐", false));

        Assert.Equal((new ChoiceValue("OUI", "Réalisé"), AnswerOrigin.BesideField), (answer.Value, answer.Origin));
    }

    [Fact]
    public void A_box_that_is_gone_leaves_nothing_certain()
    {
        var answer = Interpret([Box("☒", true)], []);

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Contains("case « Non réalisé » : aucun repère", answer.Reason, StringComparison.Ordinal);
        Assert.Equal(AnswerStatus.Unreadable, Interpret([], []).Status);
    }

    [Fact]
    public void A_tick_under_tracked_changes_is_for_a_person()
    {
        var answer = Answer(Box("☒", true) with { BeforeChanges = "☐" }, Box("☐", false));

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(AnswerStatus.Present, Answer(Box("☒", true) with { BeforeChanges = "☒" }, Box("☐", false)).Status);
    }

    [Theory]
    [InlineData("C1.2.3", "C1.2.3")]
    [InlineData(" c1.2.3 ", "C1.2.3")]
    [InlineData("C 1.2.3", "C1.2.3")]
    [InlineData("C1.2.31", null)]
    [InlineData("C1.2.3 et C1.2.4", null)]
    [InlineData("1.2.3", null)]
    public void The_code_of_a_criterion_is_one_of_the_codes(string typed, string? expected)
    {
        var answer = Fields.Typed(new NotApplicableKind(["C1.2.3", "C1.2.4"]), typed);

        Assert.Equal(expected is null ? AnswerStatus.Conflict : AnswerStatus.Present, answer.Status);
        Assert.Equal(expected, (answer.Value as CodeValue)?.Code);
    }

    private static Answer Answer(RawEntry yes, RawEntry no) => Interpret([yes], [no]);

    private static Answer Interpret(RawEntry[] yes, RawEntry[] no) => Assert.Single(FormInterpretation.Interpret(
        Fields.Definition(Choice),
        new RawForm { Fields = [new RawField(Choice.Id, yes) { Box = "OUI" }, new RawField(Choice.Id, no) { Box = "NON" }] }));

    /// <summary>A box with a control of some state, or only its text.</summary>
    private static RawEntry Box(string text, bool? state) => state is { } ticked
        ? Fields.Container(text) with { Ticks = [ticked] }
        : Fields.Container(null, text);
}
