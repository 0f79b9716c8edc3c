namespace CqpKits.Sessions.Counting;

/// <summary>Candidates who were decided, and how many of them are validated.</summary>
/// <param name="Label">Of whom.</param>
/// <param name="Count">Number of those decided.</param>
/// <param name="Validated">Number of those validated.</param>
internal sealed record Share(string Label, int Count, int Validated)
{
    /// <summary>Nothing is told of fewer candidates than these.</summary>
    public const int Least = 5;

    /// <summary>Whether it is told.</summary>
    public bool IsTold { get; init; } = Count >= Least;

    /// <summary>
    /// The parts of one whole. Where those that are not told have fewer than the least together, what they have could be taken off the whole: the smallest of the others is not told
    /// either.
    /// </summary>
    public static IReadOnlyList<Share> OfWhole(IReadOnlyList<Share> parts)
    {
        var hidden = parts.Where(p => !p.IsTold && p.Count > 0).Sum(p => p.Count);
        var smallest = hidden is > 0 and < Least ? parts.Where(p => p.IsTold).MinBy(p => p.Count) : null;
        return [.. parts.Select(p => p == smallest ? p with { IsTold = false } : p)];
    }

    /// <summary>The parts of one whole, by label, of verdicts.</summary>
    public static IReadOnlyList<Share> Of(IEnumerable<(string Label, bool IsValidated)> verdicts) =>
        [.. verdicts.GroupBy(v => v.Label).Select(g => new Share(g.Key, g.Count(), g.Count(v => v.IsValidated)))];
}
