using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A decision of a person about a result.</summary>
public sealed record DecisionView
{
    /// <summary>The subject of the decision, in words.</summary>
    [JsonIgnore, Printed("objet")]
    public string Subject { get; init; } = "";

    /// <summary>Code of the item; null for the certification itself.</summary>
    [JsonPropertyName("element")]
    public string? Item { get; init; }

    /// <summary>Code of the source whose mark is decided; null for a status.</summary>
    [JsonPropertyName("evaluateur")]
    public string? Assessor { get; init; }

    /// <summary>The computed status or value.</summary>
    [JsonPropertyName("avant")]
    public required string Before { get; init; }

    /// <summary>The decided status or value.</summary>
    [JsonPropertyName("apres")]
    public required string After { get; init; }

    /// <summary>Name of the person who decided.</summary>
    [JsonPropertyName("qui")]
    public required string Who { get; init; }

    /// <summary>Reason given for the decision.</summary>
    [JsonPropertyName("pourquoi")]
    public required string Why { get; init; }

    /// <summary>Day of the decision, jj/mm/aaaa.</summary>
    [JsonPropertyName("date")]
    public required string Date { get; init; }

    /// <summary>Day of the decision, in words.</summary>
    [JsonIgnore, Printed("date")]
    public string PrintedDate { get; init; } = "";
}
