using Markdig.Syntax.Inlines;

namespace CqpKits.Authoring.Dialect;

/// <summary>An inline directive: <c>:nom[contenu]{attributs}</c>.</summary>
internal sealed class DirectiveInline : LeafInline
{
    /// <summary>Name, content and attributes.</summary>
    public required DirectiveHeader Header { get; init; }
}
