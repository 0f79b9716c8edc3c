using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>The marks of the sources and the finer results of one item.</summary>
/// <param name="Sources">Its sources; empty when it is computed from finer results.</param>
/// <param name="Children">Its finer results.</param>
internal sealed record ItemFacts(IReadOnlyList<SourceOutcome> Sources, IReadOnlyList<NodeResult> Children)
{
    /// <summary>All single marks of the sources.</summary>
    public IReadOnlyList<CountedMark> Marks { get; } = [.. Sources.SelectMany(s => s.Marks)];

    /// <summary>True when no form has marks that the rule needs of this source, or with null of any source.</summary>
    public bool Unseen(string? assessor) => Sources.Any(s => s.IsUnseen && (assessor is null || s.Mark.Assessor == assessor));
}
