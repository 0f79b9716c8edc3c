using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>A group of marks that corners change together.</summary>
/// <param name="Kind">What the group is.</param>
/// <param name="Words">The group in French: « ACC (Tuteur) ».</param>
/// <param name="Spots">Its marks; empty for an item validated earlier.</param>
/// <param name="Settings">What they are set to.</param>
internal sealed record Dial(DialKind Kind, string Words, IReadOnlyList<Spot> Spots, IReadOnlyList<Setting> Settings)
{
    /// <summary>The level that it belongs to, or null.</summary>
    public RuleLevel? Level { get; init; }

    /// <summary>The item that it belongs to, or null.</summary>
    public ResultItem? Item { get; init; }

    /// <summary>The source's marks of the item that it belongs to, or null.</summary>
    public Cell? Cell { get; init; }

    /// <summary>True for a group like another one, which is tried only together with it.</summary>
    public bool IsTwin { get; init; }

    /// <summary>Whether corners change both: groups of one kind without a common mark, of one item or level.</summary>
    public bool PairsWith(Dial other) => Kind == other.Kind && Spots.Count > 0 && !Spots.Intersect(other.Spots).Any() && Kind switch
    {
        DialKind.Source => true,
        DialKind.Item => Level == other.Level,
        DialKind.Cell => Level == other.Level && Item == other.Item,
        DialKind.Mark => Cell == other.Cell,
        _ => false,
    };
}

/// <summary>The kinds of <see cref="Dial"/>.</summary>
internal enum DialKind
{
    /// <summary>All marks.</summary>
    All,

    /// <summary>All marks of a source.</summary>
    Source,

    /// <summary>All marks of an item.</summary>
    Item,

    /// <summary>The marks of a source for an item, or those of one person of it.</summary>
    Cell,

    /// <summary>One mark.</summary>
    Mark,

    /// <summary>An item that was validated earlier.</summary>
    Kept,
}
