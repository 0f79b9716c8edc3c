using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>regles</c> item: how marks become results, with the text that says so. A rule set is data: what it says can be printed in French, word for word.</summary>
public sealed record RuleSet
{
    /// <summary><c>code</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>intitule</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>source</c>: code of the document it is taken from.</summary>
    public required string Source { get; init; }

    /// <summary><c>passage</c>: where in that document.</summary>
    public string? Passage { get; init; }

    /// <summary><c>decision</c>: what its author decided where the document is silent; printed with every explanation.</summary>
    public string? Decision { get; init; }

    /// <summary><c>voie</c>: code of a route, or null for all.</summary>
    public string? Route { get; init; }

    /// <summary><c>effet</c>: first day it applies; null for <c>inconnu</c>: then taken only when a session names it.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary><c>pour_chaque</c> and what follows: what is validated, each on its own.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary><c>a_part</c>: what is also judged, without any weight on the verdict.</summary>
    public IReadOnlyList<RuleLevel> Aside { get; init; } = [];

    /// <summary><c>sans_note</c>: what happens where no mark is given.</summary>
    public MissingPolicy Missing { get; init; } = MissingPolicy.Default;

    /// <summary><c>attribution</c>: how the results give the certification.</summary>
    public AwardRule Award { get; init; } = AwardRule.Default;

    /// <summary><c>cas</c>: worked examples, with the outcome that is expected.</summary>
    public IReadOnlyList<RuleCase> Cases { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The levels it judges: the main one, its detail, and those judged aside.</summary>
    public IEnumerable<RuleLevel> Levels => Level.WithDetail.Concat(Aside.SelectMany(a => a.WithDetail));

    /// <summary>Whether the certification has a value: its items have values and are combined.</summary>
    internal bool HasValue => Award.Combine != Combination.None && Level.HasValue;

    /// <summary>Every condition of every level and of the award, those among alternatives included.</summary>
    public IEnumerable<Condition> AllConditions =>
        Levels.SelectMany(l => l.Conditions).Concat(Award.Conditions).Concat(Award.Outcomes.SelectMany(o => o.Conditions)).SelectMany(c => c.WithAlternatives);
}
