using CqpKits.Authoring.Results;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Findings;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;

namespace CqpKits.Sessions.Counting;

/// <summary>Success of a session, and of all sessions of its certification, as commissions confirmed it.</summary>
/// <param name="rows">The rows.</param>
/// <param name="certification">The certification.</param>
/// <param name="session">The session.</param>
internal sealed class SuccessCounts(IHeldRows rows, Certification certification, HeldSession session)
{
    private static readonly string Good = ResultStatusText.Of(ResultStatus.Validated);
    private static readonly string Bad = ResultStatusText.Of(ResultStatus.NotValidated);

    /// <summary>By session, then by route and by item, of this session and, where there are others, of all.</summary>
    public IReadOnlyList<SuccessView> Make()
    {
        var all = rows.All<HeldSession>().Where(s => s.Certification == session.Certification).SelectMany(Confirmed).ToList();
        var own = all.Where(c => c.Session == session.Id).ToList();
        var sessions = all.Where(c => IsDecided(c.Verdict.Status)).ToList();
        return
        [
            ViewOf("Par session", "Session", Share.OfWhole(Share.Of(sessions.Select(c => (c.Title, c.Verdict.Status == Good))))),
            .. Parts(own, "cette session"),
            .. all.Count > own.Count ? Parts(all, "toutes les sessions") : [],
        ];
    }

    private IEnumerable<SuccessView> Parts(IReadOnlyList<ConfirmedCandidate> candidates, string of)
    {
        var routes = certification.Routes.ToDictionary(r => r.Code, r => r.Label);
        var decided = candidates.Where(c => IsDecided(c.Verdict.Status)).ToList();
        if (routes.Count > 1)
        {
            yield return ViewOf($"Par voie, {of}", "Voie", Share.OfWhole(Share.Of(decided.Select(c => (routes.GetValueOrDefault(c.Route ?? "", "sans voie"), c.Verdict.Status == Good)))));
        }

        var items = candidates.SelectMany(c => c.Verdict.Items).Where(i => IsDecided(i.Status)).Select(i => (LabelOf(i.Code), i.Status == Good));
        yield return ViewOf($"Par élément, {of}", "Élément", Share.Of(items));
    }

    private IEnumerable<ConfirmedCandidate> Confirmed(HeldSession of)
    {
        var routes = rows.OfSession<Enrolment>(of.Id).ToDictionary(e => e.Id, e => e.Route);
        var title = SessionSummary.Of(of, null, 0).Title;
        return rows.OfSession<HeldResult>(of.Id).Where(r => r.Body == DecidingBody.Commission).Select(r => new ConfirmedCandidate(of.Id, title, routes[r.Enrolment], VerdictText.Read(r.Verdict)));
    }

    private string LabelOf(string code) => Enum.GetValues<Referentials.Model.Rules.ResultLevel>().SelectMany(level => ResultItems.Of(certification, level)).FirstOrDefault(i => i.Code == code) is { } item ? $"{item.Code} – {item.Label}" : code;

    private static bool IsDecided(string status) => status == Good || status == Bad;

    private static SuccessView ViewOf(string title, string head, IReadOnlyList<Share> shares) => new(title, head, [.. shares.Select(ViewOf)]);

    private static ShareView ViewOf(Share share)
    {
        if (!share.IsTold)
        {
            return new ShareView(share.Label, share.Count < Share.Least ? FormattableString.Invariant($"moins de {Share.Least}") : "non dit", "", "", null);
        }

        var rate = Percent.Rounded(100m * share.Validated / share.Count);
        return new ShareView(share.Label, FormattableString.Invariant($"{share.Count}"), FormattableString.Invariant($"{share.Validated}"), Percent.Text(rate), rate);
    }

    /// <summary>A candidate whose result a commission confirmed.</summary>
    private sealed record ConfirmedCandidate(long Session, string Title, string? Route, Verdict Verdict);
}
