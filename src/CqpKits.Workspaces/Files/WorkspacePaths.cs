using CqpKits.Referentials.Loading;

namespace CqpKits.Workspaces.Files;

/// <summary>The paths of files and folders in a workspace.</summary>
public static class WorkspacePaths
{
    private const string PlacesExtension = ".emplacements.json";

    /// <summary>Folder of the certifications.</summary>
    public const string Referentials = "referentials";
    /// <summary>Folder of the workspace's own templates.</summary>
    public const string Templates = "templates";
    /// <summary>Folder to which kits are written.</summary>
    public const string Output = "output";

    /// <summary>Folder of what an office remembers of its sessions.</summary>
    public const string Registry = "registre";

    /// <summary>Folder of a certification.</summary>
    public static string Certification(string code) => $"{Referentials}/{code}";

    /// <summary>Path of a frozen form definition, in the folder of its certification.</summary>
    public static string FrozenForm(string certification, string formId) => $"{Certification(certification)}/formulaires/{formId}.json";

    /// <summary>Whether a file of the folder of frozen definitions is one of them, by its name.</summary>
    public static bool IsFrozenForm(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith(PlacesExtension, StringComparison.Ordinal);
    }

    /// <summary>Path of the places of a form's fields on paper, beside its frozen definition.</summary>
    public static string FormPlaces(string certification, string formId) => $"{Certification(certification)}/formulaires/{formId}{PlacesExtension}";

    /// <summary>Path of a template of the workspace.</summary>
    public static string Template(string fileName) => $"{Templates}/{fileName}";

    /// <summary>Path of a certification's own version of a template.</summary>
    public static string OwnTemplate(string certification, string fileName) => $"{Certification(certification)}/modeles/{fileName}";

    /// <summary>Path of a certification's own version of a template part.</summary>
    public static string OwnTemplatePart(string certification, string name) => $"{Certification(certification)}/modeles/parties/{name}.md";

    /// <summary>Path of a template part of the workspace.</summary>
    public static string TemplatePart(string name) => $"{Templates}/parties/{name}.md";

    /// <summary>Path of the JSON Schema of a kind of YAML file; <paramref name="name"/> is the name of such a file without extension.</summary>
    public static string Schema(string name) => $"referentials/schemas/{name}.schema.json";

    /// <summary>Codes of the certifications of a workspace, in ordinal order: the folders of <c>referentials</c> with a <c>certification.yaml</c>.</summary>
    public static IReadOnlyList<string> Certifications(IWorkspace workspace) =>
    [
        .. workspace.List(Referentials)
            .Select(p => p.Split('/'))
            .Where(p => p.Length == 3 && p[2] == CertificationLoader.EntryFile)
            .Select(p => p[1])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The folders that a file lies in, the nearest first; none for a file at the root.</summary>
    public static IEnumerable<string> FoldersOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        for (var cut = file.LastIndexOf('/'); cut > 0; cut = file.LastIndexOf('/', cut - 1))
        {
            yield return file[..cut];
        }
    }
}
