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

    /// <summary>What a registry holds of the deliberation; null where it holds nothing, and files are read.</summary>
    internal GivenDeliberation? Held { get; init; }

    /// <summary>What a registry knows of earlier sessions, by the key of the candidate; null for nothing.</summary>
    internal IReadOnlyDictionary<string, EarlierRecord>? Earlier { get; init; }
}

/// <summary>What came of it.</summary>
/// <param name="Read">Every file given, and what came back of what was issued.</param>
/// <param name="Sessions">Results by certification and session.</param>
public sealed record ScoreResult(ReadResult Read, IReadOnlyList<SessionResult> Sessions)
{
    /// <summary>Every file given.</summary>
    public IReadOnlyList<ReturnedFile> Files => Read.Files;
}

/// <summary>Results of one session.</summary>
/// <param name="Certification">Code.</param>
/// <param name="Title">Official title of the certification.</param>
/// <param name="Session">Session.</param>
/// <param name="Results">One result for each candidate, in the order of the kit, then of names, each with the decisions laid over it.</param>
/// <param name="Deliberation">Who sat and what was decided.</param>
public sealed record SessionResult(string Certification, string Title, string Session, IReadOnlyList<DecidedResult> Results, Deliberation Deliberation)
{
    private readonly Lazy<SessionView> view = null!;

    /// <summary>The same results as documents, programs and pages read them; made when first asked for, as one who reads the verdicts needs none of it.</summary>
    public SessionView View => view.Value;

    /// <summary>Makes the view.</summary>
    public required Func<SessionView> MakeView { init => view = new(value); }

    /// <summary>Title of the session, as documents print it; empty for forms printed without one.</summary>
    public string SessionTitle { get; init; } = "";

    /// <summary>Whether the deliberation could not be read wholly, or a decision of it not be applied: no document may then be signed.</summary>
    public bool IsDeliberationFaulty { get; init; }

    /// <summary>What is said of the deliberation and of its decisions.</summary>
    public IReadOnlyList<Diagnostic> DeliberationSaid { get; init; } = [];

    /// <summary>What stands for each candidate.</summary>
    public IReadOnlyList<CandidateResult> Candidates => [.. Results.Select(r => r.Final)];
}

/// <summary>Returned files → results with reasons; <see cref="MakeResults"/> also writes them.</summary>
internal sealed class ScoreReturns
{
    private readonly IWorkspace workspace;
    private readonly ScoreRequest request;
    private readonly IssuedRegister register;

    /// <summary>What choosing rule sets found so far: it is the same for many candidates, and told once.</summary>
    private readonly HashSet<Diagnostic> choosing = [];

    private ScoreReturns(IWorkspace workspace, ScoreRequest request, IssuedRegister register) =>
        (this.workspace, this.request, this.register) = (workspace, request, register);

    /// <summary>Reads and scores.</summary>
    public static Checked<ScoreResult> Run(IWorkspace workspace, ScoreRequest request) =>
        Run(workspace, request, ReadReturns.Read(workspace, new ReadRequest { Paths = request.Paths, DecisionFiles = request.DecisionFiles, Folder = request.Folder }));

    /// <summary>Scores what was read, in whatever way.</summary>
    public static Checked<ScoreResult> Run(IWorkspace workspace, ScoreRequest request, Checked<ReadFiles> read)
    {
        var files = read.Value!.Files;
        var scoring = new ScoreReturns(workspace, request, read.Value.Register);
        var sessions = Checked.All(files.Where(f => f.Disposition is Disposition.Read or Disposition.ReadWithDoubts)
            .GroupBy(f => (f.Issue!.Certification, f.Issue.Session))
            .Select(session => scoring.ScoreSession([.. session])));
        IReadOnlyList<Diagnostic> nothing = sessions.Value!.Count == 0 ? [ReturnMessages.NothingToScore()] : [];
        return Checked.Of(new ScoreResult(new ReadResult(files, WhatCameBack.Of(read.Value, request.Paths)), sessions.Value), [.. read.Diagnostics, .. sessions.Diagnostics, .. nothing]);
    }

    private Checked<SessionResult> ScoreSession(List<ReturnedFile> files)
    {
        var issue = files[0].Issue!;
        var loaded = Certifications.LoadSound(workspace, issue.Certification);
        if (loaded.Value is not { } certification)
        {
            return Checked.Failed<SessionResult>(loaded.Diagnostics);
        }

        var cases = SessionCases.Of(files, register);
        var path = DeliberationPath(issue);
        var read = DeliberationIn(path);
        var loose = request.Deliberation is null ? LooseDeliberations.In(workspace, request.Paths, files.Select(f => f.Path), request.Held?.Source ?? path) : [];
        var deliberation = read.Value!;
        var strangers = request.Held is null ? Strangers(deliberation, cases).ToList() : [];
        var idle = request.Held is null ? [] : Idle(deliberation, cases).ToList();
        var scored = Checked.All(cases.AsParallel().AsOrdered().Select(c => Score(certification, c, deliberation)).AsEnumerable().Select(Said));
        List<DecidedResult> decided = [.. scored.Value!.Select(s => s.Result)];
        var session = new SessionResult(issue.Certification, certification.Identity.Title, issue.Session, decided, deliberation)
        {
            MakeView = () => new SessionViews(certification, files, register.KitOf(issue)).Of(issue.Session, decided, deliberation),
            SessionTitle = SessionViews.TitleOf(issue.Session, deliberation, register.KitOf(issue)),
            IsDeliberationFaulty = !read.Succeeded || loose.Count > 0 || strangers.Count > 0 || scored.Value!.Any(s => s.IsDecisionRefused),
            DeliberationSaid = [.. read.Diagnostics, .. loose, .. strangers, .. idle, .. scored.Value!.SelectMany(s => s.Deciding)],
        };
        IReadOnlyList<string> absent = IsOfPart(issue) ? [] : SessionCases.WithoutFile(files, register);
        return Checked.Of(session, [.. ChangedRules(certification, files), .. absent.Count > 0 ? [ReturnMessages.NothingFrom(issue.Session, absent)] : Array.Empty<Diagnostic>(), .. read.Diagnostics, .. loose, .. strangers, .. idle, .. scored.Diagnostics]);
    }

    /// <summary>Whether the person asked for parts of the session's folder alone, so that nobody expects the others.</summary>
    private bool IsOfPart(FormIssue issue) =>
        register.FolderOf(issue) is { } folder && request.Paths.All(p => p.StartsWith(folder + "/", StringComparison.Ordinal));

    private string? DeliberationPath(FormIssue issue) =>
        request.Deliberation ?? (register.FolderOf(issue) is { } folder ? $"{folder}/{DeliberationFile.FileName}" : null);

    private Checked<Deliberation> DeliberationIn(string? path)
    {
        if (request.Held is { } held)
        {
            return HeldDeliberationFile.Check(workspace, held, path);
        }

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
        return deliberation.Decisions.Select(d => (d.Candidate, d.Position)).Concat(deliberation.Records.Select(r => (r.Candidate, r.Position)))
            .Where(d => !known.Contains(d.Candidate))
            .Select(d => DeliberationMessages.UnknownCandidate(d.Candidate, known, d.Position));
    }

    /// <summary>Decisions that a registry holds about candidates of whom nothing came back: nothing is there to which they could apply.</summary>
    private static IEnumerable<Diagnostic> Idle(Deliberation deliberation, IReadOnlyList<SessionCase> cases)
    {
        var known = cases.Select(c => c.Case.Key).ToHashSet();
        return deliberation.Decisions.Concat(deliberation.Commission?.Decisions ?? []).Where(d => !known.Contains(d.Candidate)).Select(d => DeliberationMessages.NothingToApplyTo(d.Candidate, d.Position));
    }

    /// <summary>What is said of a candidate, in the order of candidates: what choosing her rule set found is told once.</summary>
    private Checked<Scored> Said(Checked<Scored> scored) => scored with { Diagnostics = [.. scored.Diagnostics.Where(d => !scored.Value!.Choosing.Contains(d) || choosing.Add(d))] };

    /// <summary>A candidate's result. A value is always there. Several threads score.</summary>
    private Checked<Scored> Score(Certification certification, SessionCase session, Deliberation deliberation)
    {
        var rules = certification.RuleSets.Count == 0
            ? null
            : RuleSelection.Choose(certification, request.RuleSet, session.Dates is [var day] ? day : null, session.Issued?.Route);
        var said = session.Case.Record.Then(deliberation.RecordOf(session.Case.Key));
        var candidate = session.Case with
        {
            Record = request.Earlier?.GetValueOrDefault(session.Case.Key)?.Under(said, certification, rules?.Value) ?? said,
            Day = deliberation.Day ?? (session.Dates is [var evaluated] ? evaluated : null),
        };
        var decided = Deciding.Apply(certification, rules?.Value, candidate, Of(deliberation.Decisions), Of(deliberation.Commission?.Decisions ?? []));
        IReadOnlyList<Diagnostic> dates = session.Dates.Count > 1 ? [ReturnMessages.SeveralDates(session.Case.Name)] : [];
        return Checked.Of(
            new Scored(decided.Value!, !decided.Succeeded, rules?.Diagnostics ?? [], decided.Diagnostics),
            [.. dates, .. rules?.Diagnostics ?? [], .. decided.Diagnostics]);

        JuryDecision[] Of(IReadOnlyList<JuryDecision> decisions) => [.. decisions.Where(d => d.Candidate == candidate.Key)];
    }

    private static IEnumerable<Diagnostic> ChangedRules(Certification certification, List<ReturnedFile> files)
    {
        var now = certification.RuleSets.Select(RuleReference.Of).ToHashSet();
        return files.DistinctBy(f => f.Issue!.FormId).Select(f => f.Definition!)
            .SelectMany(d => d.Rules.Where(r => !now.Contains(r)).Select(r => ReturnMessages.RuleChanged(r.Code, d.Title)));
    }

    /// <summary>A candidate's result.</summary>
    /// <param name="Result">The result.</param>
    /// <param name="IsDecisionRefused">Whether a decision could not be applied to it.</param>
    /// <param name="Choosing">What choosing the rule set found.</param>
    /// <param name="Deciding">What applying decisions found.</param>
    private sealed record Scored(DecidedResult Result, bool IsDecisionRefused, IReadOnlyList<Diagnostic> Choosing, IReadOnlyList<Diagnostic> Deciding);
}
