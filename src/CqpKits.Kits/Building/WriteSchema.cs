using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Schema;

namespace CqpKits.Kits;

/// <summary>The use case « schema »: the JSON Schemas for editors, of a certification beside its files, and of the other YAML files in <c>schemas</c>.</summary>
public static class WriteSchema
{
    /// <summary>Writes the schemas and gives their paths, that of the certification first. Faults of the certification are reported; its schema is written from what could be loaded.</summary>
    public static Outcome<IReadOnlyList<string>> Run(IWorkspace workspace, string code)
    {
        var loaded = Certifications.Load(workspace, code);
        if (loaded.Value is not { } certification)
        {
            return Outcome.Failed<IReadOnlyList<string>>(loaded.Diagnostics);
        }

        List<(string Path, string Text)> schemas =
        [
            ($"{certification.Folder}/{CertificationSchema.FileName}", CertificationSchema.Write(certification)),
            .. FileSchema.All.Select(s => (s.Path, s.Write())),
        ];
        var faults = schemas.Select(s => workspace.TryWrite(s.Path, Encoding.UTF8.GetBytes(s.Text))).OfType<Diagnostic>().ToList();
        return faults.Count == 0
            ? Outcome.Of<IReadOnlyList<string>>([.. schemas.Select(s => s.Path)], loaded.Diagnostics)
            : Outcome.Failed<IReadOnlyList<string>>(loaded.Diagnostics.Concat(faults));
    }
}
