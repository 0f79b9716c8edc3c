using System.Text.Json.Serialization;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Workspaces.Issued;

/// <summary>A candidate for whom forms were issued. What the list does not say is null, and absent from the file.</summary>
public sealed record IssuedCandidate(
    [property: JsonPropertyName("cle")] string Key,
    [property: JsonPropertyName("nom")] string LastName,
    [property: JsonPropertyName("prenom")] string FirstName,
    [property: JsonPropertyName("date")] DateOnly? EvaluationDate = null,
    [property: JsonPropertyName("voie")] string? Route = null,
    [property: JsonPropertyName("dossier")] IssuedRecord? Record = null)
{
    /// <summary>Identifier the branch uses.</summary>
    [JsonPropertyName("identifiant")]
    public string? Identifier { get; init; }

    /// <summary>« M. » or « Mme ».</summary>
    [JsonPropertyName("civilite")]
    public string? Civility { get; init; }

    /// <summary>Day of birth.</summary>
    [JsonPropertyName("ne_le")]
    public DateOnly? BirthDate { get; init; }

    /// <summary>Place of birth.</summary>
    [JsonPropertyName("ne_a")]
    public string? BirthPlace { get; init; }

    /// <summary>What was granted, in the words of the list: « gros caractères », « tiers temps ».</summary>
    [JsonPropertyName("amenagements")]
    public IReadOnlyList<string>? Granted { get; init; }

    /// <summary>Last name, then first name.</summary>
    [JsonIgnore]
    public string FullName => $"{LastName} {FirstName}";

    /// <summary>Whether documents are made in large print.</summary>
    [JsonIgnore]
    public bool LargePrint => Granted?.Contains(Accommodations.LargePrint) == true;

    /// <summary>The entry of a candidate of a list.</summary>
    public static IssuedCandidate Of(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return new(candidate.Key, candidate.LastName, candidate.FirstName, candidate.EvaluationDate, candidate.Route, IssuedRecord.Of(candidate.Record))
        {
            Identifier = candidate.Identifier,
            Civility = candidate.Civility,
            BirthDate = candidate.BirthDate,
            BirthPlace = candidate.BirthPlace,
            Granted = Accommodations.Of(candidate) is { Count: > 0 } granted ? granted : null,
        };
    }

    /// <summary>This entry, with the identity that an earlier one gives where this one does not. What is granted is what the newest list says.</summary>
    internal IssuedCandidate After(IssuedCandidate? earlier) => earlier is null ? this : this with
    {
        Identifier = Identifier ?? earlier.Identifier,
        Civility = Civility ?? earlier.Civility,
        BirthDate = BirthDate ?? earlier.BirthDate,
        BirthPlace = BirthPlace ?? earlier.BirthPlace,
    };
}
