using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Settings;
using CqpKits.Workspaces.Themes;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Kits.Building;

/// <summary>The schema of a kind of YAML file that is not of one certification.</summary>
/// <param name="FileName">Name of such a file.</param>
/// <param name="Title">What it is, French.</param>
/// <param name="Shape">The shape it is read by.</param>
public sealed record FileSchema(string FileName, string Title, Shape Shape)
{
    /// <summary>Those of the files that a workspace begins with.</summary>
    public static readonly IReadOnlyList<FileSchema> OfWorkspaces =
    [
        new(DiskWorkspace.MarkerFile, "Réglages de l'espace de travail", WorkspaceSettings.Shape),
        new(ThemeFile.FileName, "Apparence des documents", ThemeShapes.Shape),
    ];

    /// <summary>Where the schema lies in a workspace.</summary>
    public string Path => Places.Schema(System.IO.Path.GetFileNameWithoutExtension(FileName));

    /// <summary>The text of the schema.</summary>
    public string Write() => SchemaFile.Write(Title, Shape, _ => []);
}
