using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Referentials;

namespace CqpKits.Kits;

/// <summary>The use case « schema »: the JSON Schema beside a certification's files, for editors.</summary>
public static class WriteSchema
{
    /// <summary>Writes the schema and gives its path. Faults of the certification are reported; the schema is written from what could be loaded.</summary>
    public static Outcome<string> Run(IWorkspace workspace, string code)
    {
        var loaded = Certifications.Load(workspace, code);
        if (loaded.Value is not { } certification)
        {
            return Outcome.Failed<string>(loaded.Diagnostics);
        }

        var path = $"{certification.Folder}/{CertificationSchema.FileName}";
        var fault = workspace.TryWrite(path, Encoding.UTF8.GetBytes(CertificationSchema.Write(certification)));
        return fault is null ? Outcome.Of(path, loaded.Diagnostics) : Outcome.Failed<string>(loaded.Diagnostics.Append(fault));
    }
}
