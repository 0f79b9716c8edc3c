using CqpKits.Authoring.Results;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Kits.Printing;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Proving;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Issuing;

/// <summary>Faults of the templates of documents made of results: each is composed from what the worked examples of the rule sets give.</summary>
internal static class CheckResultDocuments
{
    /// <summary>The faults, each once.</summary>
    public static IEnumerable<Diagnostic> Faults(IWorkspace workspace, Certification certification, LayoutCheck layout)
    {
        var templates = ResultTemplates.Load(workspace, certification);
        return templates.Value is not { } parsed
            ? templates.Diagnostics
            : certification.RuleSets.SelectMany(rules => Pieces(certification, rules)).SelectMany(p => Faults(parsed.Fill(p), layout)).Distinct();
    }

    /// <summary>What only a registry knows, so that templates that print it are composed too.</summary>
    private static class Sample
    {
        private static readonly DecisionView Decision = new() { Subject = "la certification", Before = "validé", After = "non validé", Who = "la commission", Why = "exemple", Date = "30/06/2027", PrintedDate = "30 juin 2027" };

        public static readonly CommissionView Commission = new() { Date = "30 juin 2027", Venue = "Paris", Members = [new JuryMemberView("Hélène Chassagne", "présidente", true)], Decisions = [new ConfirmedDecisionView("Zoé Müller", Decision)] };

        public static readonly StatisticsView Statistics = new()
        {
            Least = 5,
            Success = [new SuccessView("Par session", "Session", [new ShareView("Session de juin 2027", "12", "9", "75 %", 75), new ShareView("Session de mars 2027", "moins de 5", "", "", null)])],
            Criteria = [new DifficultyView("Grille", "Critère", 12, "62,5 %", 62.5m)],
            Agreement = [new AgreementView("Grille", 12, 120, "80 %", "4,2 %", 80)],
        };

        public static readonly PaperView Paper = new() { Number = "CQP-2027-0001", Duplicate = 1, DocumentTitle = ResultDocument.Certificate.Title, Candidate = "Zoé Müller", Subject = "Exemple", DeliveredOn = "1er juillet 2027", VoidSince = "2 juillet 2027" };
    }

    private static IEnumerable<Diagnostic> Faults(Checked<DocumentCopy> composed, LayoutCheck layout) => composed.Value is { } copy ? composed.Diagnostics.Concat(layout.Faults(copy)) : composed.Diagnostics;

    private static IEnumerable<ResultPiece> Pieces(Certification certification, RuleSet rules)
    {
        var results = RuleProof.Run(certification, rules)
            .Select((c, i) => c.Result with { Candidate = FormattableString.Invariant($"cas-{i + 1}"), Name = c.Case.Name })
            .DistinctBy(r => (r.Status, r.Outcome?.Kind))
            .Select(r => new DecidedResult(r, r, []))
            .ToList();
        var session = new SessionResult(certification.Identity.Code, certification.Identity.Title, rules.Code, results, Deliberation.None)
        {
            MakeView = () => new SessionViews(certification, [], null).Of(rules.Code, results, Deliberation.None),
        };
        var registered = session.View with { Commission = Sample.Commission, Papers = [Sample.Paper] };
        return
        [
            .. ResultPieces.Of(certification, session),
            .. ResultPieces.OfCandidates(certification, session, _ => true).Where(p => p.Document.IsForCandidate).Select(p => p with { Data = p.Data with { Paper = Sample.Paper } }),
            ResultPieces.OfSession(ResultDocument.Commission, registered),
            ResultPieces.OfSession(ResultDocument.Register, registered),
            ResultPieces.OfSession(ResultDocument.Statistics, session.View with { Statistics = Sample.Statistics }),
        ];
    }
}
