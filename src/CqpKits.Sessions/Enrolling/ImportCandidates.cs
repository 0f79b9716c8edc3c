using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Sessions.Enrolling;

/// <summary>A list of candidates to be taken into a session.</summary>
public sealed record ImportListRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Path of the list.</summary>
    public required string File { get; init; }

    /// <summary>Candidates who are persons that are known, « cle=référence ».</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>Keys of candidates who are other persons than those they are like.</summary>
    public IReadOnlyList<string> Other { get; init; } = [];

    /// <summary>Whether it is written; else it is only said.</summary>
    public bool Write { get; init; }
}

/// <summary>
/// The use case « session import »: a list of candidates, read as <c>build</c> reads it, enrols persons and updates those who are. What the list leaves empty stays as it was; who
/// is not in the list stays enrolled; who may be a person that is known is a question, and the others go on.
/// </summary>
public static class ImportCandidates
{
    /// <summary>Says what the list changes, and changes it where that is asked for.</summary>
    public static Checked<ImportedList> Run(IWorkspace workspace, IRegistry registry, Act act, ImportListRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var session = registry.Read(rows => SessionReference.FindOpen(rows, request.Session));
        if (session.Value is not { } found)
        {
            return Checked.Failed<ImportedList>(session.Diagnostics);
        }

        var loaded = Certifications.Load(workspace, found.Certification);
        if (loaded.Value is not { } certification)
        {
            return Checked.Failed<ImportedList>(loaded.Diagnostics.Where(d => d.Severity == Severity.Error));
        }

        var list = workspace.ReadBytes(request.File).Then(bytes => CandidateList.ReadWhole(request.File, bytes, ListContext.Of(certification)));
        if (list.Value is not { } read)
        {
            return Checked.Failed<ImportedList>(list.Diagnostics);
        }

        var answers = new PersonAnswers(request.Same, request.Other);
        Checked<ImportPlan> planned = request.Write
            ? registry.Change(act with { Command = "import" }, rows => ListEnrolment.Apply(rows, ImportPlan.Of(rows, found, read.Candidates, answers)))
            : registry.Read(rows => Checked.Of(ImportPlan.Of(rows, found, read.Candidates, answers)));
        return planned.Map(plan => ImportedList.Of(found, read.Columns, plan, request.Write)).After(list.Diagnostics) is var imported && planned.Value is { } made
            ? imported with { Diagnostics = [.. imported.Diagnostics, .. Said(made, answers)] }
            : imported;
    }

    private static IEnumerable<Diagnostic> Said(ImportPlan plan, PersonAnswers answers)
    {
        var asked = plan.Lines.Select(l => l.Match.Question).OfType<CandidateQuestion>().ToList();
        var alike = plan.Lines.Select(l => l.Candidate.Key).ToHashSet();
        return
        [
            .. plan.Lines.Where(l => l.IsTaken && l.Before is { } before && before.FullName != l.Candidate.FullName).Select(l => EnrollingMessages.OtherSpelling(l.Before!.FullName, l.Candidate.FullName, l.Candidate.Position)),
            .. asked.Select(EnrollingMessages.PerhapsKnown),
            .. answers.Keys.Where(k => !alike.Contains(k)).Select(k => EnrollingMessages.NoSuchAnswer(k, [.. alike])),
            .. plan.Nobody.Select(EnrollingMessages.NobodyNamed),
            .. plan.Absent.Count > 0 ? [EnrollingMessages.NotInList(plan.Absent)] : Array.Empty<Diagnostic>(),
        ];
    }
}
