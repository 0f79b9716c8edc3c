using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CqpKits.Authoring.Composition;

/// <summary>French names of the Markdown constructs that our dialect does not have.</summary>
internal static class RefusedMarkdown
{
    public static string Name(Markdig.Syntax.Block block) => block switch
    {
        HtmlBlock => "du HTML",
        FencedCodeBlock => "un bloc de code",
        CodeBlock => "un texte en retrait de quatre espaces",
        QuoteBlock => "une citation (« > »)",
        ThematicBreakBlock => "un filet (« --- »)",
        LinkReferenceDefinition or LinkReferenceDefinitionGroup => "une définition de lien (« [texte]: adresse »)",
        _ => block.GetType().Name,
    };

    public static string Name(Markdig.Syntax.Inlines.Inline inline) => inline switch
    {
        HtmlInline => "du HTML",
        AutolinkInline => "un lien",
        LinkInline { IsImage: true } => "une image",
        LinkInline => "un lien",
        CodeInline => "du code (« ` »)",
        _ => inline.GetType().Name,
    };
}
