namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>sans_note</c>: what a mark that is not given does. Missing is never zero unless a rule says so; a doubt is always a question to a person.</summary>
public sealed record MissingPolicy
{
    /// <summary>Nothing is decided while a mark is lacking.</summary>
    public static MissingPolicy Default { get; } = new();

    /// <summary><c>manquant</c>: nothing was entered.</summary>
    public MissingTreatment Missing { get; init; }

    /// <summary><c>absent</c>.</summary>
    public MissingTreatment Absent { get; init; }

    /// <summary><c>non_evalue</c>.</summary>
    public MissingTreatment NotEvaluated { get; init; }

    /// <summary><c>sans_objet</c>.</summary>
    public MissingTreatment NotApplicable { get; init; }

    /// <summary><c>sans_objet_au_plus</c>: beyond, a person decides; null for no limit.</summary>
    public int? NotApplicableAtMost { get; init; }

    /// <summary><c>sans_objet_par</c>: what the limit counts over.</summary>
    public NotApplicableSpan NotApplicablePer { get; init; }
}

/// <summary>What a mark that is not given does.</summary>
public enum MissingTreatment
{
    /// <summary><c>non_decidable</c>: nothing is decided, and it is said what is missing.</summary>
    Undecidable,

    /// <summary><c>zero</c>: it counts as 0.</summary>
    Zero,

    /// <summary><c>exclu</c>: it does not count.</summary>
    Excluded,

    /// <summary><c>non_valide</c>: the item is not validated.</summary>
    Fails,

    /// <summary><c>a_trancher</c>: a person decides.</summary>
    ToSettle,
}

/// <summary>YAML <c>sans_objet_par</c>.</summary>
public enum NotApplicableSpan
{
    /// <summary><c>element</c>: for each item.</summary>
    Item,

    /// <summary><c>ensemble</c>: over the whole certification.</summary>
    Whole,
}
