using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Typography;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.French;
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

        var setup = page?.Page ?? PageSetup.Portrait;
        scope.TextWidth = setup.TextWidth;
        scope.Headings = AnchorRegister.TakeFrom(tree, scope);
        var title = scope.Data.Certification.Identity.Title;
        var form = scope.Data.Form?.Title ?? scope.Data.Document?.Title;
        return new Document
        {
            Title = page?.Title ?? Printed(form is null ? title : $"{form} – {title}"),
            Page = setup,
            HeaderLeft = page?.HeaderLeft ?? Printed(RunningHead.Of(scope.Data) ?? title),
            HeaderRight = page?.HeaderRight ?? Printed(form ?? ""),
            InBooklet = page?.InBooklet ?? BookletPlace.OwnPages,
            Blocks = composer.Compose(tree, BlockContext.Document),
        };
    }

    private static string Printed(string text) => FrenchTypography.Set(PrintableText.OneLine(text));
}
