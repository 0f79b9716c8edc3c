using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Directives;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>The inline directives, found by name.</summary>
internal static class InlineDirectives
{
    private static readonly Dictionary<string, IInlineDirective> ByName =
        new IInlineDirective[] { new FieldDirective(), new BoxDirective(), new CodeDirective(), new CellDirective(), new AnchorDirective(), new PageReferenceDirective() }
            .ToDictionary(d => d.Shape.Name, StringComparer.Ordinal);

    /// <summary>What a directive means; nothing when it means nothing (and why is reported).</summary>
    public static IEnumerable<Inline> Build(DirectiveInline inline, CompositionScope scope)
    {
        var header = inline.Header;
        if (header.Fault is { } fault)
        {
            scope.Report(AuthoringMessages.DirectiveUnreadable($":{header.Name}", scope.Exact(fault.Reason), scope.At(fault.Offset)));
            return [];
        }

        if (!ByName.TryGetValue(header.Name, out var directive))
        {
            scope.Report(AuthoringMessages.UnknownDirective($":{header.Name}", ByName.Keys.Select(n => $":{n}"), scope.At(header.Offset)));
            return [];
        }

        return directive.Build(inline, DirectiveArguments.Check(header, directive.Shape, scope), scope);
    }
}
