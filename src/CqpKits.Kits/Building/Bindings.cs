using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Building;

/// <summary>The booklets of a kit, by the shapes of what they bind: those of different candidates differ in values alone. Several threads may use it.</summary>
internal sealed class Bindings
{
    /// <summary>More than the ways in which candidates of a session differ.</summary>
    private const int Most = 64;

    private readonly BoundedCache<BoundShape> known = new(Most);

    /// <summary>Anchors that two pieces have.</summary>
    public IEnumerable<Diagnostic> Faults(IReadOnlyList<DocumentCopy> pieces, KitDeclaration kit) => known.Find(b => b.Binds(pieces, skip: 1)) is not null
        ? []
        : pieces.SelectMany(p => DocumentAnchors.Of(p.Shape)).GroupBy(a => a).Where(g => g.Count() > 1).Select(g => KitMessages.RepeatedAnchor(kit, g.Key));

    /// <summary>The booklet of a cover and pieces.</summary>
    public DocumentCopy Bind(IReadOnlyList<DocumentCopy> copies) => known.FindOrMake(b => b.Binds(copies, skip: 0), () => new BoundShape(copies)).Fill(copies);
}
