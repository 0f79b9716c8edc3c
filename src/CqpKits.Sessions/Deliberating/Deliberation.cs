using CqpKits.Diagnostics;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Results;

namespace CqpKits.Sessions.Deliberating;

/// <summary>YAML <c>deliberation.yaml</c> of a session: who sat, what was decided, what was validated earlier.</summary>
public sealed record Deliberation
{
    /// <summary>None: nobody sat yet.</summary>
    public static Deliberation None { get; } = new();

    /// <summary><c>jury: date</c>, or null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary><c>jury: lieu</c>; empty when not said.</summary>
    public string Place { get; init; } = "";

    /// <summary><c>jury: membres</c>, in order.</summary>
    public IReadOnlyList<JuryMember> Members { get; init; } = [];

    /// <summary><c>decisions</c>, in order.</summary>
    public IReadOnlyList<JuryDecision> Decisions { get; init; } = [];

    /// <summary><c>acquis</c>.</summary>
    public IReadOnlyList<KeptEntry> Kept { get; init; } = [];
}

/// <summary>YAML <c>membres</c> item.</summary>
/// <param name="Name"><c>nom</c>.</param>
/// <param name="Function"><c>fonction</c>; empty when not said.</param>
/// <param name="Presides"><c>preside</c>.</param>
public sealed record JuryMember(string Name, string Function, bool Presides);

/// <summary>YAML <c>acquis</c> item.</summary>
/// <param name="Candidate"><c>candidat</c>: key.</param>
/// <param name="Item"><c>element</c>, with the day of its notification and the paper that says so.</param>
/// <param name="Position">Where it stands.</param>
public sealed record KeptEntry(string Candidate, KeptItem Item, SourcePosition Position);
