namespace CqpKits.Scoring;

/// <summary>What the declared rules make of a candidate's marks, with the reasons.</summary>
public sealed record CandidateResult
{
    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Name and first name.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the rule set applied; null when none could be chosen.</summary>
    public string? RuleSet { get; init; }

    /// <summary>The verdict for the certification.</summary>
    public required ResultStatus Status { get; init; }

    /// <summary>The verdict's reason, one French sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Result of each domaine or bloc, in the référentiel's order.</summary>
    public required IReadOnlyList<NodeResult> Nodes { get; init; }

    /// <summary>All that is missing or in doubt, and from whom.</summary>
    public required IReadOnlyList<Lack> Lacks { get; init; }
}

/// <summary>Where a result stands.</summary>
public enum ResultStatus
{
    /// <summary>validé.</summary>
    Validated,

    /// <summary>non validé.</summary>
    NotValidated,

    /// <summary>non décidable: something is missing or in doubt.</summary>
    Undecidable,

    /// <summary>règle non déclarée: the branch has declared no rule that applies.</summary>
    RuleNotDeclared,
}

/// <summary>French words of statuses.</summary>
public static class ResultStatusText
{
    /// <summary>The status as printed.</summary>
    public static string Of(ResultStatus status) => status switch
    {
        ResultStatus.Validated => "validé",
        ResultStatus.NotValidated => "non validé",
        ResultStatus.Undecidable => "non décidable",
        ResultStatus.RuleNotDeclared => "règle non déclarée",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
