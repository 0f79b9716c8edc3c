using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>The mean of one person's marks for an item.</summary>
public sealed record MeanView
{
    /// <summary>Name of the person.</summary>
    [JsonPropertyName("titulaire")]
    public required string Holder { get; init; }

    /// <summary>The mean, exact; null while a mark is missing.</summary>
    [JsonPropertyName("moyenne")]
    public string? Mean { get; init; }

    /// <summary>The mean, rounded; empty while a mark is missing.</summary>
    [JsonIgnore, Printed("moyenne")]
    public string PrintedMean { get; init; } = "";

    /// <summary>Number of marks given.</summary>
    [JsonPropertyName("notes_donnees")]
    public required int MarksGiven { get; init; }

    /// <summary>Number of marks that the form asks for.</summary>
    [JsonPropertyName("notes_attendues")]
    public required int MarksExpected { get; init; }
}
