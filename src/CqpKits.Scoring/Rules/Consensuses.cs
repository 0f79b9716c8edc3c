using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>A consensus is the jury's own: it counts wherever it lies, and it is said when it lies outside its members' means.</summary>
internal static class Consensuses
{
    public static IEnumerable<Remark> Remarks(RuleLevel level, NodeResult result)
    {
        foreach (var rule in level.Marks.Where(r => r.Method == MarkMethod.Consensus))
        {
            var agreed = result.Sources.First(s => s.Assessor == rule.Assessor).Value;
            var means = result.Members.Where(m => m.Assessor == rule.Assessor).Select(m => m.Value).OfType<decimal>().ToList();
            if (agreed is { } value && means.Count > 0 && (value < means.Min() || value > means.Max()))
            {
                yield return new ConsensusOutsideMeans(value, means.Min(), means.Max());
            }
        }
    }
}
