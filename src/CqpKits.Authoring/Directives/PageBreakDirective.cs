using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Directives;

/// <summary>
/// <c>:::saut-de-page{entete-droite="…"}</c>: the next block starts on a new page; with the attribute, the pages from there on have that text at the right of
/// their header.
/// </summary>
internal sealed class PageBreakDirective : IBlockDirective
{
    public const string Name = "saut-de-page";

    private const string HeaderRight = "entete-droite";

    public DirectiveShape Shape { get; } = new(Name) { IsLeaf = true, Attributes = [HeaderRight] };

    public BlockKinds Kind => BlockKinds.PageBreak;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer) =>
    [
        arguments.OpenLine(HeaderRight) is { } text
            ? composer.Scope.Pages with { HeaderRight = text, Position = arguments.Position }
            : new PageBreak { Position = arguments.Position },
    ];
}
