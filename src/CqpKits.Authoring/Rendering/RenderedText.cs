namespace CqpKits.Authoring.Rendering;

/// <summary>The result of rendering: Markdown with tokens, the values of the tokens, and the origin of each character.</summary>
/// <param name="Text">Markdown with tokens in place of values.</param>
/// <param name="Values">The values of the tokens.</param>
/// <param name="Map">The positions in the templates.</param>
internal sealed record RenderedText(string Text, ValueTable Values, SourceMap Map);
