using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A source's mark of an item, with the single marks it is made of.</summary>
public sealed record SourceView
{
    /// <summary>Code of the source.</summary>
    [JsonPropertyName("evaluateur")]
    public required string Assessor { get; init; }

    /// <summary>Label of the source.</summary>
    [JsonIgnore, Printed("libelle")]
    public string Label { get; init; } = "";

    /// <summary>Whose mark it is, where each person of the source counts; null otherwise.</summary>
    [JsonPropertyName("titulaire")]
    public string? Holder { get; init; }

    /// <summary>Whose mark it is, else all whose answers it is made of.</summary>
    [JsonIgnore, Printed("titulaire")]
    public string PrintedHolder { get; init; } = "";

    /// <summary>The mark, exact; null when it is not known or no number.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>The mark, rounded, with its unit, or the answers counted; empty when it is not known.</summary>
    [JsonIgnore, Printed("valeur")]
    public string PrintedValue { get; init; } = "";

    /// <summary>A mean that stands in for a missing consensus on screen, exact; null for none.</summary>
    [JsonPropertyName("moyenne_provisoire")]
    public string? Provisional { get; init; }

    /// <summary>Weight in percent, exact; null for none.</summary>
    [JsonPropertyName("poids")]
    public string? Weight { get; init; }

    /// <summary>Weight with its unit; empty for none.</summary>
    [JsonIgnore, Printed("poids")]
    public string PrintedWeight { get; init; } = "";

    /// <summary>Coefficient, or null.</summary>
    [JsonPropertyName("coefficient")]
    public string? Coefficient { get; init; }

    /// <summary>Whether a person entered the mark anew.</summary>
    [JsonIgnore, Printed("est_decidee")]
    public bool IsDecided { get; init; }

    /// <summary>The single marks.</summary>
    [JsonPropertyName("notes")]
    public required IReadOnlyList<MarkView> Marks { get; init; }
}
