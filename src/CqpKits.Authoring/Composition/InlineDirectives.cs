using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>The inline directives of the dialect, by name.</summary>
internal sealed class InlineDirectives(IEnumerable<IInlineDirective> directives)
{
    private readonly Dictionary<string, IInlineDirective> byName = directives.ToDictionary(d => d.Shape.Name, StringComparer.Ordinal);

    /// <summary>The inlines of a directive; none, with the fault reported, when it cannot be read or is unknown.</summary>
    public IEnumerable<Inline> Build(DirectiveInline inline, CompositionScope scope)
    {
        var header = inline.Header;
        if (header.Fault is { } fault)
        {
            scope.Report(AuthoringMessages.DirectiveUnreadable($":{header.Name}", scope.Exact(fault.Reason), scope.At(fault.Offset)));
            return [];
        }

        if (!byName.TryGetValue(header.Name, out var directive))
        {
            scope.Report(AuthoringMessages.UnknownDirective($":{header.Name}", byName.Keys.Select(n => $":{n}"), scope.At(header.Offset)));
            return [];
        }

        return directive.Build(inline, DirectiveArguments.Check(header, directive.Shape, scope), scope);
    }
}
