namespace CqpKits.Forms.Answers;

/// <summary>The lists of anchors that answers have. There are few, and a session has a hundred thousand answers: each list is made once.</summary>
internal static class AnchorLists
{
    private static readonly AnchorKind[] Kinds = Enum.GetValues<AnchorKind>();

    private static readonly IReadOnlyList<AnchorKind>[] BySet =
        [.. Enumerable.Range(0, 1 << Kinds.Length).Select(IReadOnlyList<AnchorKind> (set) => [.. Kinds.Where(kind => (set & Bit(kind)) != 0)])];

    /// <summary>The anchors that led to entries, each kind once, in the order of the kinds.</summary>
    public static IReadOnlyList<AnchorKind> Of(IEnumerable<RawEntry> entries) => BySet[entries.SelectMany(e => e.Anchors).Aggregate(0, (set, kind) => set | Bit(kind))];

    private static int Bit(AnchorKind kind) => 1 << (int)kind;
}
