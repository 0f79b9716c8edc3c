using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Referentials;
using CqpKits.Scoring;

namespace CqpKits.Kits;

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
}

/// <summary>What came of it.</summary>
/// <param name="Files">Every file given.</param>
/// <param name="Sessions">Results by certification and session.</param>
public sealed record ScoreResult(IReadOnlyList<ReturnedFile> Files, IReadOnlyList<SessionResult> Sessions);

/// <summary>Results of one session.</summary>
/// <param name="Certification">Code.</param>
/// <param name="Title">Official title of the certification.</param>
/// <param name="Session">Session.</param>
/// <param name="Candidates">One result for each candidate, in the order of the kit, then of names.</param>
public sealed record SessionResult(string Certification, string Title, string Session, IReadOnlyList<CandidateResult> Candidates);

/// <summary>The use case « score »: returned files → results with reasons.</summary>
public static class ScoreReturns
{
    /// <summary>Reads and scores.</summary>
    public static Outcome<ScoreResult> Run(IWorkspace workspace, ScoreRequest request)
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

        return Outcome.Of(new ScoreResult(files, sessions), diagnostics);
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
        var cases = SessionCases.Of(workspace, files, register);
        var results = cases.Select(c => Score(certification, request, c, diagnostics)).ToList();
        return new SessionResult(issue.Certification, certification.Identity.Title, issue.Session, results);
    }

    private static CandidateResult Score(Certification certification, ScoreRequest request, SessionCase session, List<Diagnostic> diagnostics)
    {
        if (session.Dates.Count > 1)
        {
            diagnostics.Add(ReturnMessages.SeveralDates(session.Case.Name));
        }

        var rules = certification.RuleSets.Count == 0
            ? null
            : RuleSelection.Choose(certification, request.RuleSet, session.Dates is [var day] ? day : null);
        diagnostics.AddRange((rules?.Diagnostics ?? []).Where(d => !diagnostics.Contains(d)));
        return CandidateScoring.Score(certification, rules?.Value, session.Case);
    }

    private static IEnumerable<Diagnostic> ChangedRules(Certification certification, List<ReturnedFile> files)
    {
        var now = certification.RuleSets.ToDictionary(r => r.Code, r => ReadableCode.Of(RuleSetText.Write(r), 10));
        return files.Select(f => f.Definition!).DistinctBy(d => d.FormId)
            .SelectMany(d => d.Rules.Where(r => now.GetValueOrDefault(r.Code) != r.Hash).Select(r => ReturnMessages.RuleChanged(r.Code, d.Title)));
    }
}
