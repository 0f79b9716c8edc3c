using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Marks;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>One mark of the filled forms of a rule set.</summary>
/// <param name="index">Its index among all marks.</param>
/// <param name="person">The person who gives it, from 0.</param>
/// <param name="mark">The mark, without an answer.</param>
internal sealed class Spot(int index, int person, CaseMark mark)
{
    /// <summary>Its index among all marks.</summary>
    public int Index { get; } = index;

    /// <summary>The person who gives it, from 0.</summary>
    public int Person { get; } = person;

    /// <summary>The mark, without an answer.</summary>
    public CaseMark Mark { get; } = mark;

    /// <summary>For a ratio, what the mark is when the ratio is 100 %; null otherwise.</summary>
    public decimal? Whole { get; set; }
}

/// <summary>The marks that one source of a level takes for one item; those of one person when each person counts separately.</summary>
/// <param name="Level">The level.</param>
/// <param name="Item">The item.</param>
/// <param name="Source">The source.</param>
/// <param name="Person">The person, or null for all.</param>
/// <param name="Spots">At least one.</param>
internal sealed record Cell(RuleLevel Level, ResultItem Item, SourceRule Source, int? Person, IReadOnlyList<Spot> Spots)
{
    /// <summary>For a ratio, what each mark is when the ratio is 100 %; null otherwise.</summary>
    public decimal? Whole { get; init; }
}
