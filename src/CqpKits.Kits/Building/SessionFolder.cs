using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Kits.Printing;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>
/// Writes the folder of a session: the files of every kit for every candidate, then <c>kit.json</c> once these are on the disk. A file that somebody has filled is never
/// overwritten.
/// </summary>
internal sealed class SessionFolder(IWorkspace workspace, Theme theme, BuildRequest request, string session)
{
    private readonly IssuedBranchStyle? branchStyle = theme.StyleFile is { } bytes ? new(Path.GetFileName(request.StyleFile!), PieceWriter.Hash(bytes)) : null;

    private readonly string name = request.Draft ? Drafts.FolderOf(session) : session;

    private string Folder => $"{request.Output}/{request.Certification}/{name}";

    private string ManifestPath => $"{Folder}/{KitManifest.FileName}";

    /// <summary>Writes all files; no value when the folder cannot be used and nothing was written, or when the build was interrupted.</summary>
    public Checked<BuildResult> Write(Certification certification, IReadOnlyList<PreparedKit> kits, SessionCandidates candidates)
    {
        var files = new SessionFiles(kits, candidates, request.Draft ? new Drafts() : null);
        var (count, repeated) = files.Names();
        if (repeated.Count > 0)
        {
            return Checked.Failed<BuildResult>(repeated.Select(KitMessages.SameFile));
        }

        List<PreparedForm> forms = [.. request.Draft ? [] : kits.SelectMany(k => k.IssuedForms)];
        var nameless = candidates.Candidates.SelectMany(c => Nameless(certification, kits.Where(k => k.IsFor(c)), c));
        return workspace.TryBegin(Folder).Then(batch =>
        {
            using (batch)
            {
                return Earlier(forms).Then(earlier => Write(batch, files, new SessionWork(request, count), earlier.Manifest, Manifest(certification, candidates, forms)).After(nameless));
            }
        });
    }

    /// <summary>Writes the files, then the manifest, which also lists the pieces issued earlier.</summary>
    private Checked<BuildResult> Write(IFileBatch batch, SessionFiles files, SessionWork work, KitManifest? earlier, KitManifest manifest)
    {
        var printers = request.Formats.Printers(theme);
        var writer = new PieceWriter(batch, printers, Folder, earlier, branchStyle?.Sha256);
        var isDone = work.Run(files, writer.Write);
        IReadOnlyList<Diagnostic> unkept = [.. printers.SelectMany(p => p.Layouts).Select(l => IssuedPlaces.Keep(workspace, request.Certification, l.Key, l)).OfType<Diagnostic>()];
        if (!isDone)
        {
            return Checked.Failed<BuildResult>(work.Diagnostics.Concat(unkept).Append(KitMessages.Interrupted(Folder, work.Made, work.Count)).Distinct());
        }

        var pieces = work.Pieces;
        var fault = batch.TryFlush(Folder) ?? workspace.TryWrite(ManifestPath, manifest.After(earlier, pieces).WriteTo);
        if (fault is null)
        {
            batch.End();
        }

        // A file in place of a folder gives the same diagnostic for many files, which is reported once.
        return Checked.Of(
            new BuildResult(Folder, [.. pieces.Select(p => $"{Folder}/{p.File}")], manifest.Candidates.Count),
            [.. work.Diagnostics.Concat(unkept).Concat(fault is null ? [] : [fault]).Distinct(), .. NotMadeAgain(earlier, pieces)]);
    }

    /// <summary>A warning where documents just made lie beside files of formats that were not asked for: what changed is not in those.</summary>
    private IEnumerable<Diagnostic> NotMadeAgain(KitManifest? earlier, IReadOnlyList<IssuedPiece> made)
    {
        var (files, stems) = (made.Select(p => p.File).ToHashSet(), made.Select(p => PrintedFiles.Stem(p.File)).ToHashSet());
        var others = (earlier?.Pieces ?? []).Where(p => !request.Formats.Include(p.File) && !files.Contains(p.File) && stems.Contains(PrintedFiles.Stem(p.File))).Select(p => $"{Folder}/{p.File}").ToHashSet();
        others.IntersectWith(others.Count > 0 ? workspace.List(Folder) : []);
        return others.Count > 0 ? [FormatMessages.NotMadeAgain(Folder, others)] : [];
    }

    /// <summary>What was issued here earlier, once all forms are frozen; no value when nothing may be written.</summary>
    private Checked<EarlierIssue> Earlier(IReadOnlyList<PreparedForm> forms)
    {
        var earlier = KitManifest.Read(workspace, ManifestPath);
        IReadOnlyList<Diagnostic> inTheWay = !earlier.Succeeded ? earlier.Diagnostics
            : Changed(earlier.Value, forms) is { Count: > 0 } changed && FaultOfReplacing(earlier.Value!, changed) is { } fault ? [fault]
            : [.. forms.Select(f => FrozenForms.Freeze(workspace, f.Frozen)).OfType<Diagnostic>()];
        return inTheWay.Count > 0 ? Checked.Failed<EarlierIssue>(inTheWay) : Checked.Of(new EarlierIssue(earlier.Value));
    }

    /// <summary>The manifest of this build, without pieces.</summary>
    private KitManifest Manifest(Certification certification, SessionCandidates candidates, IEnumerable<PreparedForm> forms) => new()
    {
        BranchStyles = branchStyle is null ? null : [branchStyle],
        Certification = certification.Identity.Code,
        Version = certification.Identity.Version,
        Session = name,
        Title = request.Title,
        List = candidates.File,
        Forms = [.. forms.Select(f => new IssuedForm(f.Definition.Form, f.Frozen.FormId)).Distinct()],
        Candidates = [.. candidates.Candidates.Select(IssuedCandidate.Of)],
        Pieces = [],
    };

    /// <summary>A diagnostic for each assessor who needs a form per person and for whom the list names nobody.</summary>
    private static IEnumerable<Diagnostic> Nameless(Certification certification, IEnumerable<PreparedKit> kits, Candidate candidate) =>
        from code in kits.SelectMany(k => k.IssuedForms).Select(f => f.Declaration).Where(f => f.Copies == CopyRule.PerMember).Select(f => f.Assessor).Distinct()
        where candidate.EvaluatorsOf(code).Count == 0
        let assessor = certification.Assessors.First(a => a.Code == code)
        select certification.Forms.Any(f => f.Assessor == code && f.Scope == MarkScope.Consensus)
            ? CandidateMessages.NoMember(candidate)
            : CandidateMessages.NoEvaluator(candidate, assessor);

    /// <summary>Codes of the forms that were issued here with another definition.</summary>
    private static HashSet<string> Changed(KitManifest? earlier, IReadOnlyList<PreparedForm> forms) =>
        [.. forms.Where(f => earlier?.Forms.Any(e => e.Code == f.Definition.Form && e.FormId != f.Frozen.FormId) == true).Select(f => f.Definition.Form)];

    /// <summary>Why forms with another definition may not take the place of these; null when they may.</summary>
    private Diagnostic? FaultOfReplacing(KitManifest earlier, HashSet<string> changed)
    {
        var others = OutputFormats.All.Formats.Except(request.Formats.Formats)
            .Where(f => earlier.Pieces.Any(p => p.Form is { } form && changed.Contains(form) && OutputFormatWords.IsOf(f, p.File)));
        return !request.Replace ? KitMessages.BuiltFromSomethingElse(Folder)
            : others.Select(OutputFormatWords.NameOf).ToList() is { Count: > 0 } names ? FormatMessages.ReplacedInPart(Folder, string.Join(" et ", names))
            : null;
    }

    /// <summary>What was issued in the folder earlier; null for a folder that has no <c>kit.json</c>.</summary>
    private sealed record EarlierIssue(KitManifest? Manifest);
}
