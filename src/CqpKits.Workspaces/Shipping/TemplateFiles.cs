using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Shipping;

/// <summary>Where a template is taken from, file by file: a certification's own folder, else the workspace's, else what lies inside the program.</summary>
public static class TemplateFiles
{
    /// <summary>What stands before the path of a template that lies inside the program.</summary>
    private const string Inside = "[programme]/";

    /// <summary>Path of a template, for people.</summary>
    public static string Find(IWorkspace workspace, string certification, string fileName) =>
        First(workspace, Places.OwnTemplate(certification, fileName), Places.Template(fileName));

    /// <summary>Text of a template.</summary>
    public static Checked<SourceFile> Read(IWorkspace workspace, string certification, string fileName) =>
        Read(workspace, Find(workspace, certification, fileName));

    /// <summary>Text of a part that templates share.</summary>
    public static Checked<SourceFile> ReadPart(IWorkspace workspace, string certification, string name) =>
        Read(workspace, First(workspace, Places.OwnTemplatePart(certification, name), Places.TemplatePart(name)));

    /// <summary>The first that is there; where none is, the workspace's, which is then said to be missing.</summary>
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
