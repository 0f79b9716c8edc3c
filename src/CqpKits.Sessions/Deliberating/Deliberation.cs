using CqpKits.Diagnostics;
using CqpKits.Forms.Candidates;
using CqpKits.Scoring.Results;

namespace CqpKits.Sessions.Deliberating;

/// <summary>YAML <c>deliberation.yaml</c> of a session: who sat, what was decided, what is known of candidates besides their forms.</summary>
public sealed record Deliberation
{
    /// <summary>None: nobody sat yet.</summary>
    public static Deliberation None { get; } = new();

    /// <summary><c>titre</c> of the session, as documents print it; empty for that of the kit.</summary>
    public string Title { get; init; } = "";

    /// <summary><c>jury: date</c>, or null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary><c>jury: lieu</c>; empty when not said.</summary>
    public string Place { get; init; } = "";

    /// <summary><c>jury: membres</c>, in order.</summary>
    public IReadOnlyList<JuryMember> Members { get; init; } = [];

    /// <summary><c>decisions</c>, in order.</summary>
    public IReadOnlyList<JuryDecision> Decisions { get; init; } = [];

    /// <summary><c>acquis</c>, <c>dispenses</c>, <c>admission</c> and <c>presentations</c>, in order.</summary>
    public IReadOnlyList<RecordEntry> Records { get; init; } = [];

    /// <summary>What the commission decided afterwards, which has the last word; null while it did not sit. Only a registry knows it.</summary>
    public Confirmation? Commission { get; init; }

    /// <summary>What it says of a candidate besides decisions.</summary>
    public CandidateRecord RecordOf(string candidate) =>
        Records.Where(r => r.Candidate == candidate).Aggregate(CandidateRecord.None, (record, entry) => record.Then(entry.Record));
}

/// <summary>What a commission decided about what the jury had left: YAML <c>commission</c> and <c>decisions</c>.</summary>
/// <param name="Day"><c>date</c>, or null.</param>
/// <param name="Place"><c>lieu</c>; empty when not said.</param>
/// <param name="Members"><c>membres</c>, in order.</param>
/// <param name="Decisions"><c>decisions</c>, in order.</param>
public sealed record Confirmation(DateOnly? Day, string Place, IReadOnlyList<JuryMember> Members, IReadOnlyList<JuryDecision> Decisions);

/// <summary>A deliberation that is known otherwise than by a file that lies there.</summary>
/// <param name="Deliberation">What it says.</param>
/// <param name="Source">Path of the file that the jury's was taken from; null for none.</param>
/// <param name="Taken">The files that were taken, each with the SHA-256 of its bytes then, hexadecimal.</param>
internal sealed record GivenDeliberation(Deliberation Deliberation, string? Source, IReadOnlyList<(string Path, string Sha256)> Taken);

/// <summary>YAML <c>membres</c> item.</summary>
/// <param name="Name"><c>nom</c>.</param>
/// <param name="Function"><c>fonction</c>; empty when not said.</param>
/// <param name="Presides"><c>preside</c>.</param>
public sealed record JuryMember(string Name, string Function, bool Presides);

/// <summary>An item of <c>acquis</c>, <c>dispenses</c>, <c>admission</c> or <c>presentations</c>.</summary>
/// <param name="Candidate"><c>candidat</c>: key.</param>
/// <param name="Record">What it says.</param>
/// <param name="Position">Where it stands.</param>
public sealed record RecordEntry(string Candidate, CandidateRecord Record, SourcePosition Position);
