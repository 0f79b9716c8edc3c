using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>Words the reason of the verdict, in one French sentence.</summary>
internal static class VerdictReasons
{
    public static string Of(CandidateResult result) => result switch
    {
        { Status: ResultStatus.RuleNotDeclared } => "le référentiel ne déclare aucune règle : aucun verdict n'est rendu.",
        { RuleSet: null } => "la règle applicable n'a pas pu être choisie : aucun verdict n'est rendu.",
        { Decided: { } decided } => $"{DecisionWords.Of(decided.Decision)} ; calculé : {Computed(result, decided.Computed)}",
        _ => Computed(result, result.Status),
    };

    private static string Computed(CandidateResult result, ResultStatus status)
    {
        var early = status is ResultStatus.Validated or ResultStatus.NotValidated && result.Nodes.Any(n => n.Status == ResultStatus.Undecidable);
        return $"{Why(result, status)}{(early ? " ; ce qui manque n'y change rien" : "")}.";
    }

    private static string Why(CandidateResult result, ResultStatus status) => status switch
    {
        ResultStatus.Inadmissible => Own(result, TestOutcome.Failed),
        ResultStatus.Undecidable when Admission(result) is { Length: > 0 } admission => admission,
        ResultStatus.Undecidable when result.Nodes.All(n => n.Status != ResultStatus.Undecidable) => Joined("une valeur n'est pas connue", Own(result, TestOutcome.Unknown)),
        ResultStatus.Undecidable => $"des évaluations manquent ou sont à trancher pour {Named(result, ResultStatus.Undecidable)}",
        ResultStatus.ToSettle when Joined(Own(result, TestOutcome.ToSettle), WithNames("une personne tranche pour", result, ResultStatus.ToSettle)) is { Length: > 0 } settling => settling,
        ResultStatus.ToSettle => Joined(Own(result, TestOutcome.Failed), WithNames("non validé :", result, ResultStatus.NotValidated), "une personne tranche"),
        ResultStatus.Validated => Own(result, TestOutcome.Passed),
        _ => Joined(Own(result, TestOutcome.Failed), WithNames("non validé :", result, ResultStatus.NotValidated)),
    };

    /// <summary>What is not known of the admission, which comes before all marks.</summary>
    private static string Admission(CandidateResult result) =>
        string.Join(" ; ", result.Findings.OfType<AdmissionFinding>().Where(f => f.Outcome == TestOutcome.Unknown).Select(ResultWords.Of));

    private static string Own(CandidateResult result, TestOutcome outcome) =>
        string.Join(" ; ", result.Findings.Where(f => f.Outcome == outcome && !f.IsSaidByItems).Select(ResultWords.Of));

    private static string Joined(params string[] parts) => string.Join(" ; ", parts.Where(p => p.Length > 0));

    private static string WithNames(string start, CandidateResult result, ResultStatus status) =>
        Named(result, status) is { Length: > 0 } names ? $"{start} {names}" : "";

    private static string Named(CandidateResult result, ResultStatus status) =>
        string.Join(", ", result.Nodes.Where(n => n.Status == status).Select(n => $"« {n.Label} »"));
}
