using CqpKits.Authoring.Results;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Delivering;

/// <summary>The documents of a delivery: the minutes of what the jury left, the decision of the commission, the register, and for each candidate what is handed over, under its number.</summary>
internal static class DeliveredPieces
{
    /// <summary>The documents. While a result is not decided as it stands there are none about the whole session, and none of its candidate.</summary>
    public static IReadOnlyList<ResultPiece> Of(Certification certification, Delivery delivery)
    {
        var register = delivery.Papers.Where(p => delivery.Printable.Contains(p.Paper.Id)).ToLookup(p => (p.Candidate, p.Paper.Document, p.Paper.Item), p => p.Paper);
        var views = delivery.Final.View.Candidates.ToDictionary(c => c.Key);
        var final = delivery.Final.View with { Papers = [.. RegisterOf(delivery).Select(p => ViewOf(p, views.GetValueOrDefault(p.Candidate), certification))] };
        ResultPiece[] session = delivery.IsWhole
            ? [ResultPieces.OfSession(ResultDocument.Minutes, delivery.Jury.View), ResultPieces.OfSession(ResultDocument.Commission, final), ResultPieces.OfSession(ResultDocument.Cohort, final)]
            : [];
        return
        [
            .. session,
            ResultPieces.OfSession(ResultDocument.Register, final),
            .. ResultPieces.OfCandidates(certification, delivery.Final, delivery.Decided.Contains).SelectMany(p => Numbered(p, register)),
        ];
    }

    /// <summary>The register, by number, each paper before its duplicates.</summary>
    public static IEnumerable<RegisteredPaper> RegisterOf(Delivery delivery)
    {
        var names = delivery.Final.View.Candidates.ToDictionary(c => c.Key, c => c.Name);
        var titles = ResultDocument.All.ToDictionary(d => d.Code, d => d.Title);
        return delivery.Papers.OrderBy(p => p.Paper.Number, StringComparer.Ordinal).ThenBy(p => p.Paper.Duplicate ?? 0).Select(p => new RegisteredPaper
        {
            Number = p.Paper.Number,
            Duplicate = p.Paper.Duplicate,
            Document = p.Paper.Document,
            Title = titles.GetValueOrDefault(p.Paper.Document, p.Paper.Document),
            Item = p.Paper.Item,
            Candidate = p.Candidate,
            Name = names.GetValueOrDefault(p.Candidate, p.Candidate),
            DeliveredOn = p.Paper.DeliveredOn,
            VoidSince = p.Paper.VoidSince,
        });
    }

    /// <summary>A document as it is; a paper of the register under its number, and each of its duplicates. A paper without a number is not made.</summary>
    private static IEnumerable<ResultPiece> Numbered(ResultPiece piece, ILookup<(string Candidate, string Document, string? Item), HeldPaper> register)
    {
        if (!piece.Document.IsNumbered)
        {
            return [piece];
        }

        return register[(piece.Data.Candidate!.Key, piece.Document.Code, piece.Data.Item?.Code)].Select(p => piece with
        {
            File = p.Duplicate is { } place ? FormattableString.Invariant($"{piece.File}-duplicata-{place}") : piece.File,
            Data = piece.Data with { Paper = new PaperView { Number = p.Number, Duplicate = (int)(p.Duplicate ?? 0), DocumentTitle = piece.Document.Title, DeliveredOn = FrenchText.LongDate(p.DeliveredOn) } },
        });
    }

    private static PaperView ViewOf(RegisteredPaper paper, CandidateView? candidate, Certification certification) => new()
    {
        Number = paper.Number,
        Duplicate = (int)(paper.Duplicate ?? 0),
        DocumentTitle = paper.Title,
        Candidate = candidate?.GivenName is { Length: > 0 } name ? name : paper.Name,
        Birth = candidate?.Birth ?? new BirthView(),
        Subject = paper.Item is { } code ? certification.SkillsBlocks.FirstOrDefault(b => b.Code == code)?.Label ?? Labels(candidate).GetValueOrDefault(code, code) : "",
        DeliveredOn = FrenchText.LongDate(paper.DeliveredOn),
        VoidSince = paper.VoidSince is { } day ? FrenchText.LongDate(day) : "",
    };

    private static Dictionary<string, string> Labels(CandidateView? candidate) =>
        WithParts(candidate?.Results.Concat(candidate.Aside) ?? []).DistinctBy(i => i.Code).ToDictionary(i => i.Code, i => i.Label);

    private static IEnumerable<ItemView> WithParts(IEnumerable<ItemView> items) => items.SelectMany(i => WithParts(i.Items ?? []).Prepend(i));
}
