using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Flow;

/// <summary>The place of an element in the structure: it is added below its parent when something of it is drawn first, so that the structure is in the order of drawing.</summary>
/// <param name="parent">The place of its parent.</param>
/// <param name="make">Makes the element.</param>
internal sealed class NodePlace(NodePlace? parent, Func<StructureNode> make)
{
    private StructureNode? node;

    /// <summary>The element.</summary>
    public StructureNode Node => node ??= parent is null ? make() : parent.Node.Add(make());

    /// <summary>A place apart from the structure, for an element of the same kind.</summary>
    public NodePlace Likeness() => new(null, () => new StructureNode(Node.Tag));

    /// <summary>A place below it for an element without attributes.</summary>
    public NodePlace Below(string tag) => new(this, () => new StructureNode(tag));
}
