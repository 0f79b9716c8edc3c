using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Forms;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Deliberating;

/// <summary>What a deliberation says of a candidate besides decisions ↔ the column that holds it.</summary>
internal static class FactRows
{
    /// <summary>The text of a record.</summary>
    public static string Of(CandidateRecord record) => JsonSerializer.Serialize(
        new HeldRecord
        {
            Kept = Some(record.Kept.Select(k => new HeldKept(k.Code, k.Notified, k.Published, k.Deliberated, k.Until, k.Mark, Filled(k.Reference)))),
            Exempt = Some(record.Exempt.Select(e => new IssuedExemption(e.Code, e.Title, e.Evidence))),
            Access = Some(record.Access.Select(a => new IssuedAccess(a.Code, a.State == AccessState.Met, a.Evidence))),
            Attempts = record.Attempts,
        },
        FactJson.Lines.HeldRecord);

    /// <summary>The record of a text.</summary>
    public static CandidateRecord Read(string text)
    {
        var held = JsonSerializer.Deserialize(text, FactJson.Lines.HeldRecord)!;
        return new CandidateRecord
        {
            Kept = [.. (held.Kept ?? []).Select(k => new KeptItem(k.Item, k.Notified, k.Evidence ?? "") { Published = k.Published, Deliberated = k.Deliberated, Until = k.Until, Mark = k.Mark })],
            Exempt = [.. (held.Exempt ?? []).Select(e => new ExemptItem(e.Item, e.Title, e.Evidence))],
            Access = [.. (held.Access ?? []).Select(a => new AccessFact(a.Condition, a.IsMet ? AccessState.Met : AccessState.NotMet, a.Evidence))],
            Attempts = held.Attempts,
        };
    }

    private static string? Filled(string text) => text.Length > 0 ? text : null;

    private static List<T>? Some<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } some ? some : null;
}

/// <summary>A record, in the keys of <c>deliberation.yaml</c>.</summary>
internal sealed record HeldRecord
{
    [JsonPropertyName("acquis")]
    public IReadOnlyList<HeldKept>? Kept { get; init; }

    [JsonPropertyName("dispenses")]
    public IReadOnlyList<IssuedExemption>? Exempt { get; init; }

    [JsonPropertyName("admission")]
    public IReadOnlyList<IssuedAccess>? Access { get; init; }

    [JsonPropertyName("presentations")]
    public IReadOnlyList<DateOnly?>? Attempts { get; init; }
}

/// <summary>An item obtained earlier.</summary>
internal sealed record HeldKept(
    [property: JsonPropertyName("element")] string Item,
    [property: JsonPropertyName("notifie_le")] DateOnly? Notified = null,
    [property: JsonPropertyName("publie_le")] DateOnly? Published = null,
    [property: JsonPropertyName("delibere_le")] DateOnly? Deliberated = null,
    [property: JsonPropertyName("jusqu_au")] DateOnly? Until = null,
    [property: JsonPropertyName("note")] decimal? Mark = null,
    [property: JsonPropertyName("piece")] string? Evidence = null);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(HeldRecord))]
internal sealed partial class FactJson : JsonSerializerContext
{
    public static FactJson Lines { get; } = new(CanonicalJson.Line());
}
