using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Settings;

/// <summary>The settings in <c>cqpkits.yaml</c>.</summary>
/// <param name="CandidateFiles">YAML <c>candidats</c>: by code of certification, path of the list of candidates that is used when a build names none.</param>
public sealed record WorkspaceSettings(IReadOnlyDictionary<string, string> CandidateFiles)
{
    private static readonly WorkspaceSettings None = new(new Dictionary<string, string>());

    private static readonly Key<IReadOnlyDictionary<string, string>> Candidates = Key.Optional(
        "candidats",
        new TableShape<string>(TextShape.Filled, TextShape.Filled, "des listes de candidats, écrites « certification: fichier »"),
        "Pour chaque certification, la liste de candidats construite par défaut.");

    private static readonly Key<string> Connection = Key.OptionalText(
        "postgresql", "La base PostgreSQL du registre des sessions : « Host=serveur;Database=cqpkits;Username=bureau » ; sans elle, le registre est un fichier de cet espace de travail.");

    private static readonly Key<string> Numbers = Key.OptionalText(
        "numeros", "Comment sont numérotés les papiers délivrés : {certification}, {annee} et {rang} y sont remplacés ; sinon « {certification}-{annee}-{rang} ».");

    private static readonly MappingShape<WorkspaceSettings> RegistryShape = new(
        "les réglages du registre", [Connection, Numbers], v => None with { PostgreSql = v.Find(Connection), PaperNumbers = v.Find(Numbers) })
    { MayLeaveEmpty = true };

    private static readonly Key<WorkspaceSettings> Registry = Key.Optional("registre", RegistryShape, "Où sont gardées les sessions.");

    /// <summary>The shape of the whole file.</summary>
    public static readonly MappingShape<WorkspaceSettings> Shape = new(
        "un fichier de réglages", [Candidates, Registry], v => new WorkspaceSettings(v.Find(Candidates) ?? None.CandidateFiles) { PostgreSql = v.Find(Registry)?.PostgreSql, PaperNumbers = v.Find(Registry)?.PaperNumbers })
    { MayLeaveEmpty = true };

    /// <summary>YAML <c>registre: postgresql</c>: connection string of the registry's base; null for the file in the workspace.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>YAML <c>registre: numeros</c>: how papers are numbered; null for the usual way.</summary>
    public string? PaperNumbers { get; init; }

    /// <summary>Reads the settings, with all faults of the file. There is always a value; settings with faults are left out.</summary>
    public static Checked<WorkspaceSettings> Load(IWorkspace workspace)
    {
        var read = workspace.ReadShaped(DiskWorkspace.MarkerFile, Shape);
        return Checked.Of(read.Value ?? None, read.Diagnostics);
    }
}
