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

    private static readonly Key<RetentionPeriod> Returns = Key.Optional("retours", new PeriodShape(), "Ce qui est revenu, avec ses octets, et ce qui était parti ; au plus tard, part avec les identités.");
    private static readonly Key<RetentionPeriod> Identities = Key.Optional("identites", new PeriodShape(), "Qui était inscrit, qui évaluait, et tout ce qui les nomme.");
    private static readonly Key<RetentionPeriod> Results = Key.Optional("resultats", new PeriodShape(), "Ce qui a été décidé et obtenu ; sans nom une fois les identités parties.");
    private static readonly Key<RetentionPeriod> Papers = Key.Optional("papiers", new PeriodShape(), "Le registre des documents remis et leurs numéros ; sans nom une fois les identités parties.");

    private static readonly MappingShape<Retentions> RetentionShape = new(
        "les durées de conservation", [Returns, Identities, Results, Papers], v => new Retentions(v.Find(Returns), v.Find(Identities), v.Find(Results), v.Find(Papers)))
    { MayLeaveEmpty = true };

    private static readonly Key<Retentions> Retention = Key.Optional(
        "conservation", RetentionShape, "Combien de temps chaque classe de données est gardée après la clôture d'une session : « 24 mois », « 10 ans ». Ce qui n'est pas déclaré est gardé.");

    private static readonly MappingShape<WorkspaceSettings> RegistryShape = new(
        "les réglages du registre", [Connection, Numbers, Retention], v => None with { PostgreSql = v.Find(Connection), PaperNumbers = v.Find(Numbers), Retentions = v.Find(Retention) ?? Retentions.None })
    { MayLeaveEmpty = true };

    private static readonly Key<WorkspaceSettings> Registry = Key.Optional("registre", RegistryShape, "Où sont gardées les sessions.");

    /// <summary>The shape of the whole file.</summary>
    public static readonly MappingShape<WorkspaceSettings> Shape = new(
        "un fichier de réglages", [Candidates, Registry], v => (v.Find(Registry) ?? None) with { CandidateFiles = v.Find(Candidates) ?? None.CandidateFiles })
    { MayLeaveEmpty = true };

    /// <summary>YAML <c>registre: postgresql</c>: connection string of the registry's base; null for the file in the workspace.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>YAML <c>registre: numeros</c>: how papers are numbered; null for the usual way.</summary>
    public string? PaperNumbers { get; init; }

    /// <summary>YAML <c>registre: conservation</c>: how long data is kept once its session is closed.</summary>
    public Retentions Retentions { get; init; } = Retentions.None;

    /// <summary>Reads the settings, with all faults of the file. There is always a value; settings with faults are left out.</summary>
    public static Checked<WorkspaceSettings> Load(IWorkspace workspace)
    {
        var read = workspace.ReadShaped(DiskWorkspace.MarkerFile, Shape);
        return Checked.Of(read.Value ?? None, read.Diagnostics);
    }
}
