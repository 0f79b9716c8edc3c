using System.Security.Cryptography;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Referentials;

namespace CqpKits.Kits;

/// <summary>A session's folder: writes the copies of every form for every candidate, never over somebody's work, and what was issued last.</summary>
internal sealed class SessionFolder(IWorkspace workspace, IDocumentWriter writer, BuildRequest request, string session)
{
    private string Folder => $"{request.Output}/{request.Certification}/{session}";

    private string ManifestPath => $"{Folder}/{KitManifest.FileName}";

    /// <summary>Writes; null when nothing was written because of the folder as a whole.</summary>
    public BuildResult? Write(
        Certification certification, IReadOnlyList<PreparedForm> forms, SessionCandidates candidates, List<Diagnostic> diagnostics)
    {
        var earlier = KitManifest.Read(workspace, ManifestPath);
        diagnostics.AddRange(earlier.Diagnostics);
        if (!earlier.Succeeded || RefusesToReplace(earlier.Value, forms, diagnostics))
        {
            return null;
        }

        var frozen = forms.Select(f => FrozenForms.Freeze(workspace, f.Definition)).OfType<Diagnostic>().ToList();
        diagnostics.AddRange(frozen);
        if (frozen.Count > 0)
        {
            return null;
        }

        diagnostics.AddRange(candidates.Candidates.Where(c => c.Members.Count == 0).Select(CandidateMessages.NoMember));
        var pieces = WritePieces(certification, Copies(forms, candidates), earlier.Value, diagnostics);
        WriteManifest(certification, forms, candidates, Merge(earlier.Value, pieces), diagnostics);
        return new BuildResult(Folder, [.. pieces.Select(p => $"{Folder}/{p.File}")], candidates.Candidates.Count);
    }

    private IEnumerable<KitCopy> Copies(IReadOnlyList<PreparedForm> forms, SessionCandidates candidates)
    {
        var each = candidates.Candidates.DefaultIfEmpty<Candidate?>(null);
        return each.SelectMany(c => forms.SelectMany(f => KitCopy.Of(f, c, session)));
    }

    private bool RefusesToReplace(KitManifest? earlier, IReadOnlyList<PreparedForm> forms, List<Diagnostic> diagnostics)
    {
        if (earlier is null || request.Replace)
        {
            return false;
        }

        var same = forms.All(f => earlier.Forms.All(e => e.Code != f.Definition.Form || e.FormId == f.Definition.FormId));
        if (!same)
        {
            diagnostics.Add(KitMessages.BuiltFromSomethingElse(Folder));
        }

        return !same;
    }

    private List<IssuedPiece> WritePieces(
        Certification certification, IEnumerable<KitCopy> copies, KitManifest? earlier, List<Diagnostic> diagnostics)
    {
        var pieces = new List<IssuedPiece>();
        var issued = earlier?.Pieces.ToDictionary(p => p.File, p => p.Sha256) ?? [];
        foreach (var copy in copies)
        {
            var bytes = Render(certification, copy);
            var path = $"{Folder}/{FileOf(copy)}";
            if (FaultOfWriting(path, bytes, issued.GetValueOrDefault(FileOf(copy))) is { } fault)
            {
                AddOnce(diagnostics, fault);
            }
            else
            {
                pieces.Add(PieceOf(copy, bytes));
            }
        }

        return pieces;
    }

    private byte[] Render(Certification certification, KitCopy copy)
    {
        var composed = copy.Form.Compose(certification, copy.Values);
        return composed.Value is { } document && composed.Succeeded
            ? writer.Write(document with { Issue = copy.Issue }, Theme.Default)
            : throw new InvalidOperationException("a form that composes without data composes with it");
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

    private string FileOf(KitCopy copy) => copy.FileName + writer.Extension;

    private IssuedPiece PieceOf(KitCopy copy, byte[] bytes) => new()
    {
        File = FileOf(copy),
        Code = copy.Issue.Code.ToString(),
        Form = copy.Form.Definition.Form,
        Role = copy.Form.Definition.Role,
        Candidate = copy.Candidate?.Key ?? "",
        Member = copy.Issue.Member,
        Holder = copy.Holder,
        Sha256 = Hash(bytes),
    };

    /// <summary>What was issued before and not made again stays issued: a kit may be built role by role, and a filled form keeps its place.</summary>
    private static List<IssuedPiece> Merge(KitManifest? earlier, List<IssuedPiece> pieces)
    {
        var made = pieces.Select(p => p.File).ToHashSet();
        return [.. pieces.Concat(earlier?.Pieces.Where(p => !made.Contains(p.File)) ?? []).OrderBy(p => p.File, StringComparer.Ordinal)];
    }

    private void WriteManifest(
        Certification certification, IReadOnlyList<PreparedForm> forms, SessionCandidates candidates, List<IssuedPiece> pieces, List<Diagnostic> diagnostics)
    {
        var earlier = KitManifest.Read(workspace, ManifestPath).Value;
        var ids = forms.ToDictionary(f => f.Definition.Form, f => f.Definition.FormId);
        var manifest = new KitManifest
        {
            Certification = certification.Identity.Code,
            Version = certification.Identity.Version,
            Session = session,
            List = candidates.File,
            Forms = [.. (earlier?.Forms ?? []).Where(f => !ids.ContainsKey(f.Code)).Concat(ids.Select(i => new IssuedForm(i.Key, i.Value))).OrderBy(f => f.Code, StringComparer.Ordinal)],
            Candidates = AllCandidates(earlier, candidates, pieces),
            Pieces = pieces,
        };
        if (workspace.TryWrite(ManifestPath, manifest.ToBytes()) is { } fault)
        {
            AddOnce(diagnostics, fault);
        }
    }

    /// <summary>A file that stands where a folder is needed is in the way of many: it is said once.</summary>
    private static void AddOnce(List<Diagnostic> diagnostics, Diagnostic fault)
    {
        if (!diagnostics.Contains(fault))
        {
            diagnostics.Add(fault);
        }
    }

    private static List<IssuedCandidate> AllCandidates(KitManifest? earlier, SessionCandidates candidates, List<IssuedPiece> pieces)
    {
        var now = candidates.Candidates.Select(c => new IssuedCandidate(c.Key, c.LastName, c.FirstName, c.EvaluationDate)).ToList();
        var kept = (earlier?.Candidates ?? []).Where(c => now.All(n => n.Key != c.Key) && pieces.Any(p => p.Candidate == c.Key));
        return [.. now, .. kept];
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
