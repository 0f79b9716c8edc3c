using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Kits.Printing;

/// <summary>Asks of documents that nobody receives whether every format can show them: they are made, and not kept.</summary>
public sealed class LayoutCheck
{
    private readonly IReadOnlyList<Printer> printers;
    private readonly HashSet<Document> seen = new(ReferenceEqualityComparer.Instance);

    /// <param name="theme">The look.</param>
    public LayoutCheck(Theme theme) => printers = OutputFormats.Pdf.Printers(theme);

    /// <summary>What a format cannot show of a document (CQP614–CQP617); nothing for a shape that was asked for before.</summary>
    public IEnumerable<Diagnostic> Faults(DocumentCopy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        return seen.Add(copy.Shape) ? printers.SelectMany(p => p.Print(copy, largePrint: false).Diagnostics) : [];
    }
}
