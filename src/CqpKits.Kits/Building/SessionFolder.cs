using System.Security.Cryptography;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Kits.Building;

/// <summary>A session's folder: writes the copies of every form for every candidate, never over somebody's work, and what was issued last.</summary>
internal sealed class SessionFolder(IWorkspace workspace, Printer printer, BuildRequest request, string session)
{
    private string Folder => $"{request.Output}/{request.Certification}/{session}";

    private readonly IssuedBranchStyle? branchStyle = printer.Theme.StyleFile is { } bytes ? new(Path.GetFileName(request.StyleFile!), Hash(bytes)) : null;

    private string ManifestPath => $"{Folder}/{KitManifest.FileName}";

    /// <summary>Writes; null when nothing was written because of the folder as a whole.</summary>
    public BuildResult? Write(
        Certification certification, IReadOnlyList<PreparedKit> kits, SessionCandidates candidates, List<Diagnostic> diagnostics)
    {
        var earlier = KitManifest.Read(workspace, ManifestPath);
        var forms = kits.SelectMany(k => k.IssuedForms).ToList();
        var files = candidates.Candidates.DefaultIfEmpty<Candidate?>(null).SelectMany(c => kits.Where(k => !k.IsReference && k.IsFor(c)).SelectMany(k => KitFile.Of(k, c, session)))
            .Concat(kits.Where(k => k.IsReference).SelectMany(k => KitFile.Of(k, null, session))).ToList();
        diagnostics.AddRange(earlier.Diagnostics);
        if (!earlier.Succeeded || RefusesToReplace(earlier.Value, forms, diagnostics) || TwoInOne(files, diagnostics))
        {
            return null;
        }

        var frozen = forms.Select(f => FrozenForms.Freeze(workspace, f.Frozen)).OfType<Diagnostic>().ToList();
        diagnostics.AddRange(frozen);
        if (frozen.Count > 0)
        {
            return null;
        }

        diagnostics.AddRange(candidates.Candidates.SelectMany(c => Nameless(certification, kits.Where(k => k.IsFor(c)), c)));
        var pieces = WriteFiles(files, earlier.Value, diagnostics);
        var manifest = Manifest(certification, candidates, forms).After(earlier.Value, pieces);
        if (workspace.TryWrite(ManifestPath, manifest.ToBytes()) is { } fault)
        {
            AddOnce(diagnostics, fault);
        }

        return new BuildResult(Folder, [.. pieces.Select(p => $"{Folder}/{p.File}")], candidates.Candidates.Count);
    }

    /// <summary>What is issued now, without its pieces.</summary>
    private KitManifest Manifest(Certification certification, SessionCandidates candidates, IEnumerable<PreparedForm> forms) => new()
    {
        BranchStyles = branchStyle is null ? null : [branchStyle],
        Certification = certification.Identity.Code,
        Version = certification.Identity.Version,
        Session = candidates.Session,
        List = candidates.File,
        Forms = [.. forms.Select(f => new IssuedForm(f.Definition.Form, f.Frozen.FormId)).Distinct()],
        Candidates = [.. candidates.Candidates.Select(c => new IssuedCandidate(c.Key, c.LastName, c.FirstName, c.EvaluationDate, c.Route))],
        Pieces = [],
    };

    /// <summary>Forms made for each person, of whom the list names none.</summary>
    private static IEnumerable<Diagnostic> Nameless(Certification certification, IEnumerable<PreparedKit> kits, Candidate candidate) =>
        from code in kits.SelectMany(k => k.IssuedForms).Select(f => f.Declaration).Where(f => f.Copies == CopyRule.PerMember).Select(f => f.Assessor).Distinct()
        where candidate.EvaluatorsOf(code).Count == 0
        let assessor = certification.Assessors.First(a => a.Code == code)
        select certification.Forms.Any(f => f.Assessor == code && f.Scope == MarkScope.Consensus)
            ? CandidateMessages.NoMember(candidate)
            : CandidateMessages.NoEvaluator(candidate, assessor);

    private bool RefusesToReplace(KitManifest? earlier, IReadOnlyList<PreparedForm> forms, List<Diagnostic> diagnostics)
    {
        if (earlier is null || request.Replace)
        {
            return false;
        }

        var same = forms.All(f => earlier.Forms.All(e => e.Code != f.Definition.Form || e.FormId == f.Frozen.FormId));
        if (!same)
        {
            diagnostics.Add(KitMessages.BuiltFromSomethingElse(Folder));
        }

        return !same;
    }

    private static bool TwoInOne(List<KitFile> files, List<Diagnostic> diagnostics)
    {
        var repeated = files.GroupBy(f => f.Issued.File).Where(g => g.Count() > 1).Select(g => KitMessages.SameFile(g.Key)).ToList();
        diagnostics.AddRange(repeated);
        return repeated.Count > 0;
    }

    private List<IssuedPiece> WriteFiles(List<KitFile> files, KitManifest? earlier, List<Diagnostic> diagnostics)
    {
        var pieces = new List<IssuedPiece>();
        var issued = earlier?.Pieces.ToDictionary(p => p.File, p => p.Sha256) ?? [];
        foreach (var (index, file) in files.Index())
        {
            if (WriteFile(file, issued, diagnostics) is { } piece)
            {
                pieces.Add(piece);
            }

            request.Progress?.Report(new BuildProgress(index + 1, files.Count));
        }

        return pieces;
    }

    private IssuedPiece? WriteFile(KitFile file, Dictionary<string, string> issued, List<Diagnostic> diagnostics)
    {
        var name = file.Issued.File + printer.Writer.Extension;
        var composed = file.Compose();
        if (composed.Value is not { } document || !composed.Succeeded)
        {
            composed.Diagnostics.ToList().ForEach(d => AddOnce(diagnostics, d));
            return null;
        }

        var bytes = printer.Print(document, file.Candidate);
        if (FaultOfWriting($"{Folder}/{name}", bytes, issued.GetValueOrDefault(name)) is { } fault)
        {
            AddOnce(diagnostics, fault);
            return null;
        }

        return file.Issued with { File = name, BranchStyle = branchStyle?.Sha256, Sha256 = Hash(bytes) };
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

    /// <summary>A file that stands where a folder is needed is in the way of many: it is said once.</summary>
    private static void AddOnce(List<Diagnostic> diagnostics, Diagnostic fault)
    {
        if (!diagnostics.Contains(fault))
        {
            diagnostics.Add(fault);
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
