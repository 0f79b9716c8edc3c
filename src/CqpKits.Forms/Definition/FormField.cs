using System.Text.Json.Serialization;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;

namespace CqpKits.Forms.Definition;

/// <summary>One field of a form, as it was issued.</summary>
public sealed record FormField
{
    /// <summary>Identity within the form: the declared id, or <c>code.id</c> for a repeated field, e.g. <c>R.2.pourcentage</c>.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What may be entered.</summary>
    [JsonPropertyName("saisie")]
    public required FieldKind Kind { get; init; }

    /// <summary>What to enter, in French, for people: title of the control, messages. E.g. « Gestion des litiges : pourcentage ».</summary>
    [JsonPropertyName("libelle")]
    public required string Label { get; init; }

    /// <summary>Text shown while the field is empty: no digit, no <c>%</c>.</summary>
    [JsonPropertyName("invite")]
    public required string Placeholder { get; init; }

    /// <summary>Code of the item that the field repeats over (<c>R.2</c>), printed small in its row or column; null for a single field.</summary>
    [JsonPropertyName("code")]
    public string? ItemCode { get; init; }

    /// <summary>Code of the node that the mark counts for, or null when the field is no mark.</summary>
    [JsonPropertyName("compte_pour")]
    public string? CountsFor { get; init; }

    /// <summary>Code of the pass of the form's assessor that the field belongs to, or null.</summary>
    [JsonPropertyName("passe")]
    public string? Pass { get; init; }

    /// <summary>The computed value that a field of a report repeats: code of an assessor, or <c>resultat</c>; null: the mean of the person's own marks.</summary>
    [JsonPropertyName("reprend")]
    public string? Repeats { get; init; }

    /// <summary>Of a criterion that does not apply, the id of the field that says why; else null.</summary>
    [JsonPropertyName("commentaire")]
    public string? Comment { get; init; }

    /// <summary>What the tool writes into it beforehand when it knows; null for a field that only people fill.</summary>
    [JsonPropertyName("prerempli")]
    [JsonConverter(typeof(PrefillConverter))]
    public Prefill? Prefill { get; init; }

    /// <summary>True when leaving it empty is no lack.</summary>
    [JsonPropertyName("facultatif")]
    public bool Optional { get; init; }

    /// <summary>What is printed around it, known once a template has placed it.</summary>
    [JsonPropertyName("place")]
    public PrintedContext? Context { get; init; }

    /// <summary>What is printed around each box of a choice, known once a template has placed them; null for other kinds.</summary>
    [JsonPropertyName("cases")]
    public IReadOnlyList<BoxContext>? Boxes { get; init; }

    /// <summary>Where an answer may stand: the field itself, or each box of a choice. Each has its own anchors.</summary>
    [JsonIgnore]
    public IEnumerable<FieldSpot> Spots => Kind is ChoiceKind choice
        ? choice.Values.Select(v => new FieldSpot($"{Id}={v.Code}", v.Code, BoxContext(v.Code)))
        : [new FieldSpot(Id, null, Context)];

    /// <summary>What is printed around the box of a value; null where it is not known.</summary>
    public PrintedContext? BoxContext(string value) => Boxes?.FirstOrDefault(b => b.Value == value)?.Context;

    /// <summary>The field with what is printed around its spots.</summary>
    /// <param name="contexts">Printed contexts by <see cref="FieldSpot.Id"/>.</param>
    public FormField WithContexts(IReadOnlyDictionary<string, PrintedContext> contexts) => Kind is ChoiceKind
        ? this with { Boxes = [.. Spots.Where(s => contexts.ContainsKey(s.Id)).Select(s => new BoxContext(s.Value!, contexts[s.Id]))] }
        : this with { Context = contexts.GetValueOrDefault(Id) };

    /// <summary>Whether the same is printed around each of its spots.</summary>
    /// <param name="contexts">Printed contexts by <see cref="FieldSpot.Id"/>.</param>
    public bool IsPrintedIn(IReadOnlyDictionary<string, PrintedContext> contexts) => Spots.All(s => Equals(contexts.GetValueOrDefault(s.Id), s.Context));
}

/// <summary>A place of a field where something may be entered.</summary>
/// <param name="Id">The field's id; for a box, with <c>=</c> and the value's code, which no field id holds.</param>
/// <param name="Value">Code of the value that the box stands for, or null.</param>
/// <param name="Context">What is printed around it, or null where that is not known.</param>
public sealed record FieldSpot(string Id, string? Value, PrintedContext? Context);

/// <summary>A box of a choice and what is printed around it.</summary>
/// <param name="Value">Code of its value.</param>
/// <param name="Context">What is printed around it.</param>
public sealed record BoxContext([property: JsonPropertyName("valeur")] string Value, [property: JsonPropertyName("place")] PrintedContext Context);

/// <summary>The labels and the text printed around a field: the third anchor.</summary>
/// <param name="Row">Row label: the printed code of the row (<c>R.2</c>), else the text of its first cell when that cell holds no field, else empty.</param>
/// <param name="Column">Text of the header cell above the field, its printed code alone when it has one; empty when the table has no header.</param>
/// <param name="Before">Fixed text of the cell before the field, trimmed.</param>
/// <param name="After">Fixed text of the cell after the field, trimmed, e.g. <c>%</c>.</param>
public sealed record PrintedContext(
    [property: JsonPropertyName("ligne")] string Row,
    [property: JsonPropertyName("colonne")] string Column,
    [property: JsonPropertyName("avant")] string Before,
    [property: JsonPropertyName("apres")] string After);
