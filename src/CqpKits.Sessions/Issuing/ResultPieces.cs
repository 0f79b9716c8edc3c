using CqpKits.Authoring.Results;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Issuing;

/// <summary>One document to be made for a session.</summary>
/// <param name="Document">Which.</param>
/// <param name="File">Path below the session's folder, without extension.</param>
/// <param name="Data">What it is made of.</param>
internal sealed record ResultPiece(ResultDocument Document, string File, DocumentResults Data);

/// <summary>Which documents the results of a session give.</summary>
internal static class ResultPieces
{
    /// <summary>The session's own, then each candidate's.</summary>
    public static IReadOnlyList<ResultPiece> Of(Certification certification, SessionResult session)
    {
        var whole = session.View;
        var candidates = whole.Candidates.ToDictionary(c => c.Key);
        var alone = whole with { Candidates = [], Groups = [] };
        return
        [
            new ResultPiece(ResultDocument.Minutes, ResultDocument.Minutes.Code, new DocumentResults(whole, null, null)),
            new ResultPiece(ResultDocument.Cohort, ResultDocument.Cohort.Code, new DocumentResults(whole, null, null)),
            .. session.Results.SelectMany(r => Of(certification, r, alone, candidates[r.Final.Candidate])),
        ];
    }

    /// <summary>
    /// A candidate's documents. While nothing can be decided there are the sheets alone; while a person has to settle, the synthesis besides. A bloc
    /// validated at an earlier session was attested then.
    /// </summary>
    private static IEnumerable<ResultPiece> Of(Certification certification, DecidedResult decided, SessionView session, CandidateView named)
    {
        var result = decided.Final;
        var told = CandidateCopy.Of(certification, decided, named);
        yield return Piece(ResultDocument.Sheet, ResultDocument.Sheet.Code, null);
        if (!told.NamesAssessors)
        {
            yield return Piece(ResultDocument.OfficeSheet, ResultDocument.OfficeSheet.Code, null);
        }

        if (result.Status is ResultStatus.Undecidable or ResultStatus.RuleNotDeclared)
        {
            yield break;
        }

        yield return Piece(ResultDocument.Synthesis, ResultDocument.Synthesis.Code, null);
        if (!CandidateViews.IsSettled(result))
        {
            yield break;
        }

        foreach (var (block, view) in WithChildren(result.Nodes).Zip(WithChildren(told.Results)).Where(n => IsAttested(n.First)))
        {
            yield return Piece(ResultDocument.BlockAttestation, $"{ResultDocument.BlockAttestation.Code}-{Slug.Of(block.Code)}", view);
        }

        if (IsAwarded(certification, result))
        {
            yield return Piece(ResultDocument.Certificate, ResultDocument.Certificate.Code, null);
        }

        ResultPiece Piece(ResultDocument document, string file, ItemView? item) => new(document, $"{result.Candidate}/{file}", document.IsForCandidate && !told.NamesAssessors
            ? new DocumentResults(session with { Members = [] }, told, item)
            : new DocumentResults(session, named, item));
    }

    /// <summary>Whether the certification itself is awarded: validated, in full, by a rule set that gives it.</summary>
    public static bool IsAwarded(Certification certification, CandidateResult result) =>
        result is { Status: ResultStatus.Validated, Outcome.Kind: OutcomeKind.Full }
        && certification.RuleSets.Any(r => r.Code == result.RuleSet && r.Award.GivesCertification);

    private static bool IsAttested(NodeResult node) => node is { Level: ResultLevel.SkillsBlocks, Status: ResultStatus.Validated, Kept: null };

    private static IEnumerable<NodeResult> WithChildren(IEnumerable<NodeResult> nodes) => nodes.SelectMany(n => WithChildren(n.Children).Prepend(n));

    private static IEnumerable<ItemView> WithChildren(IEnumerable<ItemView> items) => items.SelectMany(i => WithChildren(i.Items ?? []).Prepend(i));
}
