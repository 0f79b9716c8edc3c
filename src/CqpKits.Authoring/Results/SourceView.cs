using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>The mark of a source for an item, with the single marks it is computed from.</summary>
public sealed record SourceView
{
    /// <summary>Code of the source.</summary>
    [JsonPropertyName("evaluateur")]
    public required string Assessor { get; init; }

    /// <summary>Label of the source.</summary>
    [JsonIgnore, Printed("libelle")]
    public string Label { get; init; } = "";

    /// <summary>Name of the person whose mark it is, when each person of the source counts separately; null otherwise.</summary>
    [JsonPropertyName("titulaire")]
    public string? Holder { get; init; }

    /// <summary>Name of that person; otherwise the names of all persons whose marks it is computed from.</summary>
    [JsonIgnore, Printed("titulaire")]
    public string PrintedHolder { get; init; } = "";

    /// <summary>The mark, exact; null when it is not known or not a number.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>The mark as it was given, exact, when « ramene_a » converted it from one scale; null otherwise.</summary>
    [JsonPropertyName("valeur_donnee")]
    public string? GivenValue { get; init; }

    /// <summary>Unit of the mark as it was given; null without one.</summary>
    [JsonPropertyName("unite_donnee")]
    public string? GivenUnit { get; init; }

    /// <summary>The mark, rounded, with its unit, before it as it was given, or the answers counted; empty when it is not known.</summary>
    [JsonIgnore, Printed("valeur")]
    public string PrintedValue { get; init; } = "";

    /// <summary>The mean shown on screen while a consensus is missing, exact; null for none.</summary>
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

    /// <summary>True when a person decided the mark.</summary>
    [JsonIgnore, Printed("est_decidee")]
    public bool IsDecided { get; init; }

    /// <summary>The single marks.</summary>
    [JsonPropertyName("notes")]
    public required IReadOnlyList<MarkView> Marks { get; init; }
}
