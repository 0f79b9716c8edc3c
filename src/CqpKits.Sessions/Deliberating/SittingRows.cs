using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Forms;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Deliberating;

/// <summary>Who sat ↔ the column that holds it.</summary>
internal static class SittingRows
{
    /// <summary>The members as text; null for none.</summary>
    public static string? Of(IReadOnlyList<JuryMember> members) => members.Count == 0
        ? null
        : JsonSerializer.Serialize([.. members.Select(m => new HeldMember(m.Name, RowText.Filled(m.Function), m.Presides ? true : null))], SittingJson.Lines.HeldMemberArray);

    /// <summary>The members of a text.</summary>
    public static IReadOnlyList<JuryMember> Read(string? members) => members is null
        ? []
        : [.. JsonSerializer.Deserialize(members, SittingJson.Lines.HeldMemberArray)!.Select(m => new JuryMember(m.Name, m.Function ?? "", m.Presides == true))];

    /// <summary>What a session holds of a body that sat; null where it did not.</summary>
    public static HeldSitting? Find(IHeldRows rows, long session, DecidingBody body) => rows.OfSession<HeldSitting>(session).FirstOrDefault(s => s.Body == body);
}

/// <summary>Somebody who sat.</summary>
internal sealed record HeldMember(
    [property: JsonPropertyName("nom")] string Name,
    [property: JsonPropertyName("fonction")] string? Function = null,
    [property: JsonPropertyName("preside")] bool? Presides = null);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(HeldMember[]))]
internal sealed partial class SittingJson : JsonSerializerContext
{
    public static SittingJson Lines { get; } = new(CanonicalJson.Line());
}
