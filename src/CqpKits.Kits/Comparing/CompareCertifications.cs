using CqpKits.Diagnostics;
using CqpKits.Referentials;

namespace CqpKits.Kits;

/// <summary>The use case « diff »: what changed between two versions of a certification, and which issued forms that touches.</summary>
public static class CompareCertifications
{
    /// <summary>Compares.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="before">Code of a certification, or folder of a version of one.</param>
    /// <param name="after">The later version, likewise.</param>
    public static Outcome<CertificationComparison> Run(IWorkspace workspace, string before, string after)
    {
        var (old, current) = (Load(workspace, before), Load(workspace, after));
        List<Diagnostic> faults = [.. old.Diagnostics.Concat(current.Diagnostics).Where(d => d.Severity == Severity.Error).Distinct()];
        if (old.Value is not { } from || current.Value is not { } to || faults.Count > 0)
        {
            return Outcome.Failed<CertificationComparison>(faults);
        }

        IReadOnlyList<CertificationChange> changes = [.. Changes(ComparedItems.Of(from), ComparedItems.Of(to)), .. Rules(from, to)];
        return Outcome.Of(new CertificationComparison(changes, [.. TouchedForms.Of(workspace, from, to)]));
    }

    private static Outcome<Certification> Load(IWorkspace workspace, string given)
    {
        var folder = given.Contains('/') ? given.TrimEnd('/') : Places.Certification(given);
        return workspace.ReadBytes($"{folder}/{CertificationLoader.EntryFile}").Value is null
            ? Outcome.Failed<Certification>(ComparingMessages.NoCertification(given))
            : CertificationLoader.Load(folder, workspace.ReadText);
    }

    private static IEnumerable<CertificationChange> Changes(IReadOnlyList<ComparedItem> before, IReadOnlyList<ComparedItem> after)
    {
        var old = before.DistinctBy(i => i.Key).ToDictionary(i => i.Key);
        var current = after.DistinctBy(i => i.Key).ToDictionary(i => i.Key);
        var disordered = Disordered(old, current);
        foreach (var item in old.Values.Where(i => !current.ContainsKey(i.Key)))
        {
            yield return new(ChangeKind.Removed, Name(item), item.Text, "");
        }

        foreach (var item in current.Values)
        {
            if (!old.TryGetValue(item.Key, out var earlier))
            {
                yield return new(ChangeKind.Added, Name(item), "", item.Text);
                continue;
            }

            if (earlier.Text != item.Text)
            {
                yield return new(ChangeKind.Reworded, Name(item), earlier.Text, item.Text);
            }

            if (earlier.Owner != item.Owner)
            {
                yield return new(ChangeKind.Moved, Name(item), earlier.Owner, item.Owner);
            }
            else if (disordered.Contains(item.Key))
            {
                yield return new(ChangeKind.Moved, Name(item), "", "");
            }
        }
    }

    /// <summary>What stands at another rank among what both versions have of its kind and owner.</summary>
    private static HashSet<(string Kind, string Code)> Disordered(
        Dictionary<(string Kind, string Code), ComparedItem> old, Dictionary<(string Kind, string Code), ComparedItem> current)
    {
        static ILookup<(string, string), (string Kind, string Code)> Ranks(IEnumerable<ComparedItem> items, Func<ComparedItem, bool> isKept) =>
            items.Where(isKept).ToLookup(i => (i.Kind, i.Owner), i => i.Key);
        bool Stays(ComparedItem item) => old.TryGetValue(item.Key, out var a) && current.TryGetValue(item.Key, out var b) && a.Owner == b.Owner;
        var after = Ranks(current.Values, Stays);
        return [.. Ranks(old.Values, Stays).SelectMany(group => group.Zip(after[group.Key]).Where(pair => pair.First != pair.Second).Select(pair => pair.Second))];
    }

    private static IEnumerable<CertificationChange> Rules(Certification before, Certification after)
    {
        foreach (var code in before.RuleSets.Concat(after.RuleSets).Select(r => r.Code).Distinct())
        {
            var (old, current) = (Statements(before, code), Statements(after, code));
            var (gone, come) = (old.Except(current).ToList(), current.Except(old).ToList());
            if (gone.Count + come.Count > 0)
            {
                yield return new(ChangeKind.Rule, $"la règle {code}", string.Join(" ; ", gone), string.Join(" ; ", come));
            }
        }
    }

    private static List<string> Statements(Certification certification, string code) => certification.RuleSets.FirstOrDefault(r => r.Code == code) is { } rules
        ? [.. RuleSetText.Write(rules).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim())]
        : [];

    private static string Name(ComparedItem item) => item.Code == item.Text ? item.Kind : $"{item.Kind} {item.Code}";
}
