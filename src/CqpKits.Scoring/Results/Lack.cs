using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Results;

/// <summary>Something missing or in doubt.</summary>
/// <param name="Holder">Name of the person or source it is expected from.</param>
/// <param name="What">What is missing or in doubt.</param>
public sealed record Lack(string Holder, Missing What)
{
    /// <summary>True when there is a value in doubt, which a person has to settle.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>Code of the source that the person fills the form for; empty where no person is named.</summary>
    public string Assessor { get; init; } = "";

    /// <summary>Path of the file concerned; empty when none came back.</summary>
    public string File { get; init; } = "";

    /// <summary>Id of the field concerned; empty for a whole form or source.</summary>
    public string FieldId { get; init; } = "";

    /// <summary>Code of the item concerned; empty for all.</summary>
    public string Node { get; init; } = "";

    /// <summary>
    /// True when the verdict depends on it. False e.g. for a member's own mark beside a consensus, or for a mark of an item that is already
    /// decided.
    /// </summary>
    public bool Blocks { get; init; } = true;
}
