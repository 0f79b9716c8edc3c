using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>Builds what one kind of inline directive means.</summary>
internal interface IInlineDirective
{
    /// <summary>What it admits.</summary>
    DirectiveShape Shape { get; }

    /// <summary>Its inlines; faults go to the scope.</summary>
    IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope);
}
