using CqpKits.Diagnostics;
using CqpKits.Referentials;

namespace CqpKits.Kits;

/// <summary>YAML files that lie in a certification's folder and that <c>fichiers</c> does not name: perhaps forgotten, since nothing of them is read.</summary>
internal static class UnreadFiles
{
    public static IEnumerable<Diagnostic> Of(IWorkspace workspace, string code)
    {
        var folder = Places.Certification(code);
        var read = new HashSet<string>(StringComparer.Ordinal) { $"{folder}/{ThemeFile.FileName}" };
        CertificationLoader.Load(folder, path =>
        {
            read.Add(path);
            return workspace.ReadText(path);
        });
        return workspace.List(folder)
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) && path.LastIndexOf('/') == folder.Length && !read.Contains(path))
            .Select(path => KitMessages.UnreadFile(path, $"{folder}/{CertificationLoader.EntryFile}"));
    }
}
