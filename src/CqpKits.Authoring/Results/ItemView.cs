using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>The result of an item: a domaine, a bloc, an épreuve…</summary>
public sealed record ItemView
{
    /// <summary>Code.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>Label.</summary>
    [JsonPropertyName("libelle")]
    public required string Label { get; init; }

    /// <summary>domaine, bloc, épreuve…</summary>
    [JsonPropertyName("nature")]
    public required string Noun { get; init; }

    /// <summary>Where it stands, in words.</summary>
    [JsonPropertyName("statut")]
    public required string Status { get; init; }

    /// <summary>Whether it is validated.</summary>
    [JsonIgnore, Printed("est_valide")]
    public bool IsValidated { get; init; }

    /// <summary>Its value, exact; null when there is none.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>Its value, rounded, with its unit; empty when there is none.</summary>
    [JsonIgnore, Printed("valeur")]
    public string PrintedValue { get; init; } = "";

    /// <summary>Unit of the value, or null.</summary>
    [JsonPropertyName("unite")]
    public string? Unit { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("motif")]
    public required string Reason { get; init; }

    /// <summary>Day since which it is kept, jj/mm/aaaa; null when it was not validated earlier.</summary>
    [JsonPropertyName("acquis_depuis")]
    public string? KeptSince { get; init; }

    /// <summary>The same day in words; empty when it was not validated earlier.</summary>
    [JsonIgnore, Printed("acquis_depuis")]
    public string PrintedKeptSince { get; init; } = "";

    /// <summary>Last day on which it counts, jj/mm/aaaa; null for no limit.</summary>
    [JsonPropertyName("acquis_jusqu_au")]
    public string? KeptUntil { get; init; }

    /// <summary>The same day in words; empty for no limit.</summary>
    [JsonIgnore, Printed("acquis_jusqu_au")]
    public string PrintedKeptUntil { get; init; } = "";

    /// <summary>The status that was computed; empty when no person decided.</summary>
    [JsonIgnore, Printed("statut_calcule")]
    public string ComputedStatus { get; init; } = "";

    /// <summary>The value that was computed, rounded, with its unit; empty when no person decided.</summary>
    [JsonIgnore, Printed("valeur_calculee")]
    public string ComputedValue { get; init; } = "";

    /// <summary>Results of the finer level; null when there is none.</summary>
    [JsonPropertyName("elements")]
    public IReadOnlyList<ItemView>? Items { get; init; }

    /// <summary>The marks of the sources.</summary>
    [JsonPropertyName("evaluateurs")]
    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>Each person's own mean.</summary>
    [JsonPropertyName("membres")]
    public required IReadOnlyList<MeanView> Members { get; init; }

    /// <summary>What was tested.</summary>
    [JsonPropertyName("conditions")]
    public required IReadOnlyList<ConditionView> Conditions { get; init; }

    /// <summary>What should be looked at though it stops nothing.</summary>
    [JsonPropertyName("remarques")]
    public required IReadOnlyList<string> Remarks { get; init; }
}
