namespace CqpKits.Referentials.Model.Rules;

/// <summary>
/// YAML <c>sans_note</c>: the effect of a mark that is not given. It is zero only when the rule says so. Doubtful answers are not in it: they are
/// always a question to a person.
/// </summary>
public sealed record MissingPolicy
{
    /// <summary>The policy without « sans_note »: a result stays undecidable while a mark is missing.</summary>
    public static MissingPolicy Default { get; } = new();

    /// <summary><c>manquant</c>: nothing was entered.</summary>
    public MissingTreatment Missing { get; init; }

    /// <summary><c>absent</c>.</summary>
    public MissingTreatment Absent { get; init; }

    /// <summary><c>non_evalue</c>.</summary>
    public MissingTreatment NotEvaluated { get; init; }

    /// <summary><c>sans_objet</c>.</summary>
    public MissingTreatment NotApplicable { get; init; }

    /// <summary><c>sans_objet_au_plus</c>: when more marks are « sans objet », a person decides; null for no limit.</summary>
    public int? NotApplicableAtMost { get; init; }

    /// <summary><c>sans_objet_par</c>: whether the limit is for each item or for the whole certification.</summary>
    public NotApplicableSpan NotApplicablePer { get; init; }
}

/// <summary>The effect of a mark that is not given.</summary>
public enum MissingTreatment
{
    /// <summary><c>non_decidable</c>: the result is undecidable, and what is missing is reported.</summary>
    Undecidable,

    /// <summary><c>zero</c>: it counts as 0.</summary>
    Zero,

    /// <summary><c>exclu</c>: it does not count.</summary>
    Excluded,

    /// <summary><c>non_valide</c>: the item is not validated.</summary>
    Fails,

    /// <summary><c>a_trancher</c>: a person decides.</summary>
    ToSettle,

    /// <summary><c>dispense</c>, for <c>sans_objet</c> only: it does not count, and an item of which no mark counts is no part of the calculation.</summary>
    Exempts,
}

/// <summary>YAML <c>sans_objet_par</c>.</summary>
public enum NotApplicableSpan
{
    /// <summary><c>element</c>: for each item.</summary>
    Item,

    /// <summary><c>ensemble</c>: over the whole certification.</summary>
    Whole,
}
