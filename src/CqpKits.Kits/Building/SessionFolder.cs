using System.Security.Cryptography;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Kits.Building;

/// <summary>
/// Writes the folder of a session: the files of every kit for every candidate, then <c>kit.json</c>. A file that somebody has filled is never
/// overwritten.
/// </summary>
internal sealed class SessionFolder(IWorkspace workspace, Printer printer, BuildRequest request, string session)
{
    private string Folder => $"{request.Output}/{request.Certification}/{session}";

    private readonly IssuedBranchStyle? branchStyle = printer.Theme.StyleFile is { } bytes ? new(Path.GetFileName(request.StyleFile!), Hash(bytes)) : null;

    private string ManifestPath => $"{Folder}/{KitManifest.FileName}";

    /// <summary>Writes all files; no value when the folder cannot be used and nothing was written.</summary>
    public Checked<BuildResult> Write(Certification certification, IReadOnlyList<PreparedKit> kits, SessionCandidates candidates)
    {
        var earlier = KitManifest.Read(workspace, ManifestPath);
        var forms = kits.SelectMany(k => k.IssuedForms).ToList();
        var files = candidates.Candidates.DefaultIfEmpty<Candidate?>(null).SelectMany(c => kits.Where(k => !k.IsReference && k.IsFor(c)).SelectMany(k => KitFile.Of(k, c, session)))
            .Concat(kits.Where(k => k.IsReference).SelectMany(k => KitFile.Of(k, null, session))).ToList();
        if (InTheWay(earlier, forms, files) is { Count: > 0 } inTheWay)
        {
            return Checked.Failed<BuildResult>(inTheWay);
        }

        if (forms.Select(f => FrozenForms.Freeze(workspace, f.Frozen)).OfType<Diagnostic>().ToList() is { Count: > 0 } unfrozen)
        {
            return Checked.Failed<BuildResult>(unfrozen);
        }

        var nameless = candidates.Candidates.SelectMany(c => Nameless(certification, kits.Where(k => k.IsFor(c)), c));
        return Write(files, earlier.Value, Manifest(certification, candidates, forms)).After(nameless);
    }

    /// <summary>Writes the files, then the manifest, which also lists the pieces issued earlier.</summary>
    private Checked<BuildResult> Write(List<KitFile> files, KitManifest? earlier, KitManifest manifest)
    {
        var pieces = WriteFiles(files, earlier);
        var fault = workspace.TryWrite(ManifestPath, manifest.After(earlier, pieces.Value!).ToBytes());

        // A file in place of a folder gives the same diagnostic for many files, which is reported once.
        return Checked.Of(
            new BuildResult(Folder, [.. pieces.Value!.Select(p => $"{Folder}/{p.File}")], manifest.Candidates.Count),
            pieces.Diagnostics.Concat(fault is null ? [] : [fault]).Distinct());
    }

    /// <summary>The first reason why nothing can be written; empty when there is none.</summary>
    private IReadOnlyList<Diagnostic> InTheWay(Checked<KitManifest> earlier, IReadOnlyList<PreparedForm> forms, IReadOnlyList<KitFile> files) =>
        !earlier.Succeeded ? earlier.Diagnostics
        : IsFromSomethingElse(earlier.Value, forms) ? [KitMessages.BuiltFromSomethingElse(Folder)]
        : [.. files.GroupBy(f => f.Issued.File).Where(g => g.Count() > 1).Select(g => KitMessages.SameFile(g.Key))];

    /// <summary>The manifest of this build, without pieces.</summary>
    private KitManifest Manifest(Certification certification, SessionCandidates candidates, IEnumerable<PreparedForm> forms) => new()
    {
        BranchStyles = branchStyle is null ? null : [branchStyle],
        Certification = certification.Identity.Code,
        Version = certification.Identity.Version,
        Session = candidates.Session,
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

    private bool IsFromSomethingElse(KitManifest? earlier, IReadOnlyList<PreparedForm> forms) =>
        earlier is not null && !request.Replace
        && forms.Any(f => earlier.Forms.Any(e => e.Code == f.Definition.Form && e.FormId != f.Frozen.FormId));

    private Checked<IReadOnlyList<IssuedPiece>> WriteFiles(List<KitFile> files, KitManifest? earlier)
    {
        var pieces = new List<Checked<IssuedPiece>>();
        var issued = earlier?.Pieces.ToDictionary(p => p.File, p => p.Sha256) ?? [];
        foreach (var (index, file) in files.Index())
        {
            pieces.Add(file.Compose().Then(copy => WriteFile(file, copy, issued)));
            request.Progress?.Report(new BuildProgress(index + 1, files.Count));
        }

        return Checked.All(pieces);
    }

    private Checked<IssuedPiece> WriteFile(KitFile file, DocumentCopy copy, Dictionary<string, string> issued)
    {
        var name = file.Issued.File + printer.Extension;
        var bytes = printer.Print(copy, file.Candidate is { LargePrint: true });
        return FaultOfWriting($"{Folder}/{name}", bytes, issued.GetValueOrDefault(name)) is { } fault
            ? Checked.Failed<IssuedPiece>(fault)
            : Checked.Of(file.Issued with { File = name, BranchStyle = branchStyle?.Sha256, Sha256 = Hash(bytes) });
    }

    private Diagnostic? FaultOfWriting(string path, byte[] bytes, string? issuedHash)
    {
        var present = workspace.ReadBytes(path).Value;
        if (present is not null && present.AsSpan().SequenceEqual(bytes))
        {
            return null;
        }

        return present is not null && Hash(present) != issuedHash ? KitMessages.FilledSince(path) : workspace.TryWrite(path, bytes);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
