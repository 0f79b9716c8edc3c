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
}
