namespace CqpKits.Authoring.Rendering;

/// <summary>A value whose Markdown is parsed: the result of <c>{{ texte | brut }}</c>.</summary>
/// <param name="Text">Markdown.</param>
internal sealed record RawMarkdown(string Text);
