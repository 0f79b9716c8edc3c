using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Kits;

/// <summary>Reads <c>decisions.yaml</c>: a list under <c>decisions</c>, each with the keys of <see cref="DecisionDraft"/>.</summary>
internal static class DecisionsYaml
{
    private const string Root = "decisions";

    /// <summary>The decisions that are whole; the others, and keys that are not known, are diagnostics.</summary>
    public static Outcome<IReadOnlyList<Decision>> Read(SourceFile file)
    {
        var tree = YamlText.Parse(file);
        var diagnostics = tree.Diagnostics.ToList();
        if (tree.Value is not YamlMapping root || root[Root] is not YamlSequence list)
        {
            diagnostics.Add(ReviewMessages.NoDecisionList(file.Path));
            return Outcome.Failed<IReadOnlyList<Decision>>(diagnostics);
        }

        diagnostics.AddRange(root.Entries.Where(e => e.Key.Text != Root).Select(e => ReviewMessages.UnknownKey(e.Key.Position, e.Key.Text, [Root])));
        var decisions = new List<Decision>();
        foreach (var item in list.Items)
        {
            var outcome = item is YamlMapping entry ? Decision(entry) : Outcome.Failed<Decision>(ReviewMessages.NoDecision(item.Position));
            diagnostics.AddRange(outcome.Diagnostics);
            decisions.AddRange(outcome.Value is { } decision ? [decision] : []);
        }

        return Outcome.Of<IReadOnlyList<Decision>>(decisions, diagnostics);
    }

    private static Outcome<Decision> Decision(YamlMapping entry)
    {
        if (entry.Entries.FirstOrDefault(e => !DecisionDraft.Keys.Contains(e.Key.Text)) is { } stranger)
        {
            return Outcome.Failed<Decision>(ReviewMessages.UnknownKey(stranger.Key.Position, stranger.Key.Text, DecisionDraft.Keys));
        }

        var values = entry.Entries.Where(e => e.Value is YamlScalar).ToDictionary(e => e.Key.Text, e => ((YamlScalar)e.Value).Text, StringComparer.Ordinal);
        return new DecisionDraft(entry.Position, values).Check();
    }
}
