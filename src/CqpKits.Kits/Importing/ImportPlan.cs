using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Kits.Building;
using CqpKits.Kits.Comparing;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Kits.Importing.Writing;
using CqpKits.Kits.Starting;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Importing;

/// <summary>What an import writes, and what that changes.</summary>
/// <param name="workspace">Workspace.</param>
/// <param name="request">What is asked for.</param>
/// <param name="tree">The structure, with its codes.</param>
/// <param name="before">The certification as it is; null where there is none.</param>
internal sealed partial class ImportPlan(IWorkspace workspace, ImportRequest request, StructureTree tree, Certification? before)
{
    private readonly string folder = WorkspacePaths.Certification(request.Code);
    private readonly string file = $"{WorkspacePaths.Certification(request.Code)}/{(tree.HasDomains ? StartedStructure.OfDomains : StartedStructure.OfCompetencies)}";

    /// <summary>The outcome and the texts of its files.</summary>
    internal sealed record Made(ImportOutcome Outcome, IReadOnlyList<(string Path, string Text)> Files);

    /// <summary>The structure that a certification has; the sample of <c>new</c>, as long as nobody changed it, is none.</summary>
    public static KnownStructure Known(IWorkspace workspace, Certification certification)
    {
        var known = KnownStructure.Of(certification);
        var samples = known.Items.Select(i => i.File).Distinct().Where(f => workspace.ReadText(f).Value is { } file && StartCertification.IsSample(file.Text)).ToHashSet();
        return samples.Count == 0 ? known : new KnownStructure([.. known.Items.Where(i => !samples.Contains(i.File))], [.. known.Codes.Except(known.Items.Where(i => samples.Contains(i.File)).Select(i => i.Code))]);
    }

    /// <summary>Completes an outcome. Errors forbid to write.</summary>
    public Checked<Made> Make(ImportOutcome outcome) => before is null ? New(outcome) : Again(outcome, before);

    private Checked<Made> New(ImportOutcome outcome)
    {
        var bare = tree.Of(NodeKind.Competency).Where(c => !c.All.Any(n => n.Kind == NodeKind.Criterion)).ToList();
        var hasCriteria = tree.Of(NodeKind.Criterion).Any();
        var structure = new StartedStructure(file[(folder.Length + 1)..], Text([]), Fine(hasCriteria && bare.Count == 0), tree.HasDomains ? GradedItems.Domains : GradedItems.Competencies, IsSample: false);
        var title = request.Answers.Title ?? TitleOf(outcome) ?? StartAnswers.NoTitle;
        var files = StartCertification.Files(request.Code, request.Answers with { Title = title }, structure);
        var planned = new PlannedWorkspace(workspace, files.ToDictionary(f => f.Path, f => f.Text));
        var faults = CheckKits.Run(planned, request.Code, null, (_, _) => []).Diagnostics.Where(d => d.Severity == Severity.Error);
        return Checked.Of(
            new Made(outcome with { Title = title, Files = [.. files.Select(f => new PlannedFile(f.Path, PlannedState.New))] }, files),
            [.. hasCriteria && bare.Count > 0 ? [ImportMessages.SomeWithoutCriteria([.. bare.Select(c => c.Code!)], new SourcePosition(request.File, bare[0].Line, 1))] : Array.Empty<Diagnostic>(), .. faults]);
    }

    private GradedItems Fine(bool byCriteria) => tree.HasDomains
        ? tree.Of(NodeKind.KnowHow).Any() ? GradedItems.KnowHow : GradedItems.Knowledge
        : byCriteria ? GradedItems.Criteria : GradedItems.Competencies;

    /// <summary>The first text above the headings that names a CQP.</summary>
    private static string? TitleOf(ImportOutcome outcome) => outcome.Sheet.Above.Select(a => a.Text).FirstOrDefault(Cqp().IsMatch);

    private Checked<Made> Again(ImportOutcome outcome, Certification known)
    {
        var items = Known(workspace, known).Items;
        var codes = tree.Nodes.Select(n => n.Code).OfType<string>().ToHashSet();
        var labels = tree.Nodes.Where(n => n.Code is not null).ToLookup(n => n.Code!, n => n.Folded);
        var gone = items.Where(i => !codes.Contains(i.Code)).ToList();
        IReadOnlyList<RetiredItem> retired =
        [
            .. known.Retired.Where(r => r.Position.Path == file && !labels[r.Code].Contains(FrenchText.Fold(r.Label))).Select(r => new RetiredItem(r.Code, r.Label, r.Since)),
            .. gone.Select(i => new RetiredItem(i.Code, i.Label, known.Identity.Version)),
        ];
        IReadOnlyList<(string Path, string Text)> files = [(file, Text(retired))];
        var planned = new PlannedWorkspace(workspace, files.ToDictionary(f => f.Path, f => f.Text));
        var recorded = new RecordingWorkspace(planned);
        var after = CertificationLoader.Load(folder, recorded.ReadText);
        var whole = after.Value is { } then ? CompareCertifications.Between(known, then) : null;
        var byHand = items.Select(i => i.File).Append(file).Distinct().Where(f => !MayWrite(f) && !(f == file && IsOurs(f) && whole is { Count: 0 })).ToList();
        var changes = whole is not null && byHand.TrueForAll(f => f == file && IsOurs(f)) ? whole : InHand(items);
        return Checked.Of(
            new Made(outcome with { Changes = changes, Retired = [.. gone.Select(i => i.Code)], Files = byHand.Count == 0 ? [new(file, StateOf(files[0].Text))] : [] }, files),
            [
                .. request.Answers.AreGiven ? [ImportMessages.AnswersOfFiles(folder)] : Array.Empty<Diagnostic>(),
                .. byHand.Select(f => ImportMessages.WrittenByHand(f, IsOurs(f), request.Write)),
                .. gone.Count > 0 ? [ImportMessages.Goes([.. gone.Select(i => i.Code)], SourcePosition.File(request.File))] : Array.Empty<Diagnostic>(),
                .. recorded.HasRead(file) ? [] : new[] { ImportMessages.NotListed(file[(folder.Length + 1)..], $"{folder}/{CertificationLoader.EntryFile}") },
                .. byHand.Count == 0 ? after.Diagnostics.Where(d => d.Severity == Severity.Error) : [],
            ]);
    }

    /// <summary>What would change in files that are not written: the changes of items alone.</summary>
    private List<CertificationChange> InHand(IReadOnlyList<KnownItem> items)
    {
        var known = items.ToLookup(i => i.Code);
        var named = tree.Nodes.Where(n => n.Code is not null).ToList();
        return
        [
            .. items.Where(i => named.TrueForAll(n => n.Code != i.Code)).Select(i => new CertificationChange(ChangeKind.Removed, $"{NodeKindWords.One(i.Kind)} {i.Code}", i.Label, "")),
            .. named.Where(n => !known[n.Code!].Any()).Select(n => new CertificationChange(ChangeKind.Added, $"{NodeKindWords.One(n.Kind)} {n.Code}", "", n.Label)),
            .. named.Where(n => known[n.Code!].FirstOrDefault() is { } item && item.Label != n.Label).Select(n => new CertificationChange(ChangeKind.Reworded, $"{NodeKindWords.One(n.Kind)} {n.Code}", known[n.Code!].First().Label, n.Label)),
        ];
    }

    private string Text(IReadOnlyList<RetiredItem> retired) => StructureYaml.Write(tree, retired, request.File.Split('/', '\\')[^1]);

    private string? TextOf(string path) => workspace.ReadText(path).Value?.Text;

    private bool IsOurs(string path) => TextOf(path) is { } text && ImportMark.IsOurs(text);

    /// <summary>Whether a file is not there, or import wrote it, or it is the untouched sample; and it is the one that import writes.</summary>
    private bool MayWrite(string path) => TextOf(path) is not { } text || (path == file && (ImportMark.IsUntouched(text) || StartCertification.IsSample(text)));

    private PlannedState StateOf(string text) => TextOf(file) is not { } present ? PlannedState.New : present.ReplaceLineEndings("\n") == text ? PlannedState.Same : PlannedState.Changed;

    [GeneratedRegex(@"\bCQPI?\b")]
    private static partial Regex Cqp();
}
