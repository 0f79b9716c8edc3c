using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Marks;

namespace CqpKits.Scoring.Rules;

/// <summary>The data shared by the scoring of one candidate.</summary>
internal sealed class ScoringScope
{
    private readonly CaseMarks marks;

    public ScoringScope(Certification certification, RuleSet rules, CandidateCase candidate, DecisionLayer decisions)
    {
        Decisions = decisions;
        Certification = certification;
        Rules = rules;
        Candidate = candidate;
        marks = new CaseMarks(candidate);
        Methods = new MarkMethods(certification, new MarkCounting(rules.Missing), marks.Counted);
        Admission = new Admission(rules.Admission, candidate);
        KnowHow = certification.Domains.SelectMany(d => d.KnowHow).Select(k => k.Code).ToHashSet();
    }

    public Certification Certification { get; }

    public RuleSet Rules { get; }

    public CandidateCase Candidate { get; }

    /// <summary>What is needed before any mark counts.</summary>
    public Admission Admission { get; }

    /// <summary>The decisions of persons to apply.</summary>
    public DecisionLayer Decisions { get; }

    /// <summary>The marks of all forms except reports.</summary>
    public IReadOnlyList<CaseMark> Marks => marks.Counted;

    /// <summary>The values copied into reports.</summary>
    public IReadOnlyList<CaseMark> Reported => marks.Reported;

    public MarkMethods Methods { get; }

    /// <summary>Codes of all savoir-faire of the certification.</summary>
    public IReadOnlySet<string> KnowHow { get; }

    public string LabelOf(string assessor) => Certification.Assessors.FirstOrDefault(a => a.Code == assessor)?.Label ?? assessor;
}
