using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>A block directive: its shape, and how it becomes blocks.</summary>
internal interface IBlockDirective
{
    /// <summary>Its attributes, classes and content.</summary>
    DirectiveShape Shape { get; }

    /// <summary>The kind of block it is, which determines where it is allowed.</summary>
    BlockKinds Kind { get; }

    /// <summary>The blocks of one use of the directive; faults are reported to the composer's scope.</summary>
    IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer);
}
