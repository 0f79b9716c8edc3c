using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;

namespace CqpKits.Forms.Interpretation;

/// <summary>What one entry says.</summary>
/// <param name="Meaning">Its meaning for the field.</param>
/// <param name="Text">The text as typed; empty when none.</param>
/// <param name="Origin">Where in the entry it stood.</param>
internal sealed record FieldReading(FieldMeaning Meaning, string Text, AnswerOrigin Origin)
{
    /// <summary>Nothing was entered.</summary>
    public static FieldReading Missing { get; } = new(FieldMeaning.Missing, "", AnswerOrigin.None);

    /// <summary>The reading in a few words, for a reason.</summary>
    public string Shown => Meaning.Status == AnswerStatus.Missing ? "rien" : Excerpt.Of(Text);

    /// <summary>Whether two readings come to the same, without doubt.</summary>
    public bool Agrees(FieldReading other) =>
        Meaning.Status != AnswerStatus.Conflict && Meaning.Status == other.Meaning.Status && Equals(Meaning.Value, other.Meaning.Value);
}
