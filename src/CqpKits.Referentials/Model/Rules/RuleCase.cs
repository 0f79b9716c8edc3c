using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>cas</c> item: a worked example: marks, and the results that the rule set must give.</summary>
public sealed record RuleCase
{
    /// <summary><c>nom</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>notes</c>: by code of assessor, the value given for every mark; several values for several persons.</summary>
    public IReadOnlyDictionary<string, CaseValue> Marks { get; init; } = new Dictionary<string, CaseValue>();

    /// <summary><c>sauf</c>: the marks that have other values.</summary>
    public IReadOnlyList<CaseException> Exceptions { get; init; } = [];

    /// <summary><c>acquis</c>: by code of item, what was obtained earlier.</summary>
    public IReadOnlyDictionary<string, CaseKept> Kept { get; init; } = new Dictionary<string, CaseKept>();

    /// <summary><c>dispenses</c>: by code of item, the title that exempts of it.</summary>
    public IReadOnlyDictionary<string, string> Exempt { get; init; } = new Dictionary<string, string>();

    /// <summary><c>admission</c>: by code of condition of access, whether it is met; those that are not named are met.</summary>
    public IReadOnlyDictionary<string, AccessState> Admission { get; init; } = new Dictionary<string, AccessState>();

    /// <summary><c>presentations</c>: how many months ago the candidate presented themselves before; empty for never.</summary>
    public IReadOnlyList<decimal> AttemptsMonthsAgo { get; init; } = [];

    /// <summary><c>attendu</c>: the verdict.</summary>
    public required ExpectedStatus Expected { get; init; }

    /// <summary><c>issue</c>, or null when the outcome is not checked.</summary>
    public OutcomeKind? Outcome { get; init; }

    /// <summary><c>elements</c>: expected status of items, by code.</summary>
    public IReadOnlyDictionary<string, ExpectedStatus> Items { get; init; } = new Dictionary<string, ExpectedStatus>();

    /// <summary><c>valeurs</c>: expected value of items, by code, exact.</summary>
    public IReadOnlyDictionary<string, decimal> Values { get; init; } = new Dictionary<string, decimal>();

    /// <summary><c>resultat</c>: expected value of the certification, exact, or null.</summary>
    public decimal? Result { get; init; }

    /// <summary><c>mention</c>, <c>aucune</c> for none; null when it is not checked.</summary>
    public string? Mention { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>The value of a mark in a worked example: a mark, the code of a choice, or a word for its absence; several for several persons.</summary>
/// <param name="Texts">At least one, as written.</param>
public sealed record CaseValue(IReadOnlyList<string> Texts);

/// <summary>YAML <c>acquis</c> item of a worked example.</summary>
/// <param name="Months"><c>mois</c>: how many months ago it was obtained.</param>
/// <param name="Mark"><c>note</c>: the mark, or null.</param>
/// <param name="MonthsLeft"><c>encore</c>: how many months its paper still holds, below 0 when that is over; null when it does not say.</param>
public sealed record CaseKept(decimal Months, decimal? Mark, decimal? MonthsLeft);

/// <summary>YAML <c>sauf</c> item.</summary>
/// <param name="Item"><c>element</c>: code of the item concerned, or null for all.</param>
/// <param name="Assessor"><c>evaluateur</c>.</param>
/// <param name="Marks"><c>notes_de</c>: codes of the marks concerned (savoir-faire, critère, observation); empty for all of the item.</param>
/// <param name="Value"><c>valeur</c>.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record CaseException(string? Item, string Assessor, IReadOnlyList<string> Marks, CaseValue Value, SourcePosition Position)
{
    /// <summary><c>passe</c>: code of the pass concerned, or null for all.</summary>
    public string? Pass { get; init; }
}

/// <summary>YAML <c>attendu</c>.</summary>
public enum ExpectedStatus
{
    /// <summary><c>valide</c>.</summary>
    Validated,

    /// <summary><c>non_valide</c>.</summary>
    NotValidated,

    /// <summary><c>a_trancher</c>.</summary>
    ToSettle,

    /// <summary><c>non_decidable</c>.</summary>
    Undecidable,

    /// <summary><c>non_admissible</c>, for a certification.</summary>
    Inadmissible,

    /// <summary><c>dispense</c>, for an item.</summary>
    Exempt,
}
