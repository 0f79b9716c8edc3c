using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>An answer, with its status and how it was found.</summary>
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

    /// <summary>The value, in French notation; null when there is none.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>The text that was read; null when there is none.</summary>
    [JsonPropertyName("texte_lu")]
    public string? RawText { get; init; }

    /// <summary>Where the text was found, in words: in the field, beside it, in an entry sheet…; null when there is none.</summary>
    [JsonPropertyName("origine")]
    public string? Origin { get; init; }

    /// <summary>The anchors by which it was found, in words; null when there are none.</summary>
    [JsonPropertyName("reperes")]
    public IReadOnlyList<string>? Anchors { get; init; }

    /// <summary>Its place in the file, in words; null when not known.</summary>
    [JsonPropertyName("place")]
    public string? Place { get; init; }

    /// <summary>Why it is in doubt; null when it is not.</summary>
    [JsonPropertyName("motif")]
    public string? Reason { get; init; }

    /// <summary>Name of the person who entered it from paper; null for an answer read from a form.</summary>
    [JsonPropertyName("saisi_par")]
    public string? EnteredBy { get; init; }

    /// <summary>The decision of a person about it, or null.</summary>
    [JsonPropertyName("decision")]
    public AnswerDecisionView? Decision { get; init; }
}
