namespace CqpKits.Diagnostics;

/// <summary>A diagnostic that is the same at several places of files.</summary>
/// <param name="First">The diagnostic, at the first of its places.</param>
/// <param name="Others">Its other places, in order; empty when it stands alone.</param>
public sealed record Repeated(Diagnostic First, IReadOnlyList<SourcePosition> Others)
{
    /// <summary>
    /// The diagnostics, those that differ only in their line together, at the place of the first. One about a whole file, or about none, stands alone: each
    /// of several files is a matter of its own.
    /// </summary>
    public static IEnumerable<Repeated> Of(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select((d, i) => (Diagnostic: d, Key: d.Position is { Line: > 0 } ? (d with { Position = null }, 0) : (d, i + 1)))
        .GroupBy(d => d.Key, d => d.Diagnostic)
        .Select(g => new Repeated(g.First(), [.. g.Skip(1).Select(d => d.Position!)]));
}
