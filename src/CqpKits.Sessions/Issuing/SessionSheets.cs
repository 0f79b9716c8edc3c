using CqpKits.Authoring.Results;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Decisions;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Issuing;

/// <summary>A session's results → what documents print of them.</summary>
internal static class SessionSheets
{
    /// <summary>The whole session, its candidates by rule set.</summary>
    public static SessionSheet Of(Certification certification, SessionResult session, IReadOnlyList<ReturnedFile> files)
    {
        var sheets = new CandidateSheets(certification);
        return new SessionSheet
        {
            Name = session.Session == SessionNames.Blank ? "" : session.Session,
            Date = session.Deliberation.Day is { } day ? FrenchText.LongDate(day) : "",
            Place = session.Deliberation.Place,
            Members = [.. session.Deliberation.Members.Select(m => new MemberSheet(m.Name, m.Function, m.Presides))],
            Groups = [.. session.Results.GroupBy(r => r.Final.RuleSet).Select(g => GroupOf(certification, sheets, g.Key, [.. g], r => Company(files, session, r)))],
        };
    }

    private static GroupSheet GroupOf(
        Certification certification, CandidateSheets sheets, string? rule, IReadOnlyList<DecidedResult> results, Func<DecidedResult, string> company)
    {
        var nodes = results.SelectMany(r => r.Final.Nodes).DistinctBy(n => n.Code).ToList();
        var level = certification.RuleSets.FirstOrDefault(r => r.Code == rule)?.Level;
        return new GroupSheet(
            sheets.RuleOf(rule),
            [.. nodes.Select(CandidateSheets.HeadOf)],
            [.. results.Select(r => sheets.Of(r, company(r)))],
            [.. nodes.Select(n => ChartMaking.Of(CandidateSheets.HeadOf(n), level, [.. results.Select(r => r.Final)]))]);
    }

    /// <summary>The company written in one of the candidate's forms; empty where none says it, or where they differ.</summary>
    private static string Company(IReadOnlyList<ReturnedFile> files, SessionResult session, DecidedResult result)
    {
        var said =
            from file in files
            where file.Disposition is Disposition.Read or Disposition.ReadWithDoubts
                && file.Issue!.Certification == session.Certification && file.Issue.Session == session.Session && SessionCases.KeyOf(file) == result.Final.Candidate
            from field in file.Definition!.Fields
            where field.Prefill == Prefill.Company
            select file.Answers.FirstOrDefault(a => a.FieldId == field.Id)?.Value?.Display.Trim();
        return said.OfType<string>().Where(t => t.Length > 0).Distinct().ToList() is [var only] ? only : "";
    }
}
