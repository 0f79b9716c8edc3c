namespace CqpKits.Kits;

/// <summary>Where a template is taken from: a certification's own folder wins over the workspace's, file by file.</summary>
internal static class TemplateFiles
{
    /// <summary>Path of a template.</summary>
    public static string Find(IWorkspace workspace, string certification, string fileName) =>
        First(workspace, Places.OwnTemplate(certification, fileName), Places.Template(fileName));

    /// <summary>Path of a part that templates share.</summary>
    public static string FindPart(IWorkspace workspace, string certification, string name) =>
        First(workspace, Places.OwnTemplatePart(certification, name), Places.TemplatePart(name));

    private static string First(IWorkspace workspace, string own, string shared) => workspace.List(own) is [var only] && only == own ? own : shared;
}
