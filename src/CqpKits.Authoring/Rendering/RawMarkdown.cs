namespace CqpKits.Authoring.Rendering;

/// <summary>A value whose Markdown is to be parsed: what <c>{{ texte | brut }}</c> gives.</summary>
/// <param name="Text">Markdown.</param>
internal sealed record RawMarkdown(string Text);
