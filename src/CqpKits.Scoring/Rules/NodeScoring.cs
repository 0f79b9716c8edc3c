using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Applies a rule set to one domaine or bloc.</summary>
internal sealed class NodeScoring(Certification certification, RuleSet? rules, CandidateCase candidate)
{
    private readonly HashSet<string> knowHow = [.. certification.Domains.SelectMany(d => d.KnowHow).Select(k => k.Code)];

    private readonly IReadOnlyList<CaseMark> marks = CaseMarks.Of(candidate);
    private readonly IReadOnlyList<CaseMark> reported = CaseMarks.ReportedIn(candidate);

    /// <summary>The node's result, with all that is missing for it.</summary>
    public (NodeResult Result, IReadOnlyList<Lack> Lacks) Score(ResultNode node)
    {
        var own = marks.Where(m => m.Node == node.Domain).ToList();
        var members = MarkMethods.MemberMeans(own);
        var reports = reported.Where(m => m.Node == node.Domain).ToList();
        IReadOnlyList<string> reportRemarks = [.. Reports.Remarks(reports, members)];
        if (rules is null)
        {
            return (Unscored(node, members) with { Remarks = reportRemarks }, []);
        }

        var sources = rules.Marks.Select(r => MarkMethods.Apply(r, LabelOf(r.Assessor), own)).ToList();
        var nodeMarks = new NodeMarks([.. sources.Select(s => s.Mark)], [.. own.Where(m => m.Field.ItemCode is { } c && knowHow.Contains(c))]);
        var lacks = sources.SelectMany(s => s.Lacks).Concat(MemberLacks(own)).Concat(KnowHowLacks(nodeMarks))
            .Concat(Reports.LacksOf(reports, members)).Distinct().ToList();
        var scored = Scored(node, nodeMarks, members, lacks);
        return (scored with { Remarks = [.. scored.Remarks, .. reportRemarks] }, lacks);
    }

    private static NodeResult Unscored(ResultNode node, IReadOnlyList<MemberMean> members) => new()
    {
        Code = node.Code,
        Label = node.Label,
        Status = ResultStatus.RuleNotDeclared,
        Members = members,
        Reason = $"{node.Label} : règle non déclarée",
    };

    private NodeResult Scored(ResultNode node, NodeMarks nodeMarks, IReadOnlyList<MemberMean> members, List<Lack> lacks)
    {
        var tests = rules!.Conditions.SelectMany(c => Conditions.Test(c, nodeMarks)).ToList();
        var status = lacks.Any(l => l.Blocks) || tests.Any(t => t.Passed is null) ? ResultStatus.Undecidable
            : tests.All(t => t.Passed == true) ? ResultStatus.Validated
            : ResultStatus.NotValidated;
        return new NodeResult
        {
            Code = node.Code,
            Label = node.Label,
            Status = status,
            Value = nodeMarks.Mean,
            Sources = nodeMarks.Sources,
            Members = members,
            Tests = tests,
            Remarks = [.. Remarks(nodeMarks, members)],
            Reason = NodeReasons.Of(node.Label, status, nodeMarks, tests),
        };
    }

    /// <summary>Individual marks that no mean of the rule set uses: the agreed value counts, yet a member's gap is said.</summary>
    private IEnumerable<Lack> MemberLacks(IEnumerable<CaseMark> own)
    {
        var averaged = rules!.Marks.Where(r => r.Method == MarkMethod.Mean).Select(r => r.Assessor).ToHashSet();
        return own.Where(m => m.Scope == MarkScope.Individual && !averaged.Contains(m.Assessor))
            .Select(m => m.Lack).OfType<Lack>().Select(l => l with { Blocks = false });
    }

    private IEnumerable<Lack> KnowHowLacks(NodeMarks node) =>
        rules!.Conditions
            .Where(c => c.Subject == ConditionSubject.EachKnowHow && !node.KnowHow.Any(m => c.Assessor is null || m.Assessor == c.Assessor))
            .Select(c => Lacks.NoKnowHow(c.Assessor is { } a ? LabelOf(a) : "Savoir-faire"));

    private IEnumerable<string> Remarks(NodeMarks node, IReadOnlyList<MemberMean> members)
    {
        foreach (var rule in rules!.Marks.Where(r => r.Method == MarkMethod.Consensus))
        {
            var agreed = node.Sources.First(s => s.Assessor == rule.Assessor).Value;
            var means = members.Where(m => m.Assessor == rule.Assessor).Select(m => m.Value).OfType<decimal>().ToList();
            if (agreed is { } value && means.Count > 0 && (value < means.Min() || value > means.Max()))
            {
                yield return $"l'appréciation partagée ({FrenchText.Rounded(value)}) sort de l'intervalle des moyennes individuelles "
                    + $"({FrenchText.Rounded(means.Min())} à {FrenchText.Rounded(means.Max())})";
            }
        }
    }

    private string LabelOf(string assessor) => certification.Assessors.FirstOrDefault(a => a.Code == assessor)?.Label ?? assessor;
}

/// <summary>A domaine or bloc to score.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its label.</param>
/// <param name="Domain">Code of the domain whose marks count for it.</param>
internal sealed record ResultNode(string Code, string Label, string Domain);
