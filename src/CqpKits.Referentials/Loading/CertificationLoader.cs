using CqpKits.Diagnostics;
using CqpKits.Referentials.Checking;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Shapes;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Loading;

/// <summary>Loads a certification from its folder and runs all checks.</summary>
public static class CertificationLoader
{
    /// <summary>Name of the file that lists the others.</summary>
    public const string EntryFile = "certification.yaml";

    /// <summary>
    /// Reads <c>certification.yaml</c> of <paramref name="folder"/> and the files it lists (key <c>fichiers</c>), and reports all faults of all files at once.
    /// There is a value whenever the code of the certification could be read, so that a schema can be written while the files still have faults.
    /// Unreadable parts are then left out: test <see cref="Checked{T}.Succeeded"/> before building or computing from it.
    /// </summary>
    /// <param name="folder">Workspace path of the certification's folder, no slash at the end.</param>
    /// <param name="read">Reads a file by workspace path.</param>
    public static Checked<Certification> Load(string folder, SourceReader read)
    {
        var log = new ReadingLog();
        var files = new CertificationFiles(folder, read, log);
        var sections = files.ReadAll();
        if (sections is null || !CertificationShape.Shape.TryRead(sections, log, out var certification))
        {
            return Checked.Failed<Certification>(log.Diagnostics);
        }

        certification = certification with { Folder = folder };
        log.Report(CertificationChecks.Run(new CheckedCertification(certification, log)));
        return new Checked<Certification>(
            certification.Identity.Code.Length > 0 ? certification : null, InReadingOrder(log.Diagnostics, files.Paths));
    }

    private static List<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<string> paths)
    {
        var order = paths.Index().ToDictionary(p => p.Item, p => p.Index);
        return [.. diagnostics
            .OrderBy(d => order.GetValueOrDefault(d.Position?.Path ?? "", int.MaxValue))
            .ThenBy(d => d.Position?.Line).ThenBy(d => d.Position?.Column)];
    }
}
