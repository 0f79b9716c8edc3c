using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>What is known of one item.</summary>
/// <param name="Sources">Its sources; empty where it is made of finer results.</param>
/// <param name="Children">Its finer results.</param>
internal sealed record ItemFacts(IReadOnlyList<SourceOutcome> Sources, IReadOnlyList<NodeResult> Children)
{
    /// <summary>All single marks of the sources.</summary>
    public IReadOnlyList<CountedMark> Marks { get; } = [.. Sources.SelectMany(s => s.Marks)];

    /// <summary>Whether marks of this source (of any, when null) are waited for that no form holds.</summary>
    public bool Unseen(string? assessor) => Sources.Any(s => s.IsUnseen && (assessor is null || s.Mark.Assessor == assessor));
}
