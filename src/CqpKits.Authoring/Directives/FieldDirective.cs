using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:champ{ref="R.2.notes"}</c>: places a declared field.</summary>
internal sealed class FieldDirective : IInlineDirective
{
    public DirectiveShape Shape { get; } = new("champ") { Attributes = ["ref"], Required = ["ref"] };

    public IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope) =>
        arguments.Exact("ref") is { } id && scope.Fields.Place(id, arguments.Position, d => scope.Report(d)) is { } field ? [field] : [];
}
