using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Forms;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Sessions.Results;

/// <summary>What two results of a candidate are compared by: the rule, the verdict, and status and value of each item. Reasons may be worded otherwise by a later version; these are not.</summary>
internal static class VerdictText
{
    /// <summary>The text of a result.</summary>
    private static string Of(CandidateResult result) => JsonSerializer.Serialize(
        new Verdict(result.RuleSet, ResultStatusText.Of(result.Status), result.Outcome?.Kind.ToString(), result.Mention, Number(result.Value), [.. result.AllNodes.Select(n => new ItemVerdict(n.Code, ResultStatusText.Of(n.Status), Number(n.Value), n.Kept is null ? null : true))]),
        VerdictJson.Lines.Verdict);

    /// <summary>The text of a result that a body can leave; null for one that is not settled.</summary>
    public static string? OfSettled(CandidateResult result) => CandidateViews.IsSettled(result) ? Of(result) : null;

    /// <summary>The verdict of a text.</summary>
    public static Verdict Read(string text) => JsonSerializer.Deserialize(text, VerdictJson.Lines.Verdict)!;

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A verdict.</summary>
internal sealed record Verdict(
    [property: JsonPropertyName("regle")] string? Rule,
    [property: JsonPropertyName("verdict")] string Status,
    [property: JsonPropertyName("issue")] string? Outcome,
    [property: JsonPropertyName("mention")] string? Mention,
    [property: JsonPropertyName("valeur")] string? Value,
    [property: JsonPropertyName("elements")] IReadOnlyList<ItemVerdict> Items);

/// <summary>What was found of an item.</summary>
internal sealed record ItemVerdict(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("statut")] string Status,
    [property: JsonPropertyName("valeur")] string? Value,
    [property: JsonPropertyName("acquis")] bool? IsKept);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(Verdict))]
internal sealed partial class VerdictJson : JsonSerializerContext
{
    public static VerdictJson Lines { get; } = new(new JsonSerializerOptions(CanonicalJson.Line()) { RespectRequiredConstructorParameters = false });
}
