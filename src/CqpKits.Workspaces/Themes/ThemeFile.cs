using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Themes;

/// <summary>Loads <c>theme.yaml</c>: beside a certification's files, else at the workspace's root, else the house theme.</summary>
public static class ThemeFile
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "theme.yaml";

    /// <summary>The path that is used for a certification, or null for the house theme.</summary>
    public static string? Find(IWorkspace workspace, string certification) =>
        new[] { $"{Places.Certification(certification)}/{FileName}", FileName }.FirstOrDefault(p => workspace.List(p) is [var only] && only == p);

    /// <summary>The theme of a certification, and over it the look of a branch's own Word file, if any; no value when that file cannot serve.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="certification">Code of the certification.</param>
    /// <param name="styleFile">Path of the branch's own file; null for none.</param>
    /// <param name="check">What the writer checks of that file.</param>
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

    /// <summary>The theme of a certification, with every fault of its file. A value is always there: what is wrong keeps its default.</summary>
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
