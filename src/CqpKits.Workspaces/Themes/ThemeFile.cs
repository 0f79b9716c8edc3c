using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Themes;

/// <summary>Loads <c>theme.yaml</c>: the one in the folder of the certification, else the one at the root of the workspace, else the default theme.</summary>
public static class ThemeFile
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "theme.yaml";

    /// <summary>Path of the theme file for a certification, or null for the default theme.</summary>
    public static string? Find(IWorkspace workspace, string certification) =>
        new[] { $"{WorkspacePaths.Certification(certification)}/{FileName}", FileName }.FirstOrDefault(p => workspace.List(p) is [var only] && only == p);

    /// <summary>The theme of a certification, with the Word file of the branch whose look is used, if any; no value when that file cannot be used.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="certification">Code of the certification.</param>
    /// <param name="styleFile">Path of the Word file of the branch; null for none.</param>
    /// <param name="check">Checks that file.</param>
    public static Checked<Theme> Load(IWorkspace workspace, string certification, string? styleFile, StyleCheck check)
    {
        var theme = Load(workspace, certification);
        if (styleFile is null)
        {
            return theme;
        }

        var file = workspace.ReadBytes(styleFile);
        var checkedFile = file.Value is { } bytes ? check(styleFile, bytes) : file;
        var diagnostics = theme.Diagnostics.Concat(checkedFile.Diagnostics);
        return checkedFile.Value is { } source && theme.Value is { } over
            ? Checked.Of(over with { StyleFile = source }, diagnostics)
            : Checked.Failed<Theme>(diagnostics);
    }

    /// <summary>The theme of a certification, with all faults of its file. There is always a value; settings with faults keep their default.</summary>
    public static Checked<Theme> Load(IWorkspace workspace, string certification)
    {
        if (Find(workspace, certification) is not { } path)
        {
            return Checked.Of(Theme.Default);
        }

        var read = workspace.ReadShaped(path, ThemeShapes.Shape);
        if (read.Value is not { } declared)
        {
            return Checked.Of(Theme.Default, read.Diagnostics);
        }

        var logos = new LogoReading(workspace, path[..^FileName.Length]);
        var branch = logos.Read(declared.BranchLogo);
        var certifier = logos.Read(declared.CertifierLogo);
        var theme = declared.Theme with { BranchLogo = branch.Value, CertifierLogo = certifier.Value };
        return Checked.Of(theme, [.. read.Diagnostics, .. branch.Diagnostics, .. certifier.Diagnostics]);
    }
}
