using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Judging;

/// <summary>What a body decides.</summary>
public sealed record JudgeRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Which body.</summary>
    public required DecidingBody Body { get; init; }

    /// <summary>Files to be taken in: of a jury <c>deliberation.yaml</c>, <c>decisions.yaml</c> and completed workbooks of questions; of a commission its <c>commission.yaml</c>.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>When, where and with whom it sat; null for what is held, or what a file says.</summary>
    public TypedSitting? Sitting { get; init; }

    /// <summary>A decision about a result; null for none.</summary>
    public TypedDecision? Decision { get; init; }

    /// <summary>A decision about a doubtful answer; null for none.</summary>
    public TypedAnswer? Answer { get; init; }

    /// <summary>Whether the decision that was typed is undone instead: what it decides is not looked at.</summary>
    public bool Undo { get; init; }
}

/// <summary>When, where and with whom a body sat, as typed; what is null stays as it is held.</summary>
/// <param name="Day">The day.</param>
/// <param name="Place">Where.</param>
/// <param name="Members">« Nom, fonction » of each; none for those who are held.</param>
/// <param name="President">Name of the member who presides.</param>
/// <param name="RuleSet">Code of the rule set that applies.</param>
public sealed record TypedSitting(DateOnly? Day, string? Place, IReadOnlyList<string> Members, string? President, string? RuleSet);

/// <summary>A decision about a result, as typed: what it is taken on is what stands now.</summary>
public sealed record TypedDecision
{
    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Code of the item; null for the certification.</summary>
    public string? Item { get; init; }

    /// <summary>Code of the assessor whose mark is decided; null for a status.</summary>
    public string? Assessor { get; init; }

    /// <summary>The person who had given the mark; null where it is not of one person.</summary>
    public string? Holder { get; init; }

    /// <summary>The status in words, or the mark.</summary>
    public string? After { get; init; }

    /// <summary>Who decides.</summary>
    public string? Who { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }
}

/// <summary>A decision about a doubtful answer, as typed.</summary>
public sealed record TypedAnswer
{
    /// <summary>Path of the file, or the beginning of its SHA-256.</summary>
    public required string File { get; init; }

    /// <summary>The field.</summary>
    public required string Field { get; init; }

    /// <summary>A value that the field may have, « abs », « NE », « NA », or « vide ».</summary>
    public string? Decided { get; init; }

    /// <summary>Who decides.</summary>
    public string? Who { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }
}
