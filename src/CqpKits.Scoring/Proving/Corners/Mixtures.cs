using CqpKits.Forms.Answers;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>
/// Candidates with one answer for some marks and another for the others, in every number: for the first items, and for the first marks of each item. They show that
/// a rule set that asks for a certain number, no more and no less, can be met.
/// </summary>
internal sealed class Mixtures
{
    private readonly IReadOnlyList<Answer[]> everywhere;
    private readonly IReadOnlyList<IReadOnlyDictionary<int, int>> ranks;

    /// <param name="forms">The forms.</param>
    /// <param name="everywhere">All answers of each candidate to mix.</param>
    public Mixtures(CornerForms forms, IReadOnlyList<Answer[]> everywhere)
    {
        this.everywhere = everywhere;
        var spots = forms.Cells.SelectMany(c => c.Spots.Select(s => (s.Index, c.Item.Code))).DistinctBy(s => s.Index).OrderBy(s => s.Index).ToList();
        var items = spots.Select(s => s.Code).Distinct().ToList();
        ranks =
        [
            spots.ToDictionary(s => s.Index, s => items.IndexOf(s.Code)),
            spots.GroupBy(s => s.Code).SelectMany(g => g.Select((s, rank) => (s.Index, rank))).ToDictionary(s => s.Index, s => s.rank),
        ];
    }

    /// <summary>Their answers, one for each mark of the forms.</summary>
    public IEnumerable<Answer[]> All() =>
        from rank in ranks
        from first in everywhere
        from second in everywhere
        where !ReferenceEquals(first, second)
        from number in Enumerable.Range(1, rank.Values.DefaultIfEmpty().Max())
        select (Answer[])[.. second.Select((answer, i) => rank.TryGetValue(i, out var at) && at < number ? first[i] : answer)];
}
