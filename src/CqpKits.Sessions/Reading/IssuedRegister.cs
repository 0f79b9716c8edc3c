using CqpKits.Diagnostics;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Identity;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Reading;

/// <summary>What was issued, from every <c>kit.json</c> near the files given and from the workspace's output. Every question is answered from an index.</summary>
internal sealed class IssuedRegister
{
    private readonly List<(string Folder, KitManifest Manifest)> kits;
    private readonly Dictionary<string, (KitManifest Manifest, IssuedPiece Piece)> byCode;
    private readonly Dictionary<string, IssuedPiece> printedByPath;
    private readonly Dictionary<string, IReadOnlyList<(string Path, IssuedPiece Piece)>> formatsByPath;
    private readonly Dictionary<string, IssuedCandidate> candidateByFolder;
    private readonly Dictionary<(string Certification, string Session, string Candidate), string> shownNames;
    private readonly HashSet<string> formHashes;
    private readonly HashSet<string> printedHashes;

    private IssuedRegister(List<(string Folder, KitManifest Manifest)> kits, FrozenForms forms)
    {
        this.kits = kits;
        Forms = forms;
        var pieces = kits.SelectMany(k => k.Manifest.Pieces.Select(p => (k.Folder, k.Manifest, Piece: p))).ToList();
        byCode = pieces.Where(p => p.Piece.Code is not null).DistinctBy(p => p.Piece.Code).ToDictionary(p => p.Piece.Code!, p => (p.Manifest, p.Piece));
        printedByPath = pieces.Where(p => p.Piece.Code is null).DistinctBy(p => $"{p.Folder}/{p.Piece.File}").ToDictionary(p => $"{p.Folder}/{p.Piece.File}", p => p.Piece);
        formatsByPath = pieces.Where(p => p.Piece.Code is not null).Select(p => (p.Folder, Path: $"{p.Folder}/{p.Piece.File}", p.Piece)).DistinctBy(p => p.Path)
            .GroupBy(p => (p.Folder, p.Piece.Code), p => (p.Path, p.Piece)).Where(g => g.Count() > 1).Select(g => g.ToList())
            .SelectMany(g => g.Select(p => (p.Path, Formats: g))).ToDictionary(p => p.Path, IReadOnlyList<(string, IssuedPiece)> (p) => p.Formats);
        candidateByFolder = kits.SelectMany(k => k.Manifest.Candidates.Select(c => (Folder: $"{k.Folder}/{c.Key}", Candidate: c)))
            .DistinctBy(c => c.Folder).ToDictionary(c => c.Folder, c => c.Candidate);
        shownNames = kits.Select(k => k.Manifest).DistinctBy(m => (m.Certification, m.Session))
            .SelectMany(m => m.ShownNames().Select(n => (Key: (m.Certification, m.Session, n.Key), n.Value))).ToDictionary(n => n.Key, n => n.Value);
        formHashes = [.. pieces.Where(p => p.Piece.Code is not null).Select(p => p.Piece.Sha256)];
        printedHashes = [.. pieces.Where(p => p.Piece.Code is null).Select(p => p.Piece.Sha256)];
    }

    /// <summary>The kits, each with its folder.</summary>
    public IReadOnlyList<(string Folder, KitManifest Manifest)> Kits => kits;

    /// <summary>The definitions under which forms were issued.</summary>
    public FrozenForms Forms { get; }

    /// <summary>Reads the manifests among the files given, in the folders above them, and below the workspace's output.</summary>
    public static Checked<IssuedRegister> Load(IWorkspace workspace, IReadOnlyList<string> files)
    {
        var folders = files.SelectMany(WorkspacePaths.FoldersOf).Concat(workspace.List(WorkspacePaths.Output)
                .Where(f => f.EndsWith("/" + KitManifest.FileName, StringComparison.Ordinal))
                .Select(f => WorkspacePaths.FoldersOf(f).First()))
            .Distinct();
        var read = folders.Select(f => (Folder: f, Manifest: KitManifest.Read(workspace, $"{f}/{KitManifest.FileName}"))).ToList();
        List<(string, KitManifest)> kits = [.. read.Where(r => r.Manifest.Value is not null).Select(r => (r.Folder, r.Manifest.Value!))];
        return Checked.Of(new IssuedRegister(kits, new FrozenForms(workspace)), read.SelectMany(r => r.Manifest.Diagnostics));
    }

    /// <summary>What was issued in kits that are known otherwise than by files.</summary>
    public static IssuedRegister Of(IWorkspace workspace, IEnumerable<(string Folder, KitManifest Manifest)> kits) => new([.. kits], new FrozenForms(workspace));

    /// <summary>The piece with this code, with its kit; null when no kit at hand issued it.</summary>
    public (KitManifest Manifest, IssuedPiece Piece)? Find(FormCode code) =>
        byCode.TryGetValue(code.ToString(), out var found) ? found : null;

    /// <summary>The issue of a piece that is a form.</summary>
    public static FormIssue IssueOf(KitManifest manifest, IssuedPiece piece, FormCode code) => new(new IssueDetails
    {
        FormId = code.FormId,
        Certification = manifest.Certification,
        Version = manifest.Version,
        Form = piece.Form!,
        Role = piece.Role,
        Session = manifest.Session,
        Candidate = piece.Candidate,
        Member = piece.Member,
    });

    /// <summary>The form, among those that kits at hand issued, most of whose bookmarks are among these; null when there is none.</summary>
    public FormCode? MostlyAmong(IReadOnlyCollection<string> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var names = bookmarks.ToHashSet(StringComparer.Ordinal);
        var found = from codes in byCode.Keys.Select(FormCode.Find).OfType<FormCode>().GroupBy(code => code.FormId)
                    let spots = Spots(codes.First())
                    where spots.Count < 2 * names.Count
                    from code in codes
                    let count = spots.Count(spot => names.Contains(FieldAnchors.Bookmark(code.IssueId, spot)))
                    where 2 * count > spots.Count
                    orderby count descending
                    select code;
        return found.FirstOrDefault();
    }

    private List<string> Spots(FormCode code) =>
        [.. (Forms.Find(code.FormId, Find(code)?.Manifest.Certification).Value?.Fields ?? []).Where(f => f.Kind.CarriesValue).SelectMany(f => f.Spots).Select(s => s.Id)];

    /// <summary>Whether a file is, byte for byte, a form as it was issued.</summary>
    public bool IsAsIssued(string sha256) => formHashes.Contains(sha256);

    /// <summary>A code, with whose form it is when a kit at hand knows: « K7M2Q-… (grille-observation, Müller Zoé, Aïcha Le Goff) ».</summary>
    public string Describe(FormCode code)
    {
        if (Find(code) is not var (manifest, piece))
        {
            return code.ToString();
        }

        var candidate = NameOf(manifest.Certification, manifest.Session, piece.Candidate);
        return $"{code} ({string.Join(", ", new[] { piece.Form!, candidate, piece.Holder }.Where(t => t.Length > 0))})";
    }

    /// <summary>The name under which a candidate of a session is shown, by key; empty when no kit at hand knows it.</summary>
    public string NameOf(string certification, string session, string candidate) => shownNames.GetValueOrDefault((certification, session, candidate), "");

    /// <summary>The piece without a form that is issued at this path, when a kit at hand knows one: a guide, a booklet.</summary>
    public IssuedPiece? PrintedAt(string path) => printedByPath.GetValueOrDefault(path);

    /// <summary>The files of one form, issued in several formats, one of which is at this path; none for a form in one format alone.</summary>
    public IReadOnlyList<(string Path, IssuedPiece Piece)> FormatsAt(string path) => formatsByPath.GetValueOrDefault(path, []);

    /// <summary>Whether a file is, byte for byte, a piece that was issued and is no form.</summary>
    public bool IsPrinted(string sha256) => printedHashes.Contains(sha256);

    /// <summary>The candidate of an issue, when a kit at hand knows it.</summary>
    public IssuedCandidate? Candidate(FormIssue issue) =>
        FolderOf(issue) is { } folder ? candidateByFolder.GetValueOrDefault($"{folder}/{issue.Candidate}") : null;

    /// <summary>The candidate in whose folder a file lies, when a kit at hand says whose it is.</summary>
    public IssuedCandidate? FolderOwner(string path) => (
        from kit in kits
        where path.StartsWith(kit.Folder + "/", StringComparison.Ordinal)
        let candidate = candidateByFolder.GetValueOrDefault($"{kit.Folder}/{path[(kit.Folder.Length + 1)..].Split('/')[0]}")
        where candidate is not null
        select candidate).FirstOrDefault();

    /// <summary>The kit that an issue belongs to, when it is at hand.</summary>
    public KitManifest? KitOf(FormIssue issue) =>
        kits.Select(k => k.Manifest).FirstOrDefault(m => m.Certification == issue.Certification && m.Session == issue.Session);

    /// <summary>The folder of the kit that an issue belongs to, when it is at hand.</summary>
    public string? FolderOf(FormIssue issue) =>
        kits.Where(k => k.Manifest.Certification == issue.Certification && k.Manifest.Session == issue.Session).Select(k => k.Folder).FirstOrDefault();
}
