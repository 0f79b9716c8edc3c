using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>conservation</c> item: items that were obtained earlier are kept.</summary>
/// <param name="For"><c>duree</c>.</param>
/// <param name="Items"><c>pour</c>: codes of the items that are kept; empty for all of the level.</param>
/// <param name="AtMost"><c>au_plus</c>: how many of them may be kept at once, or null for no limit.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record RetentionRule(Duration For, IReadOnlyList<string> Items, int? AtMost, SourcePosition Position) : IItemLine
{
    /// <summary><c>pour_chaque</c>: the level whose items are kept; null for the rule set's own.</summary>
    public ResultLevel? Each { get; init; }

    /// <summary><c>depuis</c>: the day from which its time runs.</summary>
    public KeptFrom From { get; init; }

    /// <summary><c>garde</c>: what is kept.</summary>
    public KeptWhat Keeps { get; init; }

    /// <summary><c>si_repasse</c>: which mark counts when a kept item is marked again; null when the rule does not say, so that a person does.</summary>
    public KeptAgain? IfAgain { get; init; }
}

/// <summary>YAML <c>depuis</c>: the day from which the time of a kept item runs.</summary>
public enum KeptFrom
{
    /// <summary><c>notification</c> to the candidate.</summary>
    Notification,

    /// <summary><c>publication</c> of the results.</summary>
    Publication,

    /// <summary><c>deliberation</c> of the jury.</summary>
    Deliberation,
}

/// <summary>YAML <c>garde</c>: what is kept of an item.</summary>
public enum KeptWhat
{
    /// <summary><c>resultat</c>: that it is validated.</summary>
    Result,

    /// <summary><c>note</c>: its mark, which enters the calculation.</summary>
    Mark,
}

/// <summary>YAML <c>si_repasse</c>: which mark counts when an item whose mark is kept is marked again.</summary>
public enum KeptAgain
{
    /// <summary><c>gardee</c>: the kept one.</summary>
    Kept,

    /// <summary><c>nouvelle</c>: the new one.</summary>
    New,

    /// <summary><c>meilleure</c>: the higher one.</summary>
    Best,
}

/// <summary>YAML <c>dispenses</c> item: items of which a title exempts.</summary>
/// <param name="Items"><c>pour</c>: codes of the items; empty for all of the level.</param>
/// <param name="Titles"><c>titres</c>: the titles that exempt; empty for any that is declared.</param>
/// <param name="Effect"><c>effet</c>.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record ExemptionRule(IReadOnlyList<string> Items, IReadOnlyList<string> Titles, ExemptionEffect Effect, SourcePosition Position) : IItemLine
{
    /// <summary><c>pour_chaque</c>: the level of the items; null for the rule set's own.</summary>
    public ResultLevel? Each { get; init; }
}

/// <summary>YAML <c>effet</c> of a <c>dispenses</c> item.</summary>
public enum ExemptionEffect
{
    /// <summary><c>sort_du_calcul</c>: the item is no part of the calculation.</summary>
    LeavesOut,

    /// <summary><c>valide</c>: the item counts as validated, without a value.</summary>
    Validates,
}
