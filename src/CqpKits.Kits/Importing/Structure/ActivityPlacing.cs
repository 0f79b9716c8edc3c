using CqpKits.Diagnostics;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>Puts activities into competencies. They stand above or before the competency that they belong to, and wait for it; or behind it.</summary>
/// <param name="path">The file.</param>
/// <param name="follow">Whether they stand behind it.</param>
internal sealed class ActivityPlacing(string path, bool follow)
{
    private readonly List<StructureNode> waiting = [];
    private readonly Dictionary<StructureNode, HashSet<StructureNode>> holders = [];

    /// <summary>The activity that competencies and tasks belong to; null for none.</summary>
    public StructureNode? Current { get; private set; }

    /// <summary>Activities that more than one competency has.</summary>
    public IEnumerable<Diagnostic> Shared =>
        holders.Where(h => h.Value.Count > 1).Select(h => StructureMessages.ActivityShared(h.Key.Label, h.Value.Count, StructureRules.At(path, h.Key.Line)));

    /// <summary>An activity; false where it is the current one, or one that this bloc has already.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="block">The bloc, or null.</param>
    /// <param name="competency">The competency above, or null.</param>
    /// <param name="isRow">Whether the line is a row of a table, where an empty cell says the same as above.</param>
    public bool Enter(FoundText text, StructureNode? block, StructureNode? competency, bool isRow)
    {
        if (Current is { } same && same.IsSame(text))
        {
            return false;
        }

        if (isRow && competency is not null)
        {
            Attach(competency);
        }

        var known = holders.Where(h => h.Key.IsSame(text)).FirstOrDefault(h => text.Code is not null || block is null || h.Value.Any(c => block.Children.Contains(c))).Key;
        Current = known ?? new StructureNode(text);
        if (known is null)
        {
            waiting.Add(Current);
        }

        if (follow && competency is not null)
        {
            Hold(competency);
        }

        return known is null;
    }

    /// <summary>A competency takes the activities that wait, and the current one.</summary>
    public void Meet(StructureNode competency)
    {
        if (!follow)
        {
            Hold(competency);
        }
    }

    /// <summary>At the end of a bloc: what still waits goes to the competency above; where there is none, it has no place, and neither have its tasks.</summary>
    public IReadOnlyList<Diagnostic> End(StructureNode? competency)
    {
        var lost = competency is null ? waiting.ToList() : [];
        if (competency is not null)
        {
            Attach(competency);
        }

        waiting.Clear();
        Current = null;
        return [.. lost.SelectMany(a => a.All).Select(n => StructureMessages.NotPlaced(n.Kind, n.Label, StructureRules.At(path, n.Line)))];
    }

    private void Hold(StructureNode competency)
    {
        Attach(competency);
        if (Current is { } activity)
        {
            (holders.TryGetValue(activity, out var all) ? all : holders[activity] = []).Add(competency);
        }
    }

    private void Attach(StructureNode competency)
    {
        foreach (var activity in waiting)
        {
            competency.Add(activity);
            holders[activity] = [competency];
        }

        waiting.Clear();
    }
}
