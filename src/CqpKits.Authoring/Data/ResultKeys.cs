using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using CqpKits.Authoring.Results;

namespace CqpKits.Authoring.Data;

/// <summary>The keys that template data has for a record of the view of results, read from the attributes of its properties.</summary>
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

    /// <summary>Former keys, with their record, and the keys or paths that replace them.</summary>
    public static IReadOnlyDictionary<(Type View, string Former), string> Former => Renamed;

    /// <summary>The properties of a record, by key.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Of(Type view) => Known.GetOrAdd(view, Read);

    /// <summary>The key or path that replaces a former key of a record; null when it is not a former key.</summary>
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
