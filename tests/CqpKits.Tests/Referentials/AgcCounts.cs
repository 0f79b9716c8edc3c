using System.Text.Json;

namespace CqpKits.Tests.Referentials;

/// <summary>The codes of the AGC référentiel as its documents print them, slips included.</summary>
internal sealed class AgcCounts
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public required IReadOnlyDictionary<string, PrintedMission> Missions { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Domaines { get; init; }

    public required PrintedTotals Counts { get; init; }

    public static AgcCounts Load() => JsonSerializer.Deserialize<AgcCounts>(
        File.ReadAllText(Repository.PathOf("tests/CqpKits.Tests/Referentials/Data/agc-counts.json")), Names)!;

    internal sealed record PrintedMission(IReadOnlyList<string> Activites, IReadOnlyList<string> Connaissances, IReadOnlyList<string> SavoirFaire);

    internal sealed record PrintedTotals(
        int Missions, int Activites, int Connaissances, int SavoirFaire, int Aptitudes,
        [property: System.Text.Json.Serialization.JsonPropertyName("mission_refs")] int MissionReferences);
}
