using CqpKits.Authoring.Results;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Sessions.Results;

namespace CqpKits.Sessions.Issuing;

/// <summary>One document to be made for a session.</summary>
/// <param name="Document">Which.</param>
/// <param name="File">Path below the session's folder, without extension.</param>
/// <param name="Data">What it is made of.</param>
internal sealed record ResultPiece(ResultDocument Document, string File, DocumentResults Data)
{
    /// <summary>Whether it is made in large print: it goes to a candidate who was granted it.</summary>
    public bool LargePrint => Document.IsForCandidate && Data.Candidate is { LargePrint: true };
}

/// <summary>Which documents the results of a session give.</summary>
internal static class ResultPieces
{
    /// <summary>The session's own, then each candidate's.</summary>
    public static IReadOnlyList<ResultPiece> Of(Certification certification, SessionResult session) =>
        [OfSession(ResultDocument.Minutes, session.View), OfSession(ResultDocument.Cohort, session.View), .. OfCandidates(certification, session, _ => true)];

    /// <summary>A document about a session.</summary>
    public static ResultPiece OfSession(ResultDocument document, SessionView session) => new(document, document.Code, new DocumentResults(session, null, null));

    /// <summary>The documents of candidates, by key those that are meant.</summary>
    public static IEnumerable<ResultPiece> OfCandidates(Certification certification, SessionResult session, Func<string, bool> isMeant)
    {
        var candidates = session.View.Candidates.ToDictionary(c => c.Key);
        var alone = session.View with { Candidates = [], Groups = [], Papers = [], Statistics = null, Commission = session.View.Commission is { } commission ? commission with { Members = [], Decisions = [] } : null };
        return session.Results.Where(r => isMeant(r.Final.Candidate)).SelectMany(r => Of(certification, r, alone, candidates[r.Final.Candidate]));
    }

    /// <summary>
    /// A candidate's documents. While nothing can be decided there are the sheets alone; while a person has to settle, the synthesis besides. Who is
    /// not admitted has no synthesis, since nothing is judged.
    /// </summary>
    private static IEnumerable<ResultPiece> Of(Certification certification, DecidedResult decided, SessionView session, CandidateView named)
    {
        var result = decided.Final;
        var told = CandidateCopy.Of(certification, decided, named);
        yield return Piece(ResultDocument.Sheet, ResultDocument.Sheet.Code, null);
        yield return Piece(ResultDocument.OfficeSheet, ResultDocument.OfficeSheet.Code, null);

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

        foreach (var paper in DeliveredPapers.Of(certification, result, told))
        {
            yield return Piece(paper.Document, paper.File, paper.Item);
        }

        ResultPiece Piece(ResultDocument document, string file, ItemView? item) => new(document, $"{result.Candidate}/{file}", document.IsForCandidate && !told.NamesAssessors
            ? new DocumentResults(session with { Members = [] }, told, item)
            : new DocumentResults(session, named, item));
    }
}
