using CqpKits.Authoring.Dialect;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using Markdig.Syntax;

namespace CqpKits.Authoring.Composition;

/// <summary>Third phase: converts Markdig's tree to a document.</summary>
internal static class DocumentComposer
{
    /// <summary>The document; faults are reported to the scope. Removes the page directive and the anchors from the tree.</summary>
    public static Document Compose(MarkdownDocument tree, CompositionScope scope)
    {
        var composer = new BlockComposer(scope);
        var page = tree.FirstOrDefault() is DirectiveBlock { Header.Name: PageDirective.Name } first ? PageDirective.Read(first, scope) : null;
        if (page is not null)
        {
            tree.RemoveAt(0);
        }

        var title = scope.Data.Certification.Identity.Title;
        var form = scope.Data.Form?.Title ?? scope.Data.Document?.Title;
        scope.Headings = AnchorRegister.TakeFrom(tree, scope);
        scope.Pages = new SectionBreak(
            page?.Page ?? PageSetup.Portrait, page?.HeaderLeft ?? scope.Values.RunningHead(RunningHead.Of(scope.Data)), page?.HeaderRight ?? Printed(form ?? "", scope));
        return new Document
        {
            Title = page?.Title ?? Printed(form is null ? title : $"{form} – {title}", scope),
            Page = scope.Pages.Page,
            HeaderLeft = scope.Pages.HeaderLeft,
            HeaderRight = scope.Pages.HeaderRight,
            InBooklet = page?.InBooklet ?? BookletPlace.OwnPages,
            Blocks = composer.Compose(tree, BlockContext.Document),
        };
    }

    private static string Printed(string text, CompositionScope scope) => scope.Values.Literal(SetText.OneLine(text));
}
