using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>A condition that a result must meet; a closed family.</summary>
/// <param name="Position">Position of the item in its file.</param>
public abstract record Condition(SourcePosition Position)
{
    /// <summary>The condition itself and the conditions inside it.</summary>
    public virtual IEnumerable<Condition> WithAlternatives => [this];

    /// <summary>Whether it names an item, or none.</summary>
    public virtual bool IsFor(string item) => true;

    /// <summary>Whether it concerns an item of its level.</summary>
    /// <param name="item">Code of the item.</param>
    /// <param name="below">Codes of the finer items it is made of.</param>
    public virtual bool Concerns(string item, IEnumerable<string> below) => IsFor(item);
}

/// <summary>Compares a value, or each of several values, with a threshold.</summary>
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

    /// <summary>
    /// <c>test</c>, its threshold is in the unit of the marks, a number of items or answers, or a percentage, as <see cref="Subject"/> has it.
    /// </summary>
    public ThresholdTest Test { get; init; }

    /// <summary><c>evaluateur</c>: code of the assessor whose marks are tested, or null for all.</summary>
    public string? Assessor { get; init; }

    /// <summary>
    /// <c>pour</c>: codes of the items it is for; empty for all. They are items of the level itself, or with <see cref="OfSeveralItems"/> those below it
    /// whose values are put together.
    /// </summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Whether it tests one value of several items below.</summary>
    public bool OfSeveralItems => Subject is ConditionSubject.MeanOfItems or ConditionSubject.SumOfItems;

    /// <inheritdoc/>
    public override bool IsFor(string item) => Items.Count == 0 || Items.Contains(item);

    /// <inheritdoc/>
    public override bool Concerns(string item, IEnumerable<string> below) => OfSeveralItems ? Items.Count == 0 || Items.Intersect(below).Any() : IsFor(item);

    /// <summary><c>valeur</c>: code of the answers that are counted, for <see cref="ConditionSubject.AnswerCount"/> and <see cref="ConditionSubject.AnswerShare"/>.</summary>
    public string? Answer { get; init; }

    /// <summary>
    /// <c>arrondi</c>: for <see cref="ConditionSubject.ValidatedShare"/>, how the required number of items is rounded to a whole number; null when
    /// the share itself is compared.
    /// </summary>
    public RoundingWay? CountRounding { get; init; }

    /// <summary>The whole number of items that the share requires of <paramref name="count"/>; null when <see cref="CountRounding"/> is null.</summary>
    public decimal? NeededOf(int count) => CountRounding is { } way ? new Rounding(1, way).Apply((Test.Threshold ?? 100) * count / 100) : null;

    /// <summary><c>sinon</c>: the outcome when the test fails.</summary>
    public SplitOutcome Otherwise { get; init; } = SplitOutcome.Fails;
}

/// <summary>Requires a number of several conditions: <c>au_moins</c> and <c>parmi</c>.</summary>
/// <param name="AtLeast"><c>au_moins</c>, from 1.</param>
/// <param name="Among"><c>parmi</c>.</param>
/// <param name="Position">Position of the item in its file.</param>
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

    /// <summary><c>moyenne</c>: the mean of the values of items below, weighted where their place weighs them.</summary>
    MeanOfItems,

    /// <summary><c>somme</c>: the sum of the values of items below, each times its coefficient where their place gives them.</summary>
    SumOfItems,

    /// <summary><c>elements_valides</c>: how many items below are validated.</summary>
    ValidatedCount,

    /// <summary><c>elements_non_valides</c>: how many items below are not validated.</summary>
    FailedCount,

    /// <summary><c>part_valides</c>: the share of the items below that is validated, in percent.</summary>
    ValidatedShare,

    /// <summary><c>nombre</c>: how many answers are <c>valeur</c>.</summary>
    AnswerCount,

    /// <summary><c>part</c>: the share of the given answers that is <c>valeur</c>, in percent.</summary>
    AnswerShare,
}

/// <summary>YAML <c>sinon</c> and <c>sans_quorum</c>.</summary>
public enum SplitOutcome
{
    /// <summary><c>a_trancher</c>: a person decides.</summary>
    ToSettle,

    /// <summary><c>non_valide</c>.</summary>
    Fails,
}

/// <summary>A <c>test</c>: a comparison with a threshold. Values are compared unrounded unless a rule declares « arrondi ».</summary>
/// <param name="Comparison">The sign.</param>
/// <param name="Threshold">The threshold; null for <c>tous</c>, the number of all items or answers.</param>
public sealed record ThresholdTest(Comparison Comparison, decimal? Threshold)
{
    /// <summary>True when the value passes; <paramref name="all"/> is the threshold for <c>tous</c>.</summary>
    public bool Holds(decimal value, decimal all = 0) => Comparison switch
    {
        Comparison.GreaterThan => value > (Threshold ?? all),
        Comparison.AtLeast => value >= (Threshold ?? all),
        Comparison.LessThan => value < (Threshold ?? all),
        Comparison.AtMost => value <= (Threshold ?? all),
        _ => value == (Threshold ?? all),
    };
}

/// <summary>How a value is compared with a threshold.</summary>
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
