using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>cas</c> item: marks, and what the rule set must make of them.</summary>
public sealed record RuleCase
{
    /// <summary><c>nom</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>notes</c>: for each source, what it gives everywhere; several values: one for each person.</summary>
    public IReadOnlyDictionary<string, CaseValue> Marks { get; init; } = new Dictionary<string, CaseValue>();

    /// <summary><c>sauf</c>: where it is otherwise.</summary>
    public IReadOnlyList<CaseException> Exceptions { get; init; } = [];

    /// <summary><c>acquis</c>: items validated earlier, each with its number of months.</summary>
    public IReadOnlyDictionary<string, decimal> KeptForMonths { get; init; } = new Dictionary<string, decimal>();

    /// <summary><c>attendu</c>: the verdict.</summary>
    public required ExpectedStatus Expected { get; init; }

    /// <summary><c>issue</c>, or null when it is not looked at.</summary>
    public OutcomeKind? Outcome { get; init; }

    /// <summary><c>elements</c>: expected status of single items.</summary>
    public IReadOnlyDictionary<string, ExpectedStatus> Items { get; init; } = new Dictionary<string, ExpectedStatus>();

    /// <summary><c>valeurs</c>: expected value of single items, exact.</summary>
    public IReadOnlyDictionary<string, decimal> Values { get; init; } = new Dictionary<string, decimal>();

    /// <summary><c>resultat</c>: expected value of the certification, exact, or null.</summary>
    public decimal? Result { get; init; }

    /// <summary><c>mention</c>, or null.</summary>
    public string? Mention { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>What a source gives in a case: a mark, the code of a choice, or a word for its absence; several for several persons.</summary>
/// <param name="Texts">At least one, as written.</param>
public sealed record CaseValue(IReadOnlyList<string> Texts);

/// <summary>YAML <c>sauf</c> item.</summary>
/// <param name="Item"><c>element</c>: the item concerned, or null for all.</param>
/// <param name="Assessor"><c>evaluateur</c>.</param>
/// <param name="Marks"><c>notes_de</c>: codes of the single marks concerned (savoir-faire, critère, observation); empty for all of the item.</param>
/// <param name="Value"><c>valeur</c>.</param>
/// <param name="Position">Where it stands.</param>
public sealed record CaseException(string? Item, string Assessor, IReadOnlyList<string> Marks, CaseValue Value, SourcePosition Position)
{
    /// <summary><c>passe</c>: the pass concerned, or null for all.</summary>
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
}
