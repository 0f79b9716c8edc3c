using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>The decisions of persons that a scoring applies; none for a computed result.</summary>
internal sealed class DecisionLayer(IReadOnlyList<JuryDecision> decisions)
{
    public static DecisionLayer None { get; } = new([]);

    /// <summary>The mark of a source for an item, replaced by the decided mark if there is one.</summary>
    public SourceOutcome Over(SourceOutcome source, string item) =>
        decisions.OfType<MarkDecision>().LastOrDefault(d => d.Item == item && d.Assessor == source.Mark.Assessor && (d.Holder.Length == 0 || d.Holder == source.Mark.Holder)) is { } decided
            ? source with { Mark = source.Mark with { Value = decided.After, Given = null, IsDecided = true }, Lacks = [] }
            : source;

    /// <summary>The result of an item, with the decided status if there is one.</summary>
    public ScoredItem Over(ScoredItem scored) =>
        decisions.OfType<StatusDecision>().LastOrDefault(d => d.Item == scored.Result.Code) is { } decided
            ? scored with
            {
                Result = scored.Result with { Status = decided.After, Decided = new DecidedStatus(decided, scored.Result.Status) },
                Lacks = [.. scored.Lacks.Select(l => l with { Blocks = false })],
            }
            : scored;

    /// <summary>The decision about the certification itself, or null.</summary>
    public StatusDecision? OfVerdict => decisions.OfType<StatusDecision>().LastOrDefault(d => d.Item is null);
}
