namespace CqpKits.Authoring.Composition;

/// <summary>The directives of the dialect.</summary>
/// <param name="Blocks">Those that stand as blocks.</param>
/// <param name="Inlines">Those that stand in a line.</param>
internal sealed record DirectiveSet(BlockDirectives Blocks, InlineDirectives Inlines);
