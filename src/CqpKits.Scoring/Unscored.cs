using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring;

/// <summary>Makes the result of a candidate for whom there is no rule set: the marks are shown, without a verdict.</summary>
internal static class Unscored
{
    public static CandidateResult Of(Certification certification, CandidateCase candidate)
    {
        var declared = certification.RuleSets.Count > 0;
        return new CandidateResult
        {
            Candidate = candidate.Key,
            Name = candidate.Name,
            Status = declared ? ResultStatus.Undecidable : ResultStatus.RuleNotDeclared,
            Nodes = [.. Nodes(certification, candidate)],
            Lacks = [declared ? Lacks.NoChosenRule() : Lacks.NoRule(certification), .. UnreturnedForms.WithoutRule(candidate, blocks: declared)],
        };
    }

    private static IEnumerable<NodeResult> Nodes(Certification certification, CandidateCase candidate)
    {
        var all = new CaseMarks(candidate);
        var (marks, reported) = (all.Counted, all.Reported);
        var level = certification.Domains.Count > 0 ? ResultLevel.Domains : ResultLevel.SkillsBlocks;
        foreach (var item in ResultItems.Of(certification, level))
        {
            var node = new NodeResult
            {
                Code = item.Code,
                Label = item.Label,
                Level = level,
                Status = ResultStatus.RuleNotDeclared,
                Members = MarkMethods.MemberMeans(marks.Where(m => item.Takes(m.Node))),
            };
            yield return node with { Remarks = [.. CarriedOverMarks.Remarks(reported.Where(m => item.Takes(m.Node)), node)] };
        }
    }
}
