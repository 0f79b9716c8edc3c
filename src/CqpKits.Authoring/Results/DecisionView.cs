using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>What a person decided.</summary>
public sealed record DecisionView
{
    /// <summary>What it is about, in words.</summary>
    [JsonIgnore, Printed("objet")]
    public string Subject { get; init; } = "";

    /// <summary>Code of the item; null for the certification itself.</summary>
    [JsonPropertyName("element")]
    public string? Item { get; init; }

    /// <summary>Code of the source whose mark is decided; null for a status.</summary>
    [JsonPropertyName("evaluateur")]
    public string? Assessor { get; init; }

    /// <summary>What was computed.</summary>
    [JsonPropertyName("avant")]
    public required string Before { get; init; }

    /// <summary>What was decided.</summary>
    [JsonPropertyName("apres")]
    public required string After { get; init; }

    /// <summary>Who decided.</summary>
    [JsonPropertyName("qui")]
    public required string Who { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("pourquoi")]
    public required string Why { get; init; }

    /// <summary>When, jj/mm/aaaa.</summary>
    [JsonPropertyName("date")]
    public required string Date { get; init; }

    /// <summary>When, in words.</summary>
    [JsonIgnore, Printed("date")]
    public string PrintedDate { get; init; } = "";
}
