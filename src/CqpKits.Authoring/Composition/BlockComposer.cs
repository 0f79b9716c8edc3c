using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;
using Markdig.Syntax;
using Block = CqpKits.Documents.Blocks.Block;

namespace CqpKits.Authoring.Composition;

/// <summary>
/// Third phase: converts Markdig's blocks to ours. A block that is not allowed is reported and left out; the directives inside it are still
/// checked.
/// </summary>
internal sealed class BlockComposer(CompositionScope scope)
{
    private readonly InlineComposer inlines = new(scope);

    public CompositionScope Scope => scope;

    /// <summary>The blocks of a container; those that <paramref name="place"/> does not allow are reported.</summary>
    public IReadOnlyList<Block> Compose(ContainerBlock container, BlockContext place) => [.. container.SelectMany(child => Compose(child, place))];

    /// <summary>The blocks of a directive, with its paragraphs in the given style.</summary>
    public IEnumerable<Block> Compose(DirectiveBlock block, ParagraphStyle style) =>
        Compose(block, BlockContext.StyledParagraph).Select(b => b is Paragraph plain ? plain with { Style = style } : b);

    private IEnumerable<Block> Compose(Markdig.Syntax.Block block, BlockContext place)
    {
        switch (block)
        {
            case ParagraphBlock paragraph when Check(block, "un paragraphe", BlockKinds.Paragraph, place):
                return [new Paragraph(ParagraphStyle.Body, inlines.Compose(paragraph.Inline)) { Position = At(paragraph) }];
            case HeadingBlock heading when Check(block, "un titre", BlockKinds.Heading, place):
                return [ComposeHeading(heading)];
            case ListBlock list when Check(block, "une liste", BlockKinds.List, place):
                return [ComposeList(list)];
            case DirectiveBlock directive:
                return scope.Directives.Blocks.Build(directive, place, this);
            case ParagraphBlock or HeadingBlock or ListBlock:
                return [];
            default:
                scope.Report(AuthoringMessages.MarkdownRefused(RefusedMarkdown.Name(block), At(block)));
                return [];
        }
    }

    /// <summary>True when the place allows the kind of block; otherwise reports it.</summary>
    public bool Check(Markdig.Syntax.Block block, string name, BlockKinds kind, BlockContext place)
    {
        var admitted = place.Admitted.HasFlag(kind);
        if (!admitted)
        {
            scope.Report(AuthoringMessages.BlockMisplaced(name, place.Name, At(block)));
        }

        return admitted;
    }

    private Heading ComposeHeading(HeadingBlock heading)
    {
        if (heading.Level > 3)
        {
            scope.Report(AuthoringMessages.HeadingTooDeep(heading.Level, At(heading)));
        }

        return new Heading(heading.Level, inlines.Compose(heading.Inline)) { Anchor = scope.Headings.Of(heading), Position = At(heading) };
    }

    private ItemList ComposeList(ListBlock list)
    {
        if (list.IsOrdered && list.OrderedStart is not (null or "1"))
        {
            scope.Report(AuthoringMessages.ListStart(list.OrderedStart, At(list)));
        }

        scope.Report(ListSlips.Of(list, At));
        return new ItemList(list.IsOrdered, [.. list.Cast<ListItemBlock>().Select(item => Compose(item, BlockContext.ListItem))]) { Position = At(list) };
    }

    private Diagnostics.SourcePosition? At(Markdig.Syntax.Block block) => scope.At(block.Span.Start);
}
