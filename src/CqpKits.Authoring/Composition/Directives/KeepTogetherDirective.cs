using CqpKits.Authoring.Dialect;
using CqpKits.Documents;

namespace CqpKits.Authoring.Composition.Directives;

/// <summary><c>:::ensemble</c>: blocks that stay on one page.</summary>
internal sealed class KeepTogetherDirective : IBlockDirective
{
    public DirectiveShape Shape { get; } = new("ensemble");

    public BlockKinds Kind => BlockKinds.Group;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer) =>
        [new KeepTogether(composer.Compose(block, BlockPlace.Group)) { Position = arguments.Position }];
}
