using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>admission</c>: what a candidate needs before any mark counts. A candidate who lacks it is « non admissible », which is no failure.</summary>
public sealed record AdmissionRule
{
    /// <summary>The admission without « admission »: everybody is admitted.</summary>
    public static AdmissionRule Default { get; } = new();

    /// <summary><c>conditions</c>: all must be met.</summary>
    public IReadOnlyList<AccessCondition> Conditions { get; init; } = [];

    /// <summary><c>presentations_au_plus</c>: how many times a candidate may present themselves, this time included; null for no limit.</summary>
    public int? AttemptsAtMost { get; init; }

    /// <summary><c>sur</c>: the time before the evaluation in which presentations are counted; null for all that ever were.</summary>
    public Duration? Within { get; init; }

    /// <summary><c>attente</c>: the time between two presentations; null for none.</summary>
    public Duration? Wait { get; init; }

    /// <summary>Whether earlier presentations matter.</summary>
    public bool CountsAttempts => AttemptsAtMost is not null || Wait is not null;

    /// <summary>Whether it asks for anything.</summary>
    public bool IsEmpty => Conditions.Count == 0 && !CountsAttempts;
}

/// <summary>Whether a candidate meets a condition of access.</summary>
public enum AccessState
{
    /// <summary>Nobody said.</summary>
    NotKnown,

    /// <summary><c>oui</c>.</summary>
    Met,

    /// <summary><c>non</c>.</summary>
    NotMet,
}

/// <summary>YAML <c>conditions</c> item of <c>admission</c>.</summary>
/// <param name="Code"><c>code</c>: by which a candidate's file says whether it is met; unique in its rule set.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Evidence"><c>preuve</c>: the paper that must show it; null where a word is enough.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record AccessCondition(string Code, string Label, string? Evidence, SourcePosition Position);
