namespace CqpKits.Kits.Importing.Structure;

/// <summary>The structure of a certification, as a sheet gives it.</summary>
/// <param name="Roots">Blocs, domains, and competencies outside blocs.</param>
public sealed record StructureTree(IReadOnlyList<StructureNode> Roots)
{
    /// <summary>All nodes, each before what it holds.</summary>
    public IEnumerable<StructureNode> Nodes => Roots.SelectMany(r => r.All);

    /// <summary>The nodes of a kind.</summary>
    public IEnumerable<StructureNode> Of(NodeKind kind) => Nodes.Where(n => n.Kind == kind);

    /// <summary>Whether competencies are in domains (<c>domaines</c>), and not in blocs.</summary>
    public bool HasDomains => Of(NodeKind.Domain).Any();
}
