using CqpKits.Authoring.Results;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Results;

/// <summary>A session's results → the view of them that documents and programs read.</summary>
/// <param name="certification">The certification.</param>
/// <param name="files">Files that were read: the candidates' companies are written in them.</param>
/// <param name="kit">The kit of the session, which says who the candidates are; null when it is not at hand.</param>
internal sealed class SessionViews(Certification certification, IReadOnlyList<ReturnedFile> files, KitManifest? kit)
{
    private readonly CandidateViews candidates = new(certification);

    /// <summary>The whole session, its candidates also by rule set.</summary>
    public SessionView Of(string session, IReadOnlyList<DecidedResult> results, Deliberation deliberation)
    {
        var forms = FormsByCandidate(session);
        var title = TitleOf(session, deliberation, kit);
        var persons = (kit?.Candidates ?? []).DistinctBy(c => c.Key).ToDictionary(c => c.Key);
        var views = results.Select(r => (Result: r.Final, View: PersonViews.Of(
            candidates.Of(r, Company(forms[r.Final.Candidate])), persons.GetValueOrDefault(r.Final.Candidate)))).ToList();
        return new SessionView
        {
            Certification = certification.Identity.Code,
            Session = session,
            PrintedSession = session == SessionNames.Blank ? "" : session,
            SessionTitle = ViewText.Filled(title),
            Reference = title == SessionNames.TitleOf(session) ? "" : session,
            Date = deliberation.Day is { } day ? FrenchText.LongDate(day) : "",
            Venue = deliberation.Place,
            Members = MembersOf(session, deliberation),
            Candidates = [.. views.Select(v => v.View)],
            Commission = deliberation.Commission is { } commission ? CommissionOf(commission, results) : null,
            Groups = [.. views.GroupBy(v => v.Result.RuleSet).Select(g => GroupOf(g.Key, [.. g.Select(v => v.Result)], [.. g.Select(v => v.View)]))],
        };
    }

    private CommissionView CommissionOf(Confirmation commission, IReadOnlyList<DecidedResult> results) => new()
    {
        Date = commission.Day is { } day ? FrenchText.LongDate(day) : "",
        Venue = commission.Place,
        Members = MembersOf(commission.Members),
        Decisions = [.. results.SelectMany(r => r.Decisions.Intersect(commission.Decisions).Select(d => new ConfirmedDecisionView(r.Final.Name, candidates.Decision(d, r.Final))))],
    };

    /// <summary>Who sat, as the deliberation says; where it does not, the members for whom forms of the jury were issued or came back.</summary>
    private IReadOnlyList<JuryMemberView> MembersOf(string session, Deliberation deliberation)
    {
        if (deliberation.Members.Count > 0)
        {
            return MembersOf(deliberation.Members);
        }

        var forms = Counted(session).Where(f => f.Definition!.Assessor == ListContext.Jury && f.Definition.Scope == MarkScope.Individual && f.Issue!.Member.Length > 0).ToList();
        var codes = forms.Select(f => f.Definition!.Form).ToHashSet();
        var issued = (kit?.Pieces ?? []).Where(p => p.Member.Length > 0 && p.Form is { } form && codes.Contains(form)).Select(p => p.Holder);
        return [.. issued.Concat(forms.Select(f => f.Holder)).DistinctBy(FrenchText.Fold).Select(n => new JuryMemberView(n, "", false))];
    }

    private static IReadOnlyList<JuryMemberView> MembersOf(IReadOnlyList<JuryMember> members) => [.. members.Select(m => new JuryMemberView(m.Name, m.Function, m.Presides))];

    /// <summary>The title that the deliberation gives, else that of the kit, else one made of the name; empty for forms printed without a session.</summary>
    public static string TitleOf(string session, Deliberation deliberation, KitManifest? kit) =>
        deliberation.Title.Length > 0 ? deliberation.Title : kit?.ShownTitle ?? SessionNames.TitleOf(session);

    private GroupView GroupOf(string? rule, IReadOnlyList<CandidateResult> results, IReadOnlyList<CandidateView> views)
    {
        var level = certification.RuleSets.FirstOrDefault(r => r.Code == rule)?.Level;
        var heads = results.SelectMany(r => r.Nodes).ToLookup(n => n.Code).Select(nodes => HeadOf([.. nodes], level));
        return new GroupView(candidates.RuleOf(rule), [.. heads], views);
    }

    /// <summary>An item over the results of all candidates who have it.</summary>
    private static ItemHead HeadOf(IReadOnlyList<NodeResult> nodes, RuleLevel? level)
    {
        var test = level?.Conditions.OfType<ThresholdCondition>()
            .FirstOrDefault(c => c.Subject == ConditionSubject.Result && c.Test.Threshold is not null && (c.Items.Count == 0 || c.Items.Contains(nodes[0].Code)))?.Test;
        var unit = nodes.Select(n => n.Unit).FirstOrDefault(u => u.Length > 0) ?? "";
        var (validated, refused) = (nodes.Count(n => n.Status == ResultStatus.Validated), nodes.Count(n => n.Status == ResultStatus.NotValidated));
        return new ItemHead(nodes[0].Code, nodes[0].Label, nodes[0].Noun, test is null ? "" : ResultWords.Asked(test, unit), validated, refused, nodes.Count - validated - refused);
    }

    /// <summary>The forms of the session that count, by the key of their candidate: sorted once, whatever the number of candidates.</summary>
    private ILookup<string, ReturnedFile> FormsByCandidate(string session) => Counted(session).ToLookup(SessionCases.KeyOf);

    private IEnumerable<ReturnedFile> Counted(string session) => files
        .Where(f => f.Disposition is Disposition.Read or Disposition.ReadWithDoubts && f.Issue!.Certification == certification.Identity.Code && f.Issue.Session == session);

    /// <summary>The company written in one of a candidate's forms; empty where none says it, or where they differ.</summary>
    private static string Company(IEnumerable<ReturnedFile> forms)
    {
        var said =
            from file in forms
            from field in file.Definition!.Fields
            where field.Prefill == Prefill.Company
            select file.Answers.FirstOrDefault(a => a.FieldId == field.Id)?.Value?.Display.Trim();
        return said.OfType<string>().Where(t => t.Length > 0).Distinct().ToList() is [var only] ? only : "";
    }
}
