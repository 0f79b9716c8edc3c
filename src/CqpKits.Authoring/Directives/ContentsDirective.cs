using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:::sommaire{niveaux=2}</c>: the table of contents.</summary>
internal sealed class ContentsDirective : IBlockDirective
{
    public const string Name = "sommaire";

    private const int Deepest = 3;

    public DirectiveShape Shape { get; } = new(Name) { IsLeaf = true, Attributes = ["niveaux"] };

    public BlockKinds Kind => BlockKinds.Contents;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer) =>
        [new TableOfContents(arguments.Number("niveaux", least: 1, otherwise: 2, most: Deepest)) { Position = arguments.Position }];
}
