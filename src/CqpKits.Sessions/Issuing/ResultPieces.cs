using CqpKits.Authoring.Results;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Results;

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
            .. session.Candidates.SelectMany(r => Of(certification, r, alone, candidates[r.Candidate])),
        ];
    }

    /// <summary>
    /// A candidate's documents. While nothing can be decided there is the sheet alone; while a person has to settle, the synthesis besides. Who is
    /// not admitted has no synthesis, since nothing is judged.
    /// </summary>
    private static IEnumerable<ResultPiece> Of(Certification certification, CandidateResult result, SessionView session, CandidateView candidate)
    {
        yield return Piece(ResultDocument.Sheet, ResultDocument.Sheet.Code, null);
        if (result.Status is ResultStatus.Undecidable or ResultStatus.RuleNotDeclared)
        {
            yield break;
        }

        if (result.Status != ResultStatus.Inadmissible)
        {
            yield return Piece(ResultDocument.Synthesis, ResultDocument.Synthesis.Code, null);
        }

        if (!CandidateViews.IsSettled(result))
        {
            yield break;
        }

        foreach (var paper in DeliveredPapers.Of(certification, result, candidate))
        {
            yield return Piece(paper.Document, paper.File, paper.Item);
        }

        ResultPiece Piece(ResultDocument document, string file, ItemView? item) => new(document, $"{result.Candidate}/{file}", new DocumentResults(session, candidate, item));
    }
}
