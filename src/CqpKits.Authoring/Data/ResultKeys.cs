using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using CqpKits.Authoring.Results;

namespace CqpKits.Authoring.Data;

/// <summary>The keys under which templates see a record of the view of results, read from the attributes that say them.</summary>
internal static class ResultKeys
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> Known = new();

    private static readonly Dictionary<(Type View, string Former), string> Renamed = new()
    {
        [(typeof(SessionView), "nom")] = "session",
        [(typeof(CandidateView), "verdict_calcule")] = "calcule.verdict",
        [(typeof(CandidateView), "motif_calcule")] = "calcule.motif",
        [(typeof(OutcomeView), "nature")] = "issue",
        [(typeof(LackView), "retient")] = "bloque",
    };

    /// <summary>Keys that templates used before, with the record they stood in, and what is written now.</summary>
    public static IReadOnlyDictionary<(Type View, string Former), string> Former => Renamed;

    /// <summary>Each key with the property it shows.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Of(Type view) => Known.GetOrAdd(view, Read);

    /// <summary>What is written now in place of a key that a record had before; null when it never had it.</summary>
    public static string? NowOf(Type view, string former) => Renamed.GetValueOrDefault((view, former));

    private static Dictionary<string, PropertyInfo> Read(Type view)
    {
        var keys = new Dictionary<string, PropertyInfo>();
        foreach (var property in view.GetProperties())
        {
            if (property.GetCustomAttribute<PrintedAttribute>() is { } printed)
            {
                keys[printed.Key] = property;
            }
            else if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } written)
            {
                keys.TryAdd(written.Name, property);
            }
        }

        return keys;
    }
}
