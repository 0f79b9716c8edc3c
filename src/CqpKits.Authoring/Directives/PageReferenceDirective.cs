using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Directives;

/// <summary>
/// <c>:renvoi{vers=echelles}</c>: the page number of a heading. With <c>[autre texte]</c>: « page N » when the document, or the booklet it is part of, has the heading,
/// otherwise that text.
/// </summary>
internal sealed class PageReferenceDirective : IInlineDirective
{
    private const string Target = "vers";

    public DirectiveShape Shape { get; } = new("renvoi") { Attributes = [Target], Required = [Target], HasContent = true, ContentIsOptional = true };

    public IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope)
    {
        if (arguments.Exact(Target) is not { } anchor)
        {
            return [];
        }

        var found = scope.Anchors.Contains(anchor);
        if (inline.Header.Content is { } written)
        {
            var otherwise = scope.Exact(written);
            if (string.IsNullOrWhiteSpace(otherwise))
            {
                scope.Report(AuthoringMessages.EmptyAlternative(arguments.Position));
            }

            return found ? [new TextRun("page\u00A0"), new PageReference(anchor)] : [new TextRun(scope.Values.Open(written))];
        }

        if (!found)
        {
            scope.Report(AuthoringMessages.UnknownAnchor(anchor, scope.Anchors, arguments.PositionOf(Target)));
        }

        return [new PageReference(anchor)];
    }
}
