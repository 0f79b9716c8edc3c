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

    /// <summary>The shape of the whole file.</summary>
    public static readonly MappingShape<WorkspaceSettings> Shape = new(
        "un fichier de réglages", [Candidates], v => v.Find(Candidates) is { } files ? new WorkspaceSettings(files) : None)
    { MayLeaveEmpty = true };

    /// <summary>Reads the settings, with all faults of the file. There is always a value; settings with faults are left out.</summary>
    public static Checked<WorkspaceSettings> Load(IWorkspace workspace)
    {
        var read = workspace.ReadShaped(DiskWorkspace.MarkerFile, Shape);
        return Checked.Of(read.Value ?? None, read.Diagnostics);
    }
}
