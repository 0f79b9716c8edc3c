using CqpKits.Authoring.Data;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Authoring.Composition;

/// <summary>The declared fields of a form, and the positions at which they have been placed.</summary>
internal sealed class FieldRegister
{
    private readonly TemplateData data;
    private readonly CompositionValues values;
    private readonly Dictionary<string, FormField> declared;
    private readonly Dictionary<string, SourcePosition?> placed = new(StringComparer.Ordinal);

    public FieldRegister(TemplateData data, CompositionValues values)
    {
        this.data = data;
        this.values = values;
        declared = data.Fields.ToDictionary(f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>Places a field; null with a diagnostic when it is not declared, is a choice, or is already placed.</summary>
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

    /// <summary>Places a box of a choice; null with a diagnostic when that is not possible. The value may be left out when the choice has only one.</summary>
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

        var box = new PlacedField(field, TickedIn(field), position) { Box = option };
        return Once(box.SpotId, position, report) ? box : null;
    }

    /// <summary>A diagnostic for each declared field, and each box of a choice, that is not placed.</summary>
    public IEnumerable<Diagnostic> NotPlaced(string templatePath) =>
        from field in data.Fields
        from spot in field.Spots
        where !placed.ContainsKey(spot.Id)
        select spot.Value is null
            ? AuthoringMessages.FieldNotPlaced(field.Id, field.Label, DeclaredAt(field), templatePath)
            : AuthoringMessages.BoxNotPlaced(field, spot.Value, DeclaredAt(field), templatePath);

    /// <summary>A diagnostic for each prefilled value whose field is not declared.</summary>
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

    // Prefilled text is read back with the form, so it gets no French spacing; only characters that XML cannot hold are replaced.
    private string? Value(FormField field) => field.Prefill is not null || data.Values.ContainsKey(field.Id) ? values.OfField(field.Id, data.Values.GetValueOrDefault(field.Id, "")) : null;

    // Which box is ticked is part of the shape.
    private string? TickedIn(FormField field) => data.Values.GetValueOrDefault(field.Id) is { Length: > 0 } value ? PrintableText.Lines(value) : null;

    private SourcePosition? DeclaredAt(FormField field) => data.Form?.Fields
        .FirstOrDefault(d => field.Id == (d.ForEach is null ? d.Id : $"{field.ItemCode}.{d.Id}"))?.Position;
}
