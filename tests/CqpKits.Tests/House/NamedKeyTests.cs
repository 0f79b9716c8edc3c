using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Referentials.Schema;
using CqpKits.Sessions.Review;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.House;

/// <summary>A message that tells to write a key names one that a YAML file has.</summary>
public sealed partial class NamedKeyTests
{
    private static readonly HashSet<string> Keys =
    [
        .. WriteSchemas.Others.Select(s => s.Write())
            .Append(CertificationSchema.Write(Certifications.Load(MemoryWorkspace.Shipped(), "agc").Value!))
            .SelectMany(text => Names(JsonNode.Parse(text)!)),
    ];

    public static TheoryData<string> Projects => [.. ProjectFiles.Projects("src").Select(ProjectFiles.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_key_that_a_message_names_exists(string project) => Assert.Empty(
        from file in ProjectFiles.Sources(project)
        where file.EndsWith("Messages.cs", StringComparison.Ordinal)
        from key in Named(File.ReadAllText(file))
        where !Keys.Contains(key)
        select $"{Path.GetFileName(file)} : « {key} »");

    [Theory]
    [InlineData("\"ajoutez « passe: » à cette ligne\"", "passe")]
    [InlineData("\"supprimez « pour » de la clé « evaluateur »\"", "evaluateur")]
    [InlineData("\"déclarez-la sous « regles ».\"", "regles")]
    [InlineData("\"la valeur « oui »\"", null)]
    public void The_scan_sees(string source, string? key) => Assert.Equal(key, Named(source).FirstOrDefault());

    private static IEnumerable<string> Named(string source) => Key().Matches(source).Select(m => m.Groups[1].Value + m.Groups[2].Value);

    private static IEnumerable<string> Names(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(p => (p.Key == "properties" ? ((JsonObject)p.Value!).Select(k => k.Key) : []).Concat(p.Value is null ? [] : Names(p.Value))),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex("« ([a-z_]+) ?:(?! »?,)|(?:la clé|sous|une section) « ([a-z_]+) »")]
    private static partial Regex Key();
}
