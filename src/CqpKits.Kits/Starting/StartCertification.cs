using System.Text;
using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Starting;

/// <summary>The use case « new »: writes a small commented certification, which can be checked and built unchanged.</summary>
public static partial class StartCertification
{
    private const string Prefix = "start/";

    /// <summary>
    /// Writes the files; the value is their paths. Nothing is written when the certification exists or the name is not allowed as a code. Warnings
    /// about the new files are left to « check ».
    /// </summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the new certification, and name of its folder.</param>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, string code)
    {
        if (!Code().IsMatch(code))
        {
            return Checked.Failed<IReadOnlyList<string>>(StartingMessages.BadName(code));
        }

        var folder = WorkspacePaths.Certification(code);
        if (workspace.List(folder).Count > 0)
        {
            return Checked.Failed<IReadOnlyList<string>>(StartingMessages.Exists(folder));
        }

        var files = Texts().Select(t => (Path: $"{folder}/{t.Name}", Text: t.Text.Replace("__CODE__", code, StringComparison.Ordinal))).ToList();
        var faults = files.Select(f => workspace.TryWrite(f.Path, Encoding.UTF8.GetBytes(f.Text))).OfType<Diagnostic>().ToList();
        if (faults.Count > 0)
        {
            return Checked.Failed<IReadOnlyList<string>>(faults);
        }

        var schema = WriteSchema.Run(workspace, code, FileSchema.OfWorkspaces);
        return new Checked<IReadOnlyList<string>>(
            [.. files.Select(f => f.Path), .. (schema.Value ?? []).Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))], [.. schema.Diagnostics.Where(d => d.Severity != Severity.Warning)]);
    }

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        var assembly = typeof(StartCertification).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name[Prefix.Length..], reader.ReadToEnd());
        }
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Code();
}
