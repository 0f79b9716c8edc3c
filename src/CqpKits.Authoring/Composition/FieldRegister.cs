using CqpKits.Authoring.Typography;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Forms;

namespace CqpKits.Authoring.Composition;

/// <summary>The declared fields and where they were placed.</summary>
internal sealed class FieldRegister
{
    private readonly TemplateData data;
    private readonly Dictionary<string, FormField> declared;
    private readonly Dictionary<string, SourcePosition?> placed = new(StringComparer.Ordinal);

    public FieldRegister(TemplateData data)
    {
        this.data = data;
        declared = data.Fields.ToDictionary(f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>Places a field; a field nobody declared, or one already placed, gives a diagnostic and no field.</summary>
    public PlacedField? Place(string id, SourcePosition? position, Action<Diagnostic> report)
    {
        if (!declared.TryGetValue(id, out var field))
        {
            report(AuthoringMessages.FieldUndeclared(id, declared.Keys, position));
            return null;
        }

        if (!placed.TryAdd(id, position))
        {
            report(AuthoringMessages.FieldPlacedTwice(id, placed[id], position));
            return null;
        }

        return new PlacedField(field, Value(field), position);
    }

    /// <summary>A diagnostic for each declared field that stands nowhere.</summary>
    public IEnumerable<Diagnostic> NotPlaced(string templatePath) => data.Fields
        .Where(f => !placed.ContainsKey(f.Id))
        .Select(f => AuthoringMessages.FieldNotPlaced(f.Id, f.Label, DeclaredAt(f), templatePath));

    /// <summary>Values given for fields that do not exist: they would vanish without a word.</summary>
    public IEnumerable<Diagnostic> StrayValues() => data.Values.Keys
        .Where(id => !declared.ContainsKey(id))
        .Order(StringComparer.Ordinal)
        .Select(id => AuthoringMessages.StrayValue(id, declared.Keys));

    // Prefilled text is the user's, and comes back with the form: no French spacing in it, only what no file can carry is replaced.
    private string? Value(FormField field) =>
        data.Values.TryGetValue(field.Id, out var value) && value.Length > 0 ? PrintableText.Lines(value) : null;

    private SourcePosition? DeclaredAt(FormField field) => data.Form?.Fields
        .FirstOrDefault(d => field.Id == (d.ForEach is null ? d.Id : $"{field.ItemCode}.{d.Id}"))?.Position;
}
