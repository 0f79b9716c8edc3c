using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:::ensemble</c>: blocks that are kept on one page; with <c>.centre</c>, centred; with <c>.signature</c>, signed by hand, so never alone on a page.</summary>
internal sealed class KeepTogetherDirective : IBlockDirective
{
    private const string Centered = "centre";
    private const string Signature = "signature";

    public DirectiveShape Shape { get; } = new("ensemble") { Classes = [Centered, Signature] };

    public BlockKinds Kind => BlockKinds.Group;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer) =>
    [
        new KeepTogether(composer.Compose(block, BlockContext.Group))
        {
            IsCentered = arguments.Has(Centered),
            IsSignature = arguments.Has(Signature),
            Position = arguments.Position,
        },
    ];
}
