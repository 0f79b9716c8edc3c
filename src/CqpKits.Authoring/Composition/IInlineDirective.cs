using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>An inline directive: its shape, and how it becomes inlines.</summary>
internal interface IInlineDirective
{
    /// <summary>Its attributes, classes and content.</summary>
    DirectiveShape Shape { get; }

    /// <summary>The inlines of one use of the directive; faults are reported to the scope.</summary>
    IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope);
}
