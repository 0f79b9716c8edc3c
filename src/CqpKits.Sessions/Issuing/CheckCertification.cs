using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Comparing;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Issuing;

/// <summary>The use case « check »: every fault of a certification and of its templates, those of the documents made of results included, and the codes of issued forms that are gone, in one run.</summary>
public static class CheckCertification
{
    /// <summary>Checks; the value is the number of forms checked.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification; null for all of the workspace.</param>
    /// <param name="styleFile">The branch's own Word file, checked besides; null for none.</param>
    public static Checked<int> Run(IWorkspace workspace, string? code, string? styleFile = null) =>
        CheckKits.Run(workspace, code, styleFile, (certification, layout) =>
        [
            .. CheckResultDocuments.Faults(workspace, certification, layout),
            .. IssuedCodes.Faults(workspace, certification),
            .. WriteSchema.Refresh(workspace, certification) is { } refreshed ? (Diagnostic[])[refreshed] : [],
        ]);
}
