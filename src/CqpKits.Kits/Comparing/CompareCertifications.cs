using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Comparing;

/// <summary>The use case « diff »: the changes between two versions of a certification, and the issued forms they affect.</summary>
public static class CompareCertifications
{
    /// <summary>Compares two versions; no value when one of them has errors.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="before">The earlier version: code of a certification, or path of the folder of a version.</param>
    /// <param name="after">The later version, as code or path.</param>
    public static Checked<CertificationComparison> Run(IWorkspace workspace, string before, string after)
    {
        var (old, current) = (Load(workspace, before), Load(workspace, after));
        List<Diagnostic> faults = [.. old.Diagnostics.Concat(current.Diagnostics).Where(d => d.Severity == Severity.Error).Distinct()];
        if (old.Value is not { } from || current.Value is not { } to || faults.Count > 0)
        {
            return Checked.Failed<CertificationComparison>(faults);
        }

        var changes = Between(from, to);
        var comparison = new CertificationComparison(changes, [.. TouchedForms.Of(workspace, from, to)]);
        return changes.Count > 0 && from.Identity.Version == to.Identity.Version
            ? Checked.Of(comparison, ComparingMessages.SameVersion(to.Identity))
            : Checked.Of(comparison);
    }

    /// <summary>The changes between two versions.</summary>
    internal static IReadOnlyList<CertificationChange> Between(Certification from, Certification to) =>
        [.. ItemChanges.Between(ComparedItems.Of(from), ComparedItems.Of(to)), .. RuleChanges.Between(from, to)];

    private static Checked<Certification> Load(IWorkspace workspace, string given)
    {
        var folder = given.Contains('/') ? given.TrimEnd('/') : WorkspacePaths.Certification(given);
        return workspace.ReadBytes($"{folder}/{CertificationLoader.EntryFile}").Value is null
            ? Checked.Failed<Certification>(ComparingMessages.NoCertification(given))
            : CertificationLoader.Load(folder, workspace.ReadText);
    }
}
