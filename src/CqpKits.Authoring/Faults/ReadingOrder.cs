using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Faults;

/// <summary>Sorts the faults of a template for the reader.</summary>
internal static class ReadingOrder
{
    /// <summary>
    /// Faults by line: those of the template, then those of its parts, then those without a line. Equal faults are listed once, and those
    /// that are alike, e.g. of a loop, are counted.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> faults, string mainPath) =>
    [
        .. SimilarFaults.Counted(faults.Distinct())
            .OrderBy(f => f.Position is null or { Line: 0 })
            .ThenBy(f => f.Position?.Path != mainPath)
            .ThenBy(f => f.Position?.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Position?.Line)
            .ThenBy(f => f.Position?.Column),
    ];
}
