using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Settings;
using CqpKits.Workspaces.Themes;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Kits.Building;

/// <summary>The JSON Schema of a kind of YAML file that does not depend on a certification.</summary>
/// <param name="FileName">Name of files of this kind.</param>
/// <param name="Title">Title of the schema, French.</param>
/// <param name="Shape">The shape of the whole file.</param>
public sealed record FileSchema(string FileName, string Title, Shape Shape)
{
    /// <summary>The schemas of <c>cqpkits.yaml</c> and <c>theme.yaml</c>.</summary>
    public static readonly IReadOnlyList<FileSchema> OfWorkspaces =
    [
        new(DiskWorkspace.MarkerFile, "Réglages de l'espace de travail", WorkspaceSettings.Shape),
        new(ThemeFile.FileName, "Apparence des documents", ThemeShapes.Shape),
    ];

    /// <summary>Workspace path of the schema.</summary>
    public string Path => WorkspacePaths.Schema(System.IO.Path.GetFileNameWithoutExtension(FileName));

    /// <summary>The text of the schema; ends with a line feed.</summary>
    public string Write() => SchemaFile.Write(Title, Shape, _ => []);
}
