using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Shipping;

/// <summary>Loads certifications by their code.</summary>
public static class Certifications
{
    /// <summary>The certification, with all its faults; CQP200 for an unknown code.</summary>
    public static Checked<Certification> Load(IWorkspace workspace, string code)
    {
        var known = WorkspacePaths.Certifications(workspace);
        return known.Contains(code)
            ? CertificationLoader.Load(WorkspacePaths.Certification(code), workspace.ReadText)
            : Checked.Failed<Certification>(WorkspaceMessages.UnknownCertification(code, known));
    }

    /// <summary>The certification without what else is said of it; none, and its errors alone, where it has any: others say its warnings.</summary>
    public static Checked<Certification> LoadSound(IWorkspace workspace, string code)
    {
        var loaded = Load(workspace, code);
        return loaded.Succeeded ? loaded with { Diagnostics = [] } : Checked.Failed<Certification>(loaded.Diagnostics.Where(d => d.Severity == Severity.Error));
    }

    /// <summary>One certification, or all of the workspace when <paramref name="code"/> is null, each with its faults.</summary>
    public static IReadOnlyList<Checked<Certification>> LoadEach(IWorkspace workspace, string? code) =>
        [.. (code is null ? WorkspacePaths.Certifications(workspace) : [code]).Select(c => Load(workspace, c))];
}
