using CqpKits.Diagnostics;

namespace CqpKits.Cli.Usage;

/// <summary>The words for the other places of a message.</summary>
internal static class PlaceWords
{
    private const int MostLines = 10;

    /// <summary>The console lines of a message, with its other places on one more: « et 3 autres endroits : a.yaml, lignes 4, 9 ; b.yaml, ligne 2 ».</summary>
    public static string Lines(Repeated message) => message.Others.Count == 0
        ? $"{message.First}"
        : FormattableString.Invariant($"{message.First}\n    et {(message.Others.Count == 1 ? "un autre endroit" : $"{message.Others.Count} autres endroits")} : {string.Join(" ; ", message.Others.GroupBy(p => p.Path).Select(InFile))}");

    private static string InFile(IGrouping<string, SourcePosition> places)
    {
        var lines = places.Select(p => p.Line).Distinct().ToList();
        return FormattableString.Invariant($"{places.Key}, {(lines.Count == 1 ? "ligne" : "lignes")} {string.Join(", ", lines.Take(MostLines))}{(lines.Count > MostLines ? "…" : "")}");
    }
}
