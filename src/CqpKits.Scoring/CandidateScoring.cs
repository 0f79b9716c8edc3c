using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Answers and rules → result with reasons. Pure: no file, no clock; exact decimals, compared unrounded.</summary>
public static class CandidateScoring
{
    /// <summary>The result of one candidate.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies, or null when none was declared or none could be chosen: marks are then shown and no verdict is made.</param>
    /// <param name="candidate">The candidate's forms.</param>
    public static CandidateResult Score(Certification certification, RuleSet? rules, CandidateCase candidate)
    {
        var scoring = new NodeScoring(certification, rules, candidate);
        var scored = Nodes(certification, rules).Select(scoring.Score).ToList();
        var lacks = scored.SelectMany(s => s.Lacks).Distinct().ToList();
        if (certification.RuleSets.Count == 0)
        {
            lacks.Add(Lacks.NoRule(certification));
        }

        var nodes = scored.Select(s => s.Result).ToList();
        var status = StatusOf(certification, rules, nodes);
        return new CandidateResult
        {
            Candidate = candidate.Key,
            Name = candidate.Name,
            RuleSet = rules?.Code,
            Status = status,
            Reason = ReasonOf(status, rules, nodes),
            Nodes = nodes,
            Lacks = lacks,
        };
    }

    private static IEnumerable<ResultNode> Nodes(Certification certification, RuleSet? rules) => rules?.Level switch
    {
        ResultLevel.SkillsBlocks => certification.SkillsBlocks.Select(b => new ResultNode(b.Code, b.Label, b.Domain ?? b.Code)),
        _ => certification.Domains.Select(d => new ResultNode(d.Code, d.Label, d.Code)),
    };

    private static ResultStatus StatusOf(Certification certification, RuleSet? rules, List<NodeResult> nodes)
    {
        if (rules is null)
        {
            return certification.RuleSets.Count == 0 ? ResultStatus.RuleNotDeclared : ResultStatus.Undecidable;
        }

        return nodes.Any(n => n.Status == ResultStatus.Undecidable) ? ResultStatus.Undecidable
            : nodes.All(n => n.Status == ResultStatus.Validated) ? ResultStatus.Validated
            : ResultStatus.NotValidated;
    }

    private static string ReasonOf(ResultStatus status, RuleSet? rules, List<NodeResult> nodes)
    {
        var level = rules?.Level == ResultLevel.SkillsBlocks ? "bloc" : "domaine";
        return status switch
        {
            ResultStatus.RuleNotDeclared => "le référentiel ne déclare aucune règle : aucun verdict n'est rendu.",
            ResultStatus.Undecidable when rules is null => "la règle applicable n'a pas pu être choisie : aucun verdict n'est rendu.",
            ResultStatus.Undecidable => $"des évaluations manquent ou sont à trancher pour {Named(nodes, ResultStatus.Undecidable)}.",
            ResultStatus.Validated => $"chaque {level} est validé.",
            _ => $"non validé : {Named(nodes, ResultStatus.NotValidated)}.",
        };
    }

    private static string Named(List<NodeResult> nodes, ResultStatus status) =>
        string.Join(", ", nodes.Where(n => n.Status == status).Select(n => $"« {n.Label} »"));
}
