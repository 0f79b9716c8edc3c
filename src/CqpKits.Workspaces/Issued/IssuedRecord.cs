using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Workspaces.Issued;

/// <summary>What the list said of a candidate besides forms, as <c>kit.json</c> keeps it.</summary>
public sealed record IssuedRecord
{
    /// <summary>Items obtained earlier; null for none.</summary>
    [JsonPropertyName("acquis")]
    public IReadOnlyList<IssuedKept>? Kept { get; init; }

    /// <summary>Items of which a title exempts; null for none.</summary>
    [JsonPropertyName("dispenses")]
    public IReadOnlyList<IssuedExemption>? Exempt { get; init; }

    /// <summary>Conditions of access; null for none.</summary>
    [JsonPropertyName("admission")]
    public IReadOnlyList<IssuedAccess>? Access { get; init; }

    /// <summary>Days of earlier presentations, null for a day that is not known; null when the list does not say.</summary>
    [JsonPropertyName("presentations")]
    public IReadOnlyList<DateOnly?>? Attempts { get; init; }

    /// <summary>Codes of the blocs chosen among options; null for none.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<string>? Chosen { get; init; }

    /// <summary>The entry of a record; null for one that says nothing.</summary>
    public static IssuedRecord? Of(CandidateRecord record)
    {
        var issued = new IssuedRecord
        {
            Kept = Some(record.Kept.Select(k => new IssuedKept(k.Code, k.Reference, k.AnyDay, k.Until, k.Mark))),
            Exempt = Some(record.Exempt.Select(e => new IssuedExemption(e.Code, e.Title, e.Evidence))),
            Access = Some(record.Access.Where(a => a.State != AccessState.NotKnown).Select(a => new IssuedAccess(a.Code, a.State == AccessState.Met, a.Evidence))),
            Attempts = record.Attempts,
            Chosen = Some(record.Chosen),
        };
        return issued == new IssuedRecord() ? null : issued;
    }

    /// <summary>The record that the entry keeps.</summary>
    public CandidateRecord ToRecord() => new()
    {
        Kept = [.. (Kept ?? []).Select(k => new KeptItem(k.Item, k.Since, k.Evidence) { Published = k.Since, Deliberated = k.Since, Until = k.Until, Mark = k.Mark })],
        Exempt = [.. (Exempt ?? []).Select(e => new ExemptItem(e.Item, e.Title, e.Evidence))],
        Access = [.. (Access ?? []).Select(a => new AccessFact(a.Condition, a.IsMet ? AccessState.Met : AccessState.NotMet, a.Evidence))],
        Attempts = Attempts,
        Chosen = Chosen ?? [],
    };

    /// <summary>The entry as text.</summary>
    public string ToText() => JsonSerializer.Serialize(this, ManifestJson.Canonical.IssuedRecord);

    /// <summary>The entry of a text.</summary>
    public static IssuedRecord OfText(string text) => JsonSerializer.Deserialize(text, ManifestJson.Canonical.IssuedRecord)!;

    private static List<T>? Some<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } some ? some : null;
}

/// <summary>An item obtained earlier.</summary>
public sealed record IssuedKept(
    [property: JsonPropertyName("element")] string Item,
    [property: JsonPropertyName("piece")] string Evidence,
    [property: JsonPropertyName("le")] DateOnly? Since = null,
    [property: JsonPropertyName("jusqu_au")] DateOnly? Until = null,
    [property: JsonPropertyName("note")] decimal? Mark = null);

/// <summary>An item of which a title exempts.</summary>
public sealed record IssuedExemption(
    [property: JsonPropertyName("element")] string Item,
    [property: JsonPropertyName("titre")] string Title,
    [property: JsonPropertyName("piece")] string Evidence);

/// <summary>A condition of access.</summary>
public sealed record IssuedAccess(
    [property: JsonPropertyName("condition")] string Condition,
    [property: JsonPropertyName("remplie")] bool IsMet,
    [property: JsonPropertyName("piece")] string Evidence);
