using System.Text.RegularExpressions;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = CqpKits.Documents.Blocks.Inline;

namespace CqpKits.Authoring.Composition;

/// <summary><c>:ancre{#echelles}</c>: names its heading, for <c>:renvoi</c>. Outside a heading it is a fault.</summary>
internal sealed partial class AnchorDirective : IInlineDirective
{
    /// <summary>The key under which <c>#nom</c> is read.</summary>
    private const string Sign = "#";

    private const string Name = "ancre";

    private static readonly DirectiveShape AnchorShape = new(Name) { Attributes = [Sign] };

    public DirectiveShape Shape => AnchorShape;

    /// <summary>Removes the anchor, and the space before it, from the text of a heading; returns null when it has none.</summary>
    public static DirectiveInline? TakeFrom(HeadingBlock heading)
    {
        if (heading.Inline?.OfType<DirectiveInline>().FirstOrDefault(IsAnchor) is not { } directive)
        {
            return null;
        }

        if (directive.NextSibling is null && directive.PreviousSibling is LiteralInline before)
        {
            before.Content.TrimEnd();
        }

        directive.Remove();
        return directive;
    }

    /// <summary>The name in an anchor; when it is missing or not allowed, reports that and returns null.</summary>
    public static string? NameIn(DirectiveInline directive, CompositionScope scope)
    {
        var arguments = DirectiveArguments.Check(directive.Header, AnchorShape, scope);
        var name = arguments.Exact(Sign);
        if (name is not null && Allowed().IsMatch(name))
        {
            return name;
        }

        if (directive.Header.Content is null)
        {
            scope.Report(AuthoringMessages.AnchorName(name ?? "", arguments.Position));
        }

        return null;
    }

    public IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope)
    {
        scope.Report(AuthoringMessages.AnchorMisplaced(arguments.Position));
        return [];
    }

    private static bool IsAnchor(DirectiveInline inline) => inline.Header is { Name: Name, Fault: null };

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
