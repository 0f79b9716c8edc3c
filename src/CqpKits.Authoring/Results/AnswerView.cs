using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>An answer with its provenance.</summary>
public sealed record AnswerView
{
    /// <summary>Id of the field.</summary>
    [JsonPropertyName("champ")]
    public required string Field { get; init; }

    /// <summary>Label of the field.</summary>
    [JsonPropertyName("libelle")]
    public required string Label { get; init; }

    /// <summary>Status, in words.</summary>
    [JsonPropertyName("statut")]
    public required string Status { get; init; }

    /// <summary>What was understood, as French readers write it; null for nothing.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>What was found; null for nothing.</summary>
    [JsonPropertyName("texte_lu")]
    public string? RawText { get; init; }

    /// <summary>How it was found, in words; null for nothing.</summary>
    [JsonPropertyName("origine")]
    public string? Origin { get; init; }

    /// <summary>By what it was found, in words; null for nothing.</summary>
    [JsonPropertyName("reperes")]
    public IReadOnlyList<string>? Anchors { get; init; }

    /// <summary>Where it stands, in words; null when it is not known.</summary>
    [JsonPropertyName("place")]
    public string? Place { get; init; }

    /// <summary>Why it is in doubt; null when it is not.</summary>
    [JsonPropertyName("motif")]
    public string? Reason { get; init; }

    /// <summary>Who typed it in; null where nobody did.</summary>
    [JsonPropertyName("saisi_par")]
    public string? EnteredBy { get; init; }

    /// <summary>What a person decided about it; null where nobody did.</summary>
    [JsonPropertyName("decision")]
    public AnswerDecisionView? Decision { get; init; }
}
