using CqpKits.Authoring.Results;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Issuing;

/// <summary>A paper that is delivered to a candidate.</summary>
/// <param name="Document">Which.</param>
/// <param name="File">Name of its file, without extension.</param>
/// <param name="Item">The item that it attests; null for a paper about the candidate.</param>
internal sealed record DeliveredPaper(ResultDocument Document, string File, ItemView? Item);

/// <summary>Which papers an outcome delivers: those that its rule names, else the certificate if it is awarded and an attestation of each validated bloc.</summary>
internal static class DeliveredPapers
{
    private static readonly SourcePosition Usual = SourcePosition.File("");

    private static readonly IReadOnlyList<PaperRule> UsualPapers =
        [new PaperRule(PaperKind.Attestation, ResultLevel.SkillsBlocks, [], Usual), new PaperRule(PaperKind.Certificate, null, [], Usual)];

    /// <summary>The papers, in the order of the rule. A paper that two lines name is made once.</summary>
    public static IEnumerable<DeliveredPaper> Of(Certification certification, CandidateResult result, CandidateView view) =>
        (result.Outcome?.Papers ?? UsualPapers).SelectMany(p => Of(p, certification, result, view)).DistinctBy(p => p.File);

    /// <summary>Whether the certification itself is awarded: validated, in full, by a rule set that gives it.</summary>
    public static bool IsAwarded(Certification certification, CandidateResult result) =>
        result is { Status: ResultStatus.Validated, Outcome.Kind: OutcomeKind.Full }
        && certification.RuleSets.Any(r => r.Code == result.RuleSet && r.Award.GivesCertification);

    private static IEnumerable<DeliveredPaper> Of(PaperRule paper, Certification certification, CandidateResult result, CandidateView view) => paper.Kind switch
    {
        PaperKind.Certificate => IsAwarded(certification, result) ? [new DeliveredPaper(ResultDocument.Certificate, ResultDocument.Certificate.Code, null)] : [],
        PaperKind.Participation => [new DeliveredPaper(ResultDocument.Participation, ResultDocument.Participation.Code, null)],
        _ => Attestations(paper, LevelOf(paper, certification, result), result, view),
    };

    private static ResultLevel? LevelOf(PaperRule paper, Certification certification, CandidateResult result) =>
        paper.Each ?? certification.RuleSets.FirstOrDefault(r => r.Code == result.RuleSet)?.Level.Each;

    private static IEnumerable<DeliveredPaper> Attestations(PaperRule paper, ResultLevel? level, CandidateResult result, CandidateView view)
    {
        var document = level == ResultLevel.SkillsBlocks ? ResultDocument.BlockAttestation : ResultDocument.ItemAttestation;
        return result.AllNodes.Zip(WithChildren(view.Results.Concat(view.Aside)))
            .Where(n => n.First.Level == level && IsAttested(n.First) && (paper.Items.Count == 0 || paper.Items.Contains(n.First.Code)))
            .Select(n => new DeliveredPaper(document, $"{document.Code}-{Slug.Of(n.First.Code)}", n.Second));
    }

    /// <summary>What was obtained at an earlier session was attested then; what a title exempts of was never evaluated.</summary>
    private static bool IsAttested(NodeResult node) => node is { Status: ResultStatus.Validated, Kept: null } && !node.Findings.OfType<ExemptByTitleFinding>().Any();

    private static IEnumerable<ItemView> WithChildren(IEnumerable<ItemView> items) => items.SelectMany(i => WithChildren(i.Items ?? []).Prepend(i));
}
