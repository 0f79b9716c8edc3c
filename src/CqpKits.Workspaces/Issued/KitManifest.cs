using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Issued;

/// <summary>The list of what was issued into the folder of a session: <c>kit.json</c>. It is written last, so that a folder that has one is complete.</summary>
public sealed record KitManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "kit.json";

    /// <summary>Identifier and version of the file format.</summary>
    public const string CurrentFormat = "cqpkits-kit/1";

    /// <summary>Always <see cref="CurrentFormat"/> when written.</summary>
    [JsonPropertyName("format")]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>Code of the certification.</summary>
    [JsonPropertyName("certification")]
    public required string Certification { get; init; }

    /// <summary>Version of the référentiel.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>Name of the session the pieces were issued for.</summary>
    [JsonPropertyName("session")]
    public required string Session { get; init; }

    /// <summary>Title of the session, as documents print it; null where nobody gave one (<see cref="ShownTitle"/>).</summary>
    [JsonPropertyName("titre")]
    public string? Title { get; init; }

    /// <summary>Path of the list the candidates come from; null for blank forms.</summary>
    [JsonPropertyName("liste")]
    public string? List { get; init; }

    /// <summary>The form definitions issued here, in the order of form codes.</summary>
    [JsonPropertyName("formulaires")]
    public required IReadOnlyList<IssuedForm> Forms { get; init; }

    /// <summary>The Word files of the branch whose look pieces have; null when all have the look of the theme.</summary>
    [JsonPropertyName("chartes")]
    public IReadOnlyList<IssuedBranchStyle>? BranchStyles { get; init; }

    /// <summary>The candidates, in the order of the list.</summary>
    [JsonPropertyName("candidats")]
    public required IReadOnlyList<IssuedCandidate> Candidates { get; init; }

    /// <summary>The files, in the order of their paths. One for each format of a document; the files of a form have one code.</summary>
    [JsonPropertyName("pieces")]
    public required IReadOnlyList<IssuedPiece> Pieces { get; init; }

    /// <summary>The title of the session: the one that was given, else one made of its name.</summary>
    [JsonIgnore]
    public string ShownTitle => Title ?? SessionNames.TitleOf(Session);

    /// <summary>The name of each candidate as papers and screens show it, by key: with what tells apart two of one name in this session.</summary>
    public IReadOnlyDictionary<string, string> ShownNames()
    {
        var distinctions = Namesakes.Distinctions(Candidates.Select(c => new NamedPerson(c.Key, c.FullName, c.BirthDate, c.Identifier, c.Civility)));
        return Candidates.DistinctBy(c => c.Key).ToDictionary(c => c.Key, c => Namesakes.Shown(c.FullName, distinctions.GetValueOrDefault(c.Key, "")));
    }

    /// <summary>This manifest with its pieces, and with the pieces issued earlier and not made again, because a kit may be built role by role.</summary>
    public KitManifest After(KitManifest? earlier, IReadOnlyList<IssuedPiece> made)
    {
        var files = made.Select(p => p.File).ToHashSet();
        List<IssuedPiece> pieces = [.. made.Concat(earlier?.Pieces.Where(p => !files.Contains(p.File)) ?? []).OrderBy(p => p.File, StringComparer.Ordinal)];
        var used = pieces.Select(p => p.BranchStyle).OfType<string>().ToHashSet();
        List<IssuedBranchStyle> branchStyles = [.. (BranchStyles ?? []).Concat(earlier?.BranchStyles ?? []).DistinctBy(c => c.Sha256).Where(c => used.Contains(c.Sha256))];
        return this with
        {
            BranchStyles = branchStyles.Count == 0 ? null : branchStyles,
            Forms = [.. (earlier?.Forms ?? []).Where(e => Forms.All(f => f.Code != e.Code)).Concat(Forms).OrderBy(f => f.Code, StringComparer.Ordinal)],
            Title = Title ?? earlier?.Title,
            Candidates = CandidatesAfter(earlier?.Candidates ?? [], pieces),
            Pieces = pieces,
        };
    }

    /// <summary>Writes <c>kit.json</c>.</summary>
    public void WriteTo(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        JsonSerializer.Serialize(file, this, ManifestJson.Canonical.KitManifest);
        file.WriteByte((byte)'\n');
    }

    /// <summary>The file <c>kit.json</c>.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        WriteTo(file);
        return file.ToArray();
    }

    /// <summary>Reads a manifest; no value and no diagnostic when there is no file, CQP211 when it cannot be understood.</summary>
    public static Checked<KitManifest> Read(IWorkspace workspace, string path)
    {
        var text = workspace.ReadBytes(path);
        return text.Value is { } bytes ? Read(bytes, path) : Checked.Failed<KitManifest>(text.Diagnostics.Where(d => d.Cause != DiagnosticCause.MissingFile));
    }

    /// <summary>Reads the bytes of a manifest; CQP211 when they cannot be understood.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="path">Path for the message.</param>
    public static Checked<KitManifest> Read(byte[] bytes, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, ManifestJson.Canonical.KitManifest) is { Format: CurrentFormat } manifest
                ? Checked.Of(manifest)
                : Checked.Failed<KitManifest>(WorkspaceMessages.DamagedManifest(path));
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return Checked.Failed<KitManifest>(WorkspaceMessages.DamagedManifest(path));
        }
    }

    /// <summary>The candidates, with what was known of them, then those of before who still have a piece.</summary>
    private List<IssuedCandidate> CandidatesAfter(IReadOnlyList<IssuedCandidate> earlier, List<IssuedPiece> pieces)
    {
        var known = earlier.DistinctBy(c => c.Key).ToDictionary(c => c.Key);
        var (named, served) = (Candidates.Select(c => c.Key).ToHashSet(), pieces.Select(p => p.Candidate).ToHashSet());
        return [.. Candidates.Select(c => c.After(known.GetValueOrDefault(c.Key))), .. earlier.Where(c => !named.Contains(c.Key) && served.Contains(c.Key))];
    }
}

/// <summary>A form definition that was issued.</summary>
public sealed record IssuedForm(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("form_id")] string FormId);

/// <summary>A Word file of the branch whose look was used.</summary>
public sealed record IssuedBranchStyle(
    [property: JsonPropertyName("fichier")] string File,
    [property: JsonPropertyName("sha256")] string Sha256);

/// <summary>A file that was issued.</summary>
public sealed record IssuedPiece
{
    /// <summary>Path below the session's folder.</summary>
    [JsonPropertyName("fichier")]
    public required string File { get; init; }

    /// <summary>The code printed in its footer; null for a document that is not a form.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; init; }

    /// <summary>Code of the form; null for a document that is not a form.</summary>
    [JsonPropertyName("formulaire")]
    public string? Form { get; init; }

    /// <summary>Code of a document that is not a form, <c>livret</c> for the booklet; null for a form.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; init; }

    /// <summary>Role whose kit it belongs to.</summary>
    [JsonPropertyName("role")]
    public required string Role { get; init; }

    /// <summary>Key of the candidate; empty for a blank piece.</summary>
    [JsonPropertyName("candidat")]
    public required string Candidate { get; init; }

    /// <summary>Key of the member who fills it; empty when there is none.</summary>
    [JsonPropertyName("membre")]
    public required string Member { get; init; }

    /// <summary>Name of the person who fills it, for people.</summary>
    [JsonPropertyName("titulaire")]
    public required string Holder { get; init; }

    /// <summary>SHA-256 of the Word file of the branch whose look it has; null for the look of the theme.</summary>
    [JsonPropertyName("charte")]
    public string? BranchStyle { get; init; }

    /// <summary>SHA-256 of the file as issued, hexadecimal.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }
}

/// <summary>Files that were issued, as forms.</summary>
public static class IssuedForms
{
    /// <summary>A file of each form among the files, the first: a form that went out in several formats is one form, known by its code.</summary>
    public static IEnumerable<IssuedPiece> OncePerForm(this IEnumerable<IssuedPiece> pieces) => pieces.Where(p => p.Code is not null).DistinctBy(p => p.Code);
}
