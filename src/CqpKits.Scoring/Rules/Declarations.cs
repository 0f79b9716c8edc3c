using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>The result that an assessor declares in a box of their own: kept beside the computed one, and a disagreement is said.</summary>
internal static class Declarations
{
    public static IEnumerable<Remark> Remarks(RuleLevel level, NodeResult result, IReadOnlyList<CaseMark> own)
    {
        foreach (var mark in own.Where(m => level.Declared is { } field && m.Name == field))
        {
            if (mark.Chosen is not { Sense: { } sense } chosen || sense == ValueSense.NotApplicable)
            {
                continue;
            }

            var declared = sense == ValueSense.Favorable ? ResultStatus.Validated : ResultStatus.NotValidated;
            if (declared != result.Status)
            {
                yield return new DeclaredOtherwise(mark.Form.Holder, chosen.Label, mark.Form.Definition.Title, result.Status);
            }
        }
    }
}
