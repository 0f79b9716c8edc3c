using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Results;

/// <summary>Something missing or in doubt.</summary>
/// <param name="Holder">From whom it is expected.</param>
/// <param name="What">What it is.</param>
public sealed record Lack(string Holder, Missing What)
{
    /// <summary>True when a value is there but in doubt: a person settles it.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>File concerned; empty when none came back.</summary>
    public string File { get; init; } = "";

    /// <summary>Field concerned; empty for a whole form or source.</summary>
    public string FieldId { get; init; } = "";

    /// <summary>Code of the item concerned; empty for all.</summary>
    public string Node { get; init; } = "";

    /// <summary>True when the verdict waits for it. A member's own mark does not hold up a consensus, nor does a mark that could not change a decided result: it is only said.</summary>
    public bool Blocks { get; init; } = true;
}
