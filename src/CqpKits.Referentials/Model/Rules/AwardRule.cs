using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>attribution</c>: how the results of a rule set's level give the certification.</summary>
public sealed record AwardRule
{
    /// <summary>The award without « attribution »: every item must be validated.</summary>
    public static AwardRule Default { get; } = new();

    /// <summary><c>delivre</c>: false for <c>blocs</c>: results are certified one by one and do not give the certification by themselves.</summary>
    public bool GivesCertification { get; init; } = true;

    /// <summary><c>resultat</c>: how the results become one value.</summary>
    public Combination Combine { get; init; } = Combination.None;

    /// <summary><c>sur</c>: what the results make together when all are the highest, for <see cref="Combination.Sum"/>; null when that is not said.</summary>
    public decimal? OutOf { get; init; }

    /// <summary><c>ponderation</c>: weights of the items in percent; empty when equal.</summary>
    public IReadOnlyDictionary<string, decimal> Weights { get; init; } = RuleLevel.EmptyWeights;

    /// <summary><c>coefficients</c>: weights of the items as shares of the sum of all coefficients; empty when there are none.</summary>
    public IReadOnlyDictionary<string, decimal> Coefficients { get; init; } = RuleLevel.EmptyWeights;

    /// <summary>Whether its verdict needs values of the items: they are combined, or several are tested together.</summary>
    public bool NeedsValues => Combine != Combination.None || Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>().Any(c => c.OfSeveralItems);

    /// <summary><c>arrondi</c>, or null.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary><c>conditions</c>; when there are none, every item must be validated.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary><c>issues</c>: the other outcomes, in the order in which they are tried.</summary>
    public IReadOnlyList<OutcomeRule> Outcomes { get; init; } = [];

    /// <summary>The outcomes whose conditions are tried in order: neither the full award nor « non admissible », which other conditions decide.</summary>
    public IEnumerable<OutcomeRule> Tried => Outcomes.Where(o => o.Kind is not (OutcomeKind.Full or OutcomeKind.Inadmissible));

    /// <summary><c>mentions</c>, from the highest.</summary>
    public IReadOnlyList<MentionRule> Mentions { get; init; } = [];

    /// <summary>Every list of conditions: its own, then that of each outcome and of each mention. The conditions of a list must hold together.</summary>
    public IEnumerable<IReadOnlyList<Condition>> ConditionLists => [Conditions, .. Outcomes.Select(o => o.Conditions), .. Mentions.Select(m => m.Conditions)];

    /// <summary>Every condition of <see cref="ConditionLists"/>, those among alternatives included.</summary>
    public IEnumerable<Condition> AllConditions => ConditionLists.SelectMany(list => list).SelectMany(c => c.WithAlternatives);

    /// <summary><c>conservation</c>: how long items stay validated, or their marks count; empty when nothing is kept.</summary>
    public IReadOnlyList<RetentionRule> Retentions { get; init; } = [];

    /// <summary><c>dispenses</c>: titles that exempt of items; empty when none does.</summary>
    public IReadOnlyList<ExemptionRule> Exemptions { get; init; } = [];
}

/// <summary>YAML <c>issues</c> item.</summary>
/// <param name="Kind"><c>issue</c>.</param>
/// <param name="Title"><c>intitule</c>, or null for the usual words.</param>
/// <param name="Conditions"><c>conditions</c>; when there are none, the outcome is taken as soon as it is tried.</param>
/// <param name="Remaining"><c>reste_a_faire</c>: what the candidate still has to do, in our words.</param>
/// <param name="Within"><c>delai</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record OutcomeRule(
    OutcomeKind Kind, string? Title, IReadOnlyList<Condition> Conditions, IReadOnlyList<string> Remaining, Duration? Within, SourcePosition Position)
{
    /// <summary><c>delivre</c>: the papers that go with it; null for the usual ones.</summary>
    public IReadOnlyList<PaperRule>? Papers { get; init; }
}

/// <summary>YAML <c>delivre</c> item of an outcome.</summary>
/// <param name="Kind"><c>papier</c>.</param>
/// <param name="Each"><c>pour_chaque</c>: the level of the items that an attestation is made for; null for the rule set's own.</param>
/// <param name="Items"><c>pour</c>: codes of the items; empty for all of the level.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record PaperRule(PaperKind Kind, ResultLevel? Each, IReadOnlyList<string> Items, SourcePosition Position) : IItemLine;

/// <summary>YAML <c>papier</c>.</summary>
public enum PaperKind
{
    /// <summary><c>certificat</c>: the certification itself.</summary>
    Certificate,

    /// <summary><c>attestation</c> for each validated item.</summary>
    Attestation,

    /// <summary><c>attestation_de_participation</c>: the candidate took part.</summary>
    Participation,
}

/// <summary>YAML <c>issue</c>.</summary>
public enum OutcomeKind
{
    /// <summary><c>totale</c>: the certification is awarded.</summary>
    Full,

    /// <summary><c>partielle</c>: some items are kept.</summary>
    Partial,

    /// <summary><c>refus</c>.</summary>
    Refused,

    /// <summary><c>a_trancher</c>: a person decides.</summary>
    ToSettle,

    /// <summary><c>non_admissible</c>: « admission » is not met, so that nothing is judged.</summary>
    Inadmissible,
}

/// <summary>YAML <c>mentions</c> item.</summary>
/// <param name="Title"><c>intitule</c>.</param>
/// <param name="Test"><c>test</c> of the certification's value; null when it asks for conditions alone.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record MentionRule(string Title, ThresholdTest? Test, SourcePosition Position)
{
    /// <summary><c>conditions</c>: what it asks for besides the value, or in its place.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];
}

/// <summary>A length of time in calendar months.</summary>
/// <param name="Months">From 1; null for <c>sans_limite</c>.</param>
public sealed record Duration(int? Months)
{
    /// <summary><c>selon_la_piece</c>: until the day that the paper of each candidate gives.</summary>
    public static Duration OnPaper { get; } = new((int?)null) { IsOnPaper = true };

    /// <summary>True for <c>selon_la_piece</c>.</summary>
    public bool IsOnPaper { get; private init; }

    /// <summary>French: <c>3 ans</c>, <c>18 mois</c>, <c>sans limite</c>.</summary>
    public string Display => IsOnPaper ? "jusqu'au jour que dit sa pièce" : Months is null ? "sans limite" : Months == 12 ? "1 an" : Months % 12 == 0 ? FormattableString.Invariant($"{Months / 12} ans") : FormattableString.Invariant($"{Months} mois");
}
