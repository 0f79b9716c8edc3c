using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Kits.Building;

/// <summary>YAML files that lie in a certification's folder and that <c>fichiers</c> does not name: perhaps forgotten, since nothing of them is read.</summary>
internal static class UnreadFiles
{
    /// <summary>The files that a loading left unread.</summary>
    /// <param name="inputs">What the certification was loaded from.</param>
    /// <param name="code">Its code.</param>
    public static IEnumerable<Diagnostic> Of(RecordingWorkspace inputs, string code)
    {
        var folder = Places.Certification(code);
        return inputs.List(folder)
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) && path.LastIndexOf('/') == folder.Length)
            .Where(path => path != $"{folder}/{ThemeFile.FileName}" && !inputs.HasRead(path))
            .Select(path => KitMessages.UnreadFile(path, $"{folder}/{CertificationLoader.EntryFile}"));
    }
}
