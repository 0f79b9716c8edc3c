using CqpKits.Authoring.Data;
using CqpKits.Authoring.Faults;
using CqpKits.Authoring.Typography;
using CqpKits.Diagnostics;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

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

        if (field.Kind is ChoiceKind)
        {
            report(AuthoringMessages.ChoiceWithoutBoxes(id, position));
            return null;
        }

        return Once(id, position, report) ? new PlacedField(field, Value(field), position) : null;
    }

    /// <summary>Places a box of a choice; the value may be left out where there is only one.</summary>
    public PlacedField? PlaceBox(string id, string? value, SourcePosition? position, Action<Diagnostic> report)
    {
        if (!declared.TryGetValue(id, out var field))
        {
            report(AuthoringMessages.FieldUndeclared(id, declared.Keys, position));
            return null;
        }

        if (field.Kind is not ChoiceKind choice)
        {
            report(AuthoringMessages.BoxOfNoChoice(id, position));
            return null;
        }

        if ((value is null && choice.Values is [var only] ? only : choice.Value(value ?? "")) is not { } option)
        {
            report(AuthoringMessages.UnknownValue(id, value, choice.Values.Select(v => v.Code), position));
            return null;
        }

        var box = new PlacedField(field, Value(field), position) { Box = option };
        return Once(box.SpotId, position, report) ? box : null;
    }

    /// <summary>A diagnostic for each declared field, or box of one, that stands nowhere.</summary>
    public IEnumerable<Diagnostic> NotPlaced(string templatePath) =>
        from field in data.Fields
        from spot in field.Spots
        where !placed.ContainsKey(spot.Id)
        select spot.Value is null
            ? AuthoringMessages.FieldNotPlaced(field.Id, field.Label, DeclaredAt(field), templatePath)
            : AuthoringMessages.BoxNotPlaced(field, spot.Value, DeclaredAt(field), templatePath);

    /// <summary>Values given for fields that do not exist: they would vanish without a word.</summary>
    public IEnumerable<Diagnostic> StrayValues() => data.Values.Keys
        .Where(id => !declared.ContainsKey(id))
        .Order(StringComparer.Ordinal)
        .Select(id => AuthoringMessages.StrayValue(id, declared.Keys));

    private bool Once(string spot, SourcePosition? position, Action<Diagnostic> report)
    {
        if (placed.TryAdd(spot, position))
        {
            return true;
        }

        report(AuthoringMessages.FieldPlacedTwice(spot, placed[spot], position));
        return false;
    }

    // Prefilled text is the user's, and comes back with the form: no French spacing in it, only what no file can carry is replaced.
    private string? Value(FormField field) =>
        data.Values.TryGetValue(field.Id, out var value) && value.Length > 0 ? PrintableText.Lines(value) : null;

    private SourcePosition? DeclaredAt(FormField field) => data.Form?.Fields
        .FirstOrDefault(d => field.Id == (d.ForEach is null ? d.Id : $"{field.ItemCode}.{d.Id}"))?.Position;
}
