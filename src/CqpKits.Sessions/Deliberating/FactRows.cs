using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Forms;
using CqpKits.Forms.Candidates;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Deliberating;

/// <summary>What a deliberation says of a candidate besides decisions ↔ the column that holds it.</summary>
internal static class FactRows
{
    /// <summary>The text of a record.</summary>
    public static string Of(CandidateRecord record)
    {
        var issued = IssuedRecord.Of(record);
        var held = new HeldRecord
        {
            Kept = record.Kept.Count > 0 ? [.. record.Kept.Select(k => new HeldKept(k.Code, k.Notified, k.Published, k.Deliberated, k.Until, k.Mark, RowText.Filled(k.Reference)))] : null,
            Exempt = issued?.Exempt,
            Access = issued?.Access,
            Attempts = issued?.Attempts,
        };
        return JsonSerializer.Serialize(held, FactJson.Lines.HeldRecord);
    }

    /// <summary>The record of a text.</summary>
    public static CandidateRecord Read(string text)
    {
        var held = JsonSerializer.Deserialize(text, FactJson.Lines.HeldRecord)!;
        return new IssuedRecord { Exempt = held.Exempt, Access = held.Access, Attempts = held.Attempts }.ToRecord() with
        {
            Kept = [.. (held.Kept ?? []).Select(k => new KeptItem(k.Item, k.Notified, k.Evidence ?? "") { Published = k.Published, Deliberated = k.Deliberated, Until = k.Until, Mark = k.Mark })],
        };
    }
}

/// <summary>A record, in the keys of <c>deliberation.yaml</c>: unlike a list, it tells days of notification, publication and deliberation apart.</summary>
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
