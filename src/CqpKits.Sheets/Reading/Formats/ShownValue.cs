namespace CqpKits.Sheets.Reading.Formats;

/// <summary>What a format shows of a value.</summary>
/// <param name="Nature">What it makes of a number.</param>
/// <param name="Text">What is shown.</param>
/// <param name="IsFaithful">Whether a person takes what is stored from what is shown.</param>
/// <param name="Colour">The number in the old palette of the colour that the format gives it; null without.</param>
internal sealed record ShownValue(NumberNature Nature, string Text, bool IsFaithful, int? Colour);
