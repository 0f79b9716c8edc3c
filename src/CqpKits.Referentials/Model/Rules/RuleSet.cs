using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>regles</c> item: how marks become results, with its source document. A rule set is data, which can be printed in French.</summary>
public sealed record RuleSet
{
    /// <summary><c>code</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>intitule</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>source</c>: code of the document the rule is taken from.</summary>
    public required string Source { get; init; }

    /// <summary><c>passage</c>: where in that document.</summary>
    public string? Passage { get; init; }

    /// <summary><c>decision</c>: what its author decided where the document does not say; printed with every explanation.</summary>
    public string? Decision { get; init; }

    /// <summary><c>voie</c>: code of a route, or null for all.</summary>
    public string? Route { get; init; }

    /// <summary><c>effet</c>: first day it applies; null for <c>inconnu</c>: it is then used only when a session names it.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary><c>fin</c>: last day it applies; null when no end is declared.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether it applies on a day: from its first day to its last, both included.</summary>
    public bool IsInForce(DateOnly day) => Effective <= day && (End is not { } end || day <= end);

    /// <summary><c>pour_chaque</c> and the other keys of a level: the level whose items are validated.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary><c>a_part</c>: levels that are also judged and have no effect on the verdict.</summary>
    public IReadOnlyList<RuleLevel> Aside { get; init; } = [];

    /// <summary><c>admission</c>: what is needed before any mark counts.</summary>
    public AdmissionRule Admission { get; init; } = AdmissionRule.Default;

    /// <summary><c>sans_note</c>: the effect of marks that are not given.</summary>
    public MissingPolicy Missing { get; init; } = MissingPolicy.Default;

    /// <summary><c>attribution</c>: how the results give the certification.</summary>
    public AwardRule Award { get; init; } = AwardRule.Default;

    /// <summary><c>cas</c>: worked examples with their expected results.</summary>
    public IReadOnlyList<RuleCase> Cases { get; init; } = [];

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The levels it judges: the main one, its detail, and those judged aside.</summary>
    public IEnumerable<RuleLevel> Levels => Level.WithDetail.Concat(Aside.SelectMany(a => a.WithDetail));

    /// <summary>True when the certification has a value: its items have values, and these are combined.</summary>
    internal bool HasValue => Award.Combine != Combination.None && Level.HasValue;

    /// <summary>Every condition of every level and of the award, those among alternatives included.</summary>
    public IEnumerable<Condition> AllConditions =>
        Levels.SelectMany(l => l.Conditions).SelectMany(c => c.WithAlternatives).Concat(Award.AllConditions);
}
