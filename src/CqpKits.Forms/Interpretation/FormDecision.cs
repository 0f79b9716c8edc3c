using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>Settles an answer as a person decided: what they wrote is held to the same rules as what is typed into the field.</summary>
public static class FormDecision
{
    private static readonly string[] Nothing = ["vide", "rien", "non renseigne"];

    /// <summary>The words by which a person decides that nothing was entered.</summary>
    public const string NothingWord = "vide";

    /// <summary>The answer as decided; null, with the reason, when the field does not allow it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="answer">What was read.</param>
    /// <param name="decided">What the person wrote: a value of the field, a word for none (« abs », « NE »…), or <see cref="NothingWord"/>.</param>
    /// <param name="trace">Who decided and why; what was before is filled in here.</param>
    public static (Answer? Answer, string? Refusal) Settle(FormField field, Answer answer, string decided, AnswerDecision trace)
    {
        if (OddCharacters.In(new RawEntry { Place = "", Anchors = [], Entered = decided }).FirstOrDefault() is { } odd)
        {
            return (null, InterpretationMessages.Oddity(odd, decided));
        }

        var meaning = Nothing.Contains(FrenchText.Fold(decided)) ? FieldMeaning.Missing : field.Kind.Interpret(decided.Trim());
        return meaning.Status is AnswerStatus.Conflict or AnswerStatus.Unreadable
            ? (null, meaning.Reason)
            : (answer with
            {
                Status = meaning.Status,
                Value = meaning.Value,
                Reason = meaning.Reason,
                Origin = AnswerOrigin.Decision,
                Decision = trace with { Before = answer.Status, Reason = answer.Reason },
            }, null);
    }
}
