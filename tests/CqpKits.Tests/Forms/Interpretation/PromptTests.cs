using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using static CqpKits.Tests.Forms.Interpretation.Fields;

namespace CqpKits.Tests.Forms.Interpretation;

/// <summary>The prompts that are printed too: a line to write on, and the shape of a date.</summary>
public sealed class PromptTests
{
    public static TheoryData<FieldKind> Kinds => [Percent, new NotesKind(), new TextKind(), new DateKind()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_prompt_left_as_it_was_is_missing(FieldKind kind)
    {
        var field = Field(kind, placeholder: kind.DefaultPlaceholder);

        Assert.Equal(AnswerStatus.Missing, Interpret(field, Container(kind.DefaultPlaceholder)).Status);
        Assert.Equal(AnswerStatus.Missing, Interpret(field, Container(null, $" {kind.DefaultPlaceholder} ")).Status);
    }

    /// <summary>A prompt holds no digit and no sign of a percentage: typed beside, they would join (« 0 % », 80).</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_prompt_can_be_no_part_of_a_mark(FieldKind kind) => Assert.DoesNotContain(kind.DefaultPlaceholder, c => char.IsDigit(c) || c == '%');

    [Theory]
    [InlineData("____70", "70")]
    [InlineData("70____", "70")]
    [InlineData("____\n70", "70")]
    public void A_mark_typed_beside_its_line_is_read_where_the_control_is_gone(string text, string mark) =>
        Assert.Equal(mark, Interpret(Field(Percent, placeholder: "____"), Container(null, text)).Value?.Display);

    [Theory]
    [InlineData("____70____")]
    [InlineData("__70__")]
    [InlineData("7____0")]
    [InlineData("70__")]
    [InlineData("____")]
    public void A_mark_within_its_line_is_never_guessed(string text) => Assert.Null(Interpret(Field(Percent, placeholder: "____"), Container(null, text)).Value);

    [Theory]
    [InlineData("……………Roux, tutrice", "Roux, tutrice")]
    [InlineData("Roux, tutrice……………", "Roux, tutrice")]
    public void A_text_typed_beside_its_line_is_read_where_the_control_is_gone(string text, string read) =>
        Assert.Equal(read, Interpret(Field(new TextKind(), placeholder: "……………"), Container(null, text)).Value?.Display);

    [Fact]
    public void A_date_typed_beside_its_shape_is_read_where_the_control_is_gone() =>
        Assert.Equal(AnswerStatus.Present, Interpret(Field(new DateKind(), placeholder: "JJ / MM / AAAA"), Container(null, "JJ / MM / AAAA12/06/2027")).Status);

    /// <summary>Forms issued before have words for prompts.</summary>
    [Theory]
    [InlineData("Vos notes de service sont claires", false)]
    [InlineData("Ce que vous avez vu et entendu : très bien", false)]
    [InlineData("Ce que vous avez vu et entenduTrès bien", true)]
    [InlineData("Ce que vous avez vu et entendu\nTrès bien", true)]
    [InlineData("Ce que vous avez vu et entendu Très bien", false)]
    [InlineData("Ce que vous avez vu et entendutrès bien", false)]
    [InlineData("Très bienCe que vous avez vu et entendu", true)]
    [InlineData("Très bien Ce que vous avez vu et entendu", false)]
    [InlineData("Ce que vous avez vuTrès bien et entendu", false)]
    [InlineData("Ce que vous avez vu et entenduCe que vous avez vu et entenduTrès bien", false)]
    public void A_prompt_of_words_is_taken_off_only_where_its_seam_shows(string cell, bool isRead)
    {
        var answer = Interpret(Field(new NotesKind(), placeholder: "Ce que vous avez vu et entendu"), Container(null, cell));
        Assert.Equal(isRead ? "Très bien" : answer.Status == AnswerStatus.Present ? cell : null, answer.Value?.Display);
        Assert.True(isRead || cell.StartsWith("Vos", StringComparison.Ordinal) || answer.Status == AnswerStatus.Conflict, answer.Value?.Display);
    }

    [Theory]
    [InlineData("…70", "70")]
    [InlineData("…abs", null)]
    [InlineData("70…", null)]
    [InlineData("7…0", null)]
    [InlineData("…7…0", null)]
    [InlineData("……70", null)]
    [InlineData("…-70", null)]
    public void An_ellipsis_is_taken_off_before_a_number_only(string cell, string? mark)
    {
        var answer = Interpret(Field(Percent, placeholder: "…"), Container(null, cell));
        Assert.Equal(mark, answer.Value?.Display);
        Assert.NotEqual(AnswerStatus.Missing, answer.Status);
    }

    [Fact]
    public void A_name_that_starts_like_its_prompt_is_never_cut()
    {
        var answer = Interpret(Field(new TextKind(), placeholder: "Votre nom"), Container(null, "Votre nomblot"));
        Assert.Equal((AnswerStatus.Conflict, null), (answer.Status, answer.Value));
    }
}
