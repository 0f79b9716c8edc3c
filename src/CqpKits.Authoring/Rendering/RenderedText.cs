namespace CqpKits.Authoring.Rendering;

/// <summary>What Scriban wrote: Markdown with tokens, the values they stand for, and where each character comes from.</summary>
/// <param name="Text">Markdown; values are tokens.</param>
/// <param name="Values">The values.</param>
/// <param name="Map">Back to the template.</param>
internal sealed record RenderedText(string Text, ValueTable Values, SourceMap Map);
