using CqpKits.Kits.Importing.Structure;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>What the marks of an outline mean, told by all of its lines together: a number of two parts is a competency where there are blocs above, else as deep as the numbers go.</summary>
internal sealed class OutlineKinds
{
    private readonly Dictionary<int, NodeKind> numbers;
    private readonly Dictionary<int, NodeKind> letters;
    private readonly Dictionary<int, NodeKind> indents;
    private readonly int outermost;

    private OutlineKinds(Dictionary<int, NodeKind> numbers, Dictionary<int, NodeKind> letters, Dictionary<int, NodeKind> indents, int outermost) =>
        (this.numbers, this.letters, this.indents, this.outermost) = (numbers, letters, indents, outermost);

    /// <summary>The meaning of the marks of an outline.</summary>
    public static OutlineKinds Of(IReadOnlyList<OutlineMarks> lines)
    {
        var others = lines.Where(l => l.Section is null).ToList();
        var marked = others.Where(l => l.Kind is not null || l.Leading is not null).ToList();
        var hasBlocks = marked.Exists(l => l.Kind is NodeKind.Block or NodeKind.Domain);
        var hasCompetencies = marked.Exists(l => l.Kind == NodeKind.Competency || l.Leading is { Code: not null } && l.Kind is null);
        var numbered = Depths(others.Where(l => l.Kind is null && l.Leading is { Number: not null }));
        var lettered = Depths(others.Where(l => l.Kind is null && l.Leading is { Code: not null }));
        var hasBullets = others.Exists(l => l.IsBulleted) || marked.Exists(l => l.Kind is NodeKind.Criterion);
        var isPlain = marked.Count == 0;
        var indents = isPlain ? others.Where(l => !l.IsBulleted).Select(l => l.Indent).Distinct().Order().ToList() : [];
        return new OutlineKinds(
            Named(numbered, hasBlocks, hasBullets, hasCompetencies),
            Named(lettered, hasBlocks: true, hasBullets, hasCompetencies: false),
            indents.Zip(LevelReading.KindsOf(indents.Count + (hasBullets ? 1 : 0)) ?? []).ToDictionary(p => p.First, p => p.Second),
            others.Select(l => l.Indent).DefaultIfEmpty(0).Min());
    }

    /// <summary>What a line is by its marks; null where they do not say.</summary>
    public NodeKind? Of(OutlineMarks line) => line.Kind
        ?? (line.Leading is { Code: not null } ? letters.GetValueOrNull(line.Depth) : line.Leading is { Number: not null } ? numbers.GetValueOrNull(line.Depth) : line.IsBulleted ? null : indents.GetValueOrNull(line.Indent));

    /// <summary>Whether a line without marks is indented, and so stands below another one.</summary>
    public bool IsBelow(OutlineMarks line) => line.Leading is null && line.Indent > outermost;

    private static List<int> Depths(IEnumerable<OutlineMarks> lines) => [.. lines.Select(l => l.Depth).Distinct().Order()];

    /// <summary>Kinds for the depths of numbers, from the outside.</summary>
    private static Dictionary<int, NodeKind> Named(List<int> depths, bool hasBlocks, bool hasBullets, bool hasCompetencies)
    {
        NodeKind[] below = hasCompetencies ? [NodeKind.Criterion]
            : depths.Count + (hasBlocks ? 1 : 0) + (hasBullets ? 1 : 0) > 3 ? [NodeKind.Competency, NodeKind.Group, NodeKind.Criterion] : [NodeKind.Competency, NodeKind.Criterion];
        var hasOwnBlocks = !hasBlocks && !hasCompetencies && depths.Count + (hasBullets ? 1 : 0) > 2 || (!hasBlocks && !hasCompetencies && depths.Count > 1 && hasBullets);
        return depths.Zip(hasOwnBlocks ? below.Prepend(NodeKind.Block) : below).ToDictionary(p => p.First, p => p.Second);
    }
}

/// <summary>Asks a table for what may not be there.</summary>
internal static class KindTables
{
    /// <summary>The kind, or null.</summary>
    public static NodeKind? GetValueOrNull(this Dictionary<int, NodeKind> kinds, int key) => kinds.TryGetValue(key, out var kind) ? kind : null;
}
