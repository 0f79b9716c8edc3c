using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Schema;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Building;

/// <summary>Writes JSON Schemas for editors: that of a certification beside its files, those of other YAML files in <c>referentials/schemas</c>.</summary>
public static class WriteSchema
{
    /// <summary>
    /// Writes the schemas; the value is their paths, that of the certification first. Faults of the certification are reported, and its schema is
    /// written from the parts that could be loaded.
    /// </summary>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, string code, IEnumerable<FileSchema> others)
    {
        var loaded = Certifications.Load(workspace, code);
        if (loaded.Value is not { } certification)
        {
            return Checked.Failed<IReadOnlyList<string>>(loaded.Diagnostics);
        }

        List<(string Path, string Text)> schemas =
        [
            (PathOf(certification), CertificationSchema.Write(certification)),
            .. others.Select(s => (s.Path, s.Write())),
        ];
        var faults = schemas.Select(s => workspace.TryWrite(s.Path, Encoding.UTF8.GetBytes(s.Text))).OfType<Diagnostic>().ToList();
        return faults.Count == 0
            ? Checked.Of<IReadOnlyList<string>>([.. schemas.Select(s => s.Path)], loaded.Diagnostics)
            : Checked.Failed<IReadOnlyList<string>>(loaded.Diagnostics.Concat(faults));
    }

    /// <summary>Writes the schema of a certification without errors when it is not that of its codes; gives what is said of it, never an error; null when there is nothing to do.</summary>
    public static Diagnostic? Refresh(IWorkspace workspace, Certification certification)
    {
        var (path, text) = (PathOf(certification), Encoding.UTF8.GetBytes(CertificationSchema.Write(certification)));
        return workspace.ReadBytes(path).Value is { } there && there.AsSpan().SequenceEqual(text) ? null
            : workspace.TryWrite(path, text) is null ? KitMessages.SchemaRefreshed(path)
            : KitMessages.SchemaNotRefreshed(path);
    }

    private static string PathOf(Certification certification) => $"{certification.Folder}/{CertificationSchema.FileName}";
}
