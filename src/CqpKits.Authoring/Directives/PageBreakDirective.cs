using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:::saut-de-page</c>: the next block starts on a new page.</summary>
internal sealed class PageBreakDirective : IBlockDirective
{
    public const string Name = "saut-de-page";

    public DirectiveShape Shape { get; } = new(Name) { IsLeaf = true };

    public BlockKinds Kind => BlockKinds.PageBreak;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer) =>
        [new PageBreak { Position = arguments.Position }];
}
