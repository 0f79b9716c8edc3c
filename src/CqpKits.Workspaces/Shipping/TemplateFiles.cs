using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Shipping;

/// <summary>Finds templates: each file in the folder of the certification, else in the templates of the workspace, else embedded in the program.</summary>
public static class TemplateFiles
{
    /// <summary>Prefix of the path of an embedded template.</summary>
    private const string Inside = "[programme]/";

    /// <summary>Path of the file that is used for a template; with the prefix « [programme]/ » when it is embedded.</summary>
    public static string Find(IWorkspace workspace, string certification, string fileName) =>
        First(workspace, WorkspacePaths.OwnTemplate(certification, fileName), WorkspacePaths.Template(fileName));

    /// <summary>Text of a template; CQP001 when it exists nowhere.</summary>
    public static Checked<SourceFile> Read(IWorkspace workspace, string certification, string fileName) =>
        Read(workspace, Find(workspace, certification, fileName));

    /// <summary>Text of a template part; CQP001 when it exists nowhere.</summary>
    public static Checked<SourceFile> ReadPart(IWorkspace workspace, string certification, string name) =>
        Read(workspace, First(workspace, WorkspacePaths.OwnTemplatePart(certification, name), WorkspacePaths.TemplatePart(name)));

    /// <summary>The path of the first that exists; when none does, the workspace path, which is then reported as missing.</summary>
    private static string First(IWorkspace workspace, string own, string shared) =>
        IsThere(workspace, own) ? own
        : !IsThere(workspace, shared) && ShippedFiles.Find(shared) is not null ? Inside + shared
        : shared;

    private static bool IsThere(IWorkspace workspace, string path) => workspace.List(path) is [var only] && only == path;

    private static Checked<SourceFile> Read(IWorkspace workspace, string path) =>
        path.StartsWith(Inside, StringComparison.Ordinal)
            ? SourceFile.Decode(path, ShippedFiles.Find(path[Inside.Length..])!.Read())
            : workspace.ReadText(path);
}
