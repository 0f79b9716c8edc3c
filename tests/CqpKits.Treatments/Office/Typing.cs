namespace CqpKits.Treatments;

/// <summary>What a person types into one form.</summary>
/// <param name="File">The form.</param>
/// <param name="Texts">Text by the name of the bookmark around the field; a line feed is the Enter key.</param>
/// <param name="Manner">Where the cursor goes.</param>
public sealed record Typing(DocxFile File, IReadOnlyDictionary<string, string> Texts, TypingManner Manner = TypingManner.Inside);
