using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Faults;

/// <summary>The order in which faults of a template are read.</summary>
internal static class ReadingOrder
{
    /// <summary>Faults by line: those of the template first, then its parts', whole-file ones last. One that a loop repeats is told once.</summary>
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> faults, string mainPath) =>
    [
        .. faults.Distinct()
            .OrderBy(f => f.Position is null or { Line: 0 })
            .ThenBy(f => f.Position?.Path != mainPath)
            .ThenBy(f => f.Position?.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Position?.Line)
            .ThenBy(f => f.Position?.Column),
    ];
}
