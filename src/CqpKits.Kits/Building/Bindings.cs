using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Building;

/// <summary>The booklets of a kit, by the shapes of what they bind: those of different candidates differ in values alone. Several threads may use it.</summary>
internal sealed class Bindings
{
    /// <summary>More than the ways in which candidates of a session differ; then it begins afresh.</summary>
    private const int Most = 64;

    private readonly Lock turn = new();
    private BoundShape[] known = [];

    /// <summary>Anchors that two pieces have.</summary>
    public IEnumerable<Diagnostic> Faults(IReadOnlyList<DocumentCopy> pieces, KitDeclaration kit) => Known(pieces, skip: 1) is not null
        ? []
        : pieces.SelectMany(p => DocumentAnchors.Of(p.Shape)).GroupBy(a => a).Where(g => g.Count() > 1).Select(g => KitMessages.RepeatedAnchor(kit, g.Key));

    /// <summary>The booklet of a cover and pieces.</summary>
    public DocumentCopy Bind(IReadOnlyList<DocumentCopy> copies)
    {
        if (Known(copies, skip: 0) is { } shape)
        {
            return shape.Fill(copies);
        }

        lock (turn)
        {
            return (Known(copies, skip: 0) ?? Keep(new BoundShape([.. copies.Select(c => c.Shape)]))).Fill(copies);
        }
    }

    private BoundShape? Known(IReadOnlyList<DocumentCopy> copies, int skip) => Array.Find(Volatile.Read(ref known), b => b.Binds(copies, skip));

    private BoundShape Keep(BoundShape shape)
    {
        Volatile.Write(ref known, known.Length < Most ? [.. known, shape] : [shape]);
        return shape;
    }
}
