using System.Runtime.CompilerServices;
using CqpKits.Documents;
using CqpKits.Documents.Fields;
using CqpKits.Forms.Definition;

namespace CqpKits.Kits.Building;

/// <summary>
/// Finds a field whose printed labels are not those of its definition. Copies that share a shape have the same around their fields, since a template whose fields stand beside a
/// value of the recipient gives each copy a shape of its own; so each shape is looked at once.
/// </summary>
internal sealed class MovedFields(IReadOnlyList<FormField> fields)
{
    private readonly ConditionalWeakTable<Document, StrongBox<string?>> known = [];

    /// <summary>Id of the first such field, or null.</summary>
    public string? Of(DocumentCopy copy) => known.GetOrAdd(copy.Shape, _ => new StrongBox<string?>(Find(copy.Settled()))).Value;

    private string? Find(Document document)
    {
        var contexts = PrintedContexts.Of(document);
        return fields.FirstOrDefault(f => !f.IsPrintedIn(contexts))?.Id;
    }
}
