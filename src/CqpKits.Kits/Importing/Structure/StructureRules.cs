using CqpKits.Diagnostics;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>What kinds become by what else the sheet has: a certification has blocs with competencies, or domains with savoir-faire.</summary>
internal static class StructureRules
{
    /// <summary>The lines with the kinds of one structure; what has no place in it is left out, and said once a kind.</summary>
    public static Checked<IReadOnlyList<FoundLine>> Settle(string path, IReadOnlyList<FoundLine> lines)
    {
        var kinds = lines.SelectMany(l => l.Texts).Select(t => t.Kind).ToHashSet();
        if (!kinds.Overlaps([NodeKind.Competency, NodeKind.KnowHow, NodeKind.Knowledge]))
        {
            return Checked.Failed<IReadOnlyList<FoundLine>>(StructureMessages.NoCompetency(path, kinds.Select(NodeKindWords.Several)));
        }

        var becomes = kinds.ToDictionary(k => k, k => Becomes(k, kinds));
        var left = lines.SelectMany(l => l.Texts).Where(t => becomes[t.Kind] is null).GroupBy(t => t.Kind).Select(g => StructureMessages.NoPlace(g.Key, g.Count(), At(path, g.First().Line)));
        var renamed = Renamed(path, lines, becomes);
        return Checked.Of<IReadOnlyList<FoundLine>>(
            [.. lines.Select(l => l with { Texts = [.. l.Texts.Where(t => becomes[t.Kind] is not null).Select(t => t with { Kind = becomes[t.Kind]!.Value })] })], [.. left, .. renamed]);
    }

    /// <summary>What the sheet calls a domain and the documents will call a bloc, or the other way round.</summary>
    private static IEnumerable<Diagnostic> Renamed(string path, IReadOnlyList<FoundLine> lines, Dictionary<NodeKind, NodeKind?> becomes) =>
        from change in becomes
        where change is { Key: NodeKind.Domain or NodeKind.Block, Value: not null } && change.Key != change.Value
        select StructureMessages.CalledOtherwise(change.Key, change.Value!.Value, At(path, lines.First(l => l.Texts.Any(t => t.Kind == change.Key)).Line));

    internal static SourcePosition At(string path, int line) => new(path, line, 1);

    private static NodeKind? Becomes(NodeKind kind, HashSet<NodeKind> all) =>
        all.Contains(NodeKind.Competency) ? InBlocks(kind, all) : InDomains(kind, all);

    private static NodeKind? InBlocks(NodeKind kind, HashSet<NodeKind> all) => kind switch
    {
        NodeKind.Domain => all.Contains(NodeKind.Block) ? null : NodeKind.Block,
        NodeKind.Task => all.Contains(NodeKind.Activity) ? kind : NodeKind.Activity,
        NodeKind.KnowHow => NodeKind.SubSkill,
        NodeKind.Knowledge => null,
        NodeKind.Criterion => all.Contains(NodeKind.Indicator) ? NodeKind.Group : kind,
        NodeKind.Indicator => NodeKind.Criterion,
        _ => kind,
    };

    private static NodeKind? InDomains(NodeKind kind, HashSet<NodeKind> all) => kind switch
    {
        NodeKind.Block => all.Contains(NodeKind.Domain) ? null : NodeKind.Domain,
        NodeKind.Domain or NodeKind.KnowHow or NodeKind.Knowledge => kind,
        _ => null,
    };
}
