namespace CqpKits.Authoring.Composition;

/// <summary>The directives of the dialect.</summary>
/// <param name="Blocks">The block directives.</param>
/// <param name="Inlines">The inline directives.</param>
internal sealed record DirectiveSet(BlockDirectives Blocks, InlineDirectives Inlines);
