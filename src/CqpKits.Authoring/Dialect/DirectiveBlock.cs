using Markdig.Parsers;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>A block directive: <c>:::nom{attributs}</c>, its content, <c>:::</c>.</summary>
internal sealed class DirectiveBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Number of its opening colons; at least as many close it.</summary>
    public required int Colons { get; init; }

    /// <summary>Name and attributes.</summary>
    public required DirectiveHeader Header { get; init; }

    /// <summary>True for a directive without content, which ends with its line.</summary>
    public required bool IsLeaf { get; init; }

    /// <summary>True when its closing colons were found.</summary>
    public bool IsClosed { get; set; }
}
