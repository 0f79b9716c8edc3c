using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>A test that a result must pass: a closed family.</summary>
/// <param name="Position">Where it stands.</param>
public abstract record Condition(SourcePosition Position)
{
    /// <summary>Itself and the conditions inside it.</summary>
    public virtual IEnumerable<Condition> WithAlternatives => [this];
}

/// <summary>A value, or each of several, against a threshold.</summary>
public sealed record ThresholdCondition : Condition
{
    /// <summary>A test of <paramref name="subject"/> by <paramref name="test"/>.</summary>
    public ThresholdCondition(ConditionSubject subject, ThresholdTest test, SourcePosition position)
        : base(position)
    {
        Subject = subject;
        Test = test;
    }

    /// <summary><c>porte_sur</c>.</summary>
    public ConditionSubject Subject { get; init; }

    /// <summary><c>test</c>, in the unit of the marks, or a number of items.</summary>
    public ThresholdTest Test { get; init; }

    /// <summary><c>evaluateur</c>: only that source's marks, or null for all.</summary>
    public string? Assessor { get; init; }

    /// <summary><c>pour</c>: only for these items; empty for all.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary><c>valeur</c>: code of the answers that are counted, for <see cref="ConditionSubject.AnswerCount"/> and <see cref="ConditionSubject.AnswerShare"/>.</summary>
    public string? Answer { get; init; }

    /// <summary><c>arrondi</c>: for a share, how the number of items it asks for becomes whole; null: the share itself is compared.</summary>
    public RoundingWay? CountRounding { get; init; }

    /// <summary>How many of <paramref name="count"/> items a share asks for, where the rule says how that number becomes whole; null: the share itself is compared.</summary>
    public decimal? NeededOf(int count) => CountRounding is { } way ? new Rounding(1, way).Apply((Test.Threshold ?? 100) * count / 100) : null;

    /// <summary><c>sinon</c>: what happens where the test fails.</summary>
    public SplitOutcome Otherwise { get; init; } = SplitOutcome.Fails;
}

/// <summary>Opinions that must agree: <c>porte_sur: avis</c>.</summary>
/// <param name="Voting"><c>accord</c>.</param>
/// <param name="Split"><c>partage</c>: what happens when they do not agree.</param>
/// <param name="Position">Where it stands.</param>
public sealed record OpinionCondition(Voting Voting, SplitOutcome Split, SourcePosition Position) : Condition(Position);

/// <summary>At least so many of several conditions: <c>au_moins</c> and <c>parmi</c>.</summary>
/// <param name="AtLeast"><c>au_moins</c>, from 1.</param>
/// <param name="Among"><c>parmi</c>.</param>
/// <param name="Position">Where it stands.</param>
public sealed record AlternativeCondition(int AtLeast, IReadOnlyList<Condition> Among, SourcePosition Position) : Condition(Position)
{
    /// <inheritdoc/>
    public override IEnumerable<Condition> WithAlternatives => [this, .. Among.SelectMany(c => c.WithAlternatives)];
}

/// <summary>YAML <c>porte_sur</c>.</summary>
public enum ConditionSubject
{
    /// <summary><c>resultat</c>: the combined value.</summary>
    Result,

    /// <summary><c>chaque_evaluateur</c>: the mark of each source.</summary>
    EachAssessor,

    /// <summary><c>chaque_savoir_faire</c>: each savoir-faire marked.</summary>
    EachKnowHow,

    /// <summary><c>chaque_note</c>: each single mark, e.g. to make zero eliminatory.</summary>
    EachMark,

    /// <summary><c>chaque_element</c>: the value of each item below.</summary>
    EachItem,

    /// <summary><c>elements_valides</c>: how many items below are validated.</summary>
    ValidatedCount,

    /// <summary><c>elements_non_valides</c>: how many are not.</summary>
    FailedCount,

    /// <summary><c>part_valides</c>: which share of them is validated, in percent.</summary>
    ValidatedShare,

    /// <summary><c>nombre</c>: how many answers are <c>valeur</c>.</summary>
    AnswerCount,

    /// <summary><c>part</c>: which share of the answers given is <c>valeur</c>, in percent.</summary>
    AnswerShare,
}

/// <summary>YAML <c>accord</c>.</summary>
public enum Voting
{
    /// <summary><c>unanimite</c>.</summary>
    Unanimous,

    /// <summary><c>majorite</c>: more than half.</summary>
    Majority,
}

/// <summary>YAML <c>partage</c> and <c>sinon</c>.</summary>
public enum SplitOutcome
{
    /// <summary><c>a_trancher</c>: a person decides.</summary>
    ToSettle,

    /// <summary><c>non_valide</c>.</summary>
    Fails,
}

/// <summary>What a condition's <c>test</c> says: never rounded before.</summary>
/// <param name="Comparison">How.</param>
/// <param name="Threshold">Against what; null for <c>tous</c>: as many as there are.</param>
public sealed record ThresholdTest(Comparison Comparison, decimal? Threshold)
{
    /// <summary>Whether a value passes. <paramref name="all"/> stands for <c>tous</c>.</summary>
    public bool Holds(decimal value, decimal all = 0) => Comparison switch
    {
        Comparison.GreaterThan => value > (Threshold ?? all),
        Comparison.AtLeast => value >= (Threshold ?? all),
        Comparison.LessThan => value < (Threshold ?? all),
        Comparison.AtMost => value <= (Threshold ?? all),
        _ => value == (Threshold ?? all),
    };
}

/// <summary>How a value is held against a threshold.</summary>
public enum Comparison
{
    /// <summary><c>&gt;</c>.</summary>
    GreaterThan,

    /// <summary><c>&gt;=</c> or <c>≥</c>.</summary>
    AtLeast,

    /// <summary><c>&lt;</c>.</summary>
    LessThan,

    /// <summary><c>&lt;=</c> or <c>≤</c>.</summary>
    AtMost,

    /// <summary><c>=</c>.</summary>
    Equal,
}
