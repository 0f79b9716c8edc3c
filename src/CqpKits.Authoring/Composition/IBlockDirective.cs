using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>Builds what one kind of block directive means.</summary>
internal interface IBlockDirective
{
    /// <summary>What it admits.</summary>
    DirectiveShape Shape { get; }

    /// <summary>What it is, for the places where it may stand.</summary>
    BlockKinds Kind { get; }

    /// <summary>Its blocks; faults go to the composer's scope.</summary>
    IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer);
}
