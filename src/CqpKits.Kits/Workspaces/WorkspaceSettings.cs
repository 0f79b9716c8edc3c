using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Kits;

/// <summary>What <c>cqpkits.yaml</c> says.</summary>
/// <param name="CandidateFiles">YAML <c>candidats</c>: by certification code, the list of candidates built when none is named.</param>
internal sealed record WorkspaceSettings(IReadOnlyDictionary<string, string> CandidateFiles)
{
    private const string CandidatesKey = "candidats";

    /// <summary>Reads the settings; unknown keys are errors with position.</summary>
    public static Outcome<WorkspaceSettings> Load(IWorkspace workspace)
    {
        var text = workspace.ReadText(DiskWorkspace.MarkerFile);
        if (text.Value is null)
        {
            return Outcome.Of(new WorkspaceSettings(new Dictionary<string, string>()), text.Diagnostics);
        }

        var tree = YamlText.Parse(text.Value);
        var root = tree.Value as YamlMapping;
        var unknown = (root?.Entries ?? []).Where(e => e.Key.Text != CandidatesKey).Select(e => KitMessages.UnknownSetting(e.Key.Text, e.Key.Position));
        return Outcome.Of(new WorkspaceSettings(CandidatesOf(root?[CandidatesKey])), tree.Diagnostics.Concat(unknown));
    }

    private static Dictionary<string, string> CandidatesOf(YamlNode? node)
    {
        var files = new Dictionary<string, string>();
        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
        {
            if (entry.Value is YamlScalar file)
            {
                files[entry.Key.Text] = file.Text;
            }
        }

        return files;
    }
}
