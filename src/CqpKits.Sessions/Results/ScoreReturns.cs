using CqpKits.Authoring.Results;
using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Rules;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Sessions.Results;

/// <summary>What to score.</summary>
public sealed record ScoreRequest
{
    /// <summary>Files and folders of returned forms.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Files in which decisions were written.</summary>
    public IReadOnlyList<string> DecisionFiles { get; init; } = [];

    /// <summary>Folder that results are written to, whose decisions are applied as well; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Code of the rule set a person names; null: that of the evaluation's date.</summary>
    public string? RuleSet { get; init; }

    /// <summary>Workspace path of the deliberation; null: the one beside the session's <c>kit.json</c>, if there is one.</summary>
    public string? Deliberation { get; init; }
}

/// <summary>What came of it.</summary>
/// <param name="Files">Every file given.</param>
/// <param name="Sessions">Results by certification and session.</param>
public sealed record ScoreResult(IReadOnlyList<ReturnedFile> Files, IReadOnlyList<SessionResult> Sessions);

/// <summary>Results of one session.</summary>
/// <param name="Certification">Code.</param>
/// <param name="Title">Official title of the certification.</param>
/// <param name="Session">Session.</param>
/// <param name="Results">One result for each candidate, in the order of the kit, then of names, each with the decisions laid over it.</param>
/// <param name="Deliberation">Who sat and what was decided.</param>
public sealed record SessionResult(string Certification, string Title, string Session, IReadOnlyList<DecidedResult> Results, Deliberation Deliberation)
{
    /// <summary>The same results as documents, programs and pages read them.</summary>
    public required SessionView View { get; init; }

    /// <summary>Whether the deliberation could not be read wholly, or a decision of it not be applied: no document may then be signed.</summary>
    public bool IsDeliberationFaulty { get; init; }

    /// <summary>What stands for each candidate.</summary>
    public IReadOnlyList<CandidateResult> Candidates => [.. Results.Select(r => r.Final)];
}

/// <summary>Returned files → results with reasons; <see cref="MakeResults"/> also writes them.</summary>
internal static class ScoreReturns
{
    /// <summary>Reads and scores.</summary>
    public static Checked<ScoreResult> Run(IWorkspace workspace, ScoreRequest request)
    {
        var diagnostics = new List<Diagnostic>();
        var files = ReadReturns.Read(
            workspace, new ReadRequest { Paths = request.Paths, DecisionFiles = request.DecisionFiles, Folder = request.Folder }, diagnostics, out var register);
        var sessions = files.Where(f => f.Disposition is Disposition.Read or Disposition.ReadWithDoubts)
            .GroupBy(f => (f.Issue!.Certification, f.Issue.Session))
            .Select(session => ScoreSession(workspace, request, [.. session], register, diagnostics))
            .OfType<SessionResult>()
            .ToList();
        if (sessions.Count == 0)
        {
            diagnostics.Add(ReturnMessages.NothingToScore());
        }

        return Checked.Of(new ScoreResult(files, sessions), diagnostics);
    }

    private static SessionResult? ScoreSession(
        IWorkspace workspace, ScoreRequest request, List<ReturnedFile> files, IssuedRegister register, List<Diagnostic> diagnostics)
    {
        var issue = files[0].Issue!;
        var loaded = Certifications.Load(workspace, issue.Certification);
        diagnostics.AddRange(loaded.Diagnostics.Where(d => d.Severity == Severity.Error));
        if (loaded.Value is not { } certification || !loaded.Succeeded)
        {
            return null;
        }

        diagnostics.AddRange(ChangedRules(certification, files));
        var cases = SessionCases.Of(files, register);
        var read = DeliberationOf(workspace, request, register, issue);
        var deliberation = read.Value!;
        var strangers = Strangers(deliberation, cases).ToList();
        diagnostics.AddRange([.. read.Diagnostics, .. strangers]);
        var results = cases.Select(c => Score(certification, request, c, deliberation, diagnostics)).ToList();
        List<DecidedResult> decided = [.. results.Select(r => r.Value!)];
        return new SessionResult(issue.Certification, certification.Identity.Title, issue.Session, decided, deliberation)
        {
            View = new SessionViews(certification, files).Of(issue.Session, decided, deliberation),
            IsDeliberationFaulty = !read.Succeeded || strangers.Count > 0 || results.Any(r => !r.Succeeded),
        };
    }

    private static Checked<Deliberation> DeliberationOf(IWorkspace workspace, ScoreRequest request, IssuedRegister register, FormIssue issue)
    {
        var path = request.Deliberation ?? (register.FolderOf(issue) is { } folder ? $"{folder}/{DeliberationFile.FileName}" : null);
        if (path is null)
        {
            return Checked.Of(Deliberation.None);
        }

        var loaded = DeliberationFile.Load(workspace, path);
        return request.Deliberation is not null && loaded.Value == Deliberation.None && loaded.Diagnostics.Count == 0
            ? Checked.Of(Deliberation.None, workspace.ReadText(path).Diagnostics)
            : loaded;
    }

    /// <summary>A decision about nobody would be lost in silence.</summary>
    private static IEnumerable<Diagnostic> Strangers(Deliberation deliberation, IReadOnlyList<SessionCase> cases)
    {
        var known = cases.Select(c => c.Case.Key).ToList();
        return deliberation.Decisions.Select(d => (d.Candidate, d.Position)).Concat(deliberation.Kept.Select(k => (k.Candidate, k.Position)))
            .Where(d => !known.Contains(d.Candidate))
            .Select(d => DeliberationMessages.UnknownCandidate(d.Candidate, known, d.Position));
    }

    /// <summary>A candidate's result; it fails where a decision could not be applied.</summary>
    private static Checked<DecidedResult> Score(
        Certification certification, ScoreRequest request, SessionCase session, Deliberation deliberation, List<Diagnostic> diagnostics)
    {
        if (session.Dates.Count > 1)
        {
            diagnostics.Add(ReturnMessages.SeveralDates(session.Case.Name));
        }

        var rules = certification.RuleSets.Count == 0
            ? null
            : RuleSelection.Choose(certification, request.RuleSet, session.Dates is [var day] ? day : null, session.Route);
        diagnostics.AddRange((rules?.Diagnostics ?? []).Where(d => !diagnostics.Contains(d)));
        var candidate = session.Case with
        {
            Kept = [.. deliberation.Kept.Where(k => k.Candidate == session.Case.Key).Select(k => k.Item)],
            Day = deliberation.Day ?? (session.Dates is [var evaluated] ? evaluated : null),
        };
        var decided = Deciding.Apply(certification, rules?.Value, candidate, [.. deliberation.Decisions.Where(d => d.Candidate == candidate.Key)]);
        diagnostics.AddRange(decided.Diagnostics);
        return decided;
    }

    private static IEnumerable<Diagnostic> ChangedRules(Certification certification, List<ReturnedFile> files)
    {
        var now = certification.RuleSets.Select(RuleReference.Of).ToHashSet();
        return files.DistinctBy(f => f.Issue!.FormId).Select(f => f.Definition!)
            .SelectMany(d => d.Rules.Where(r => !now.Contains(r)).Select(r => ReturnMessages.RuleChanged(r.Code, d.Title)));
    }
}
