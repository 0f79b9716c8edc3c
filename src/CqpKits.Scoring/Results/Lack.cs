namespace CqpKits.Scoring;

/// <summary>Something missing or in doubt.</summary>
/// <param name="Holder">From whom it is expected.</param>
/// <param name="What">What, in French.</param>
/// <param name="NeedsReview">True when a value is there but in doubt: a person settles it.</param>
/// <param name="File">File concerned; empty when none came back.</param>
/// <param name="FieldId">Field concerned; empty for a whole form or source.</param>
/// <param name="Node">Code of the item concerned; empty for all.</param>
public sealed record Lack(string Holder, string What, bool NeedsReview, string File, string FieldId, string Node)
{
    /// <summary>True when the verdict waits for it. A member's own mark does not hold up a consensus, nor does a mark that could not change a decided result: it is only said.</summary>
    public bool Blocks { get; init; } = true;
}
