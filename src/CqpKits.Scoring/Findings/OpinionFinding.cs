using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Finds whether votes agree.</summary>
/// <param name="Accord">The agreement that is required.</param>
/// <param name="Count">The numbers of votes.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record OpinionFinding(Accord Accord, OpinionCount Count, TestOutcome Outcome) : Finding(Outcome)
{
    /// <summary>What decides it; of no meaning while it is unknown.</summary>
    public VoteGround Ground { get; init; }

    /// <summary>The quorum that is required, or null.</summary>
    public Quorum? Quorum { get; init; }

    /// <summary>Label of the assessor whose vote decides a tie; empty when there is none.</summary>
    public string Casting { get; init; } = "";

    /// <summary>That vote; null when it is not known, or when there is not exactly one.</summary>
    public ValueSense? CastingVote { get; init; }

    internal override string Words() => OpinionWording.Of(this);
}

/// <summary>What decides a test of votes.</summary>
public enum VoteGround
{
    /// <summary>Not always the same, whatever the votes that are not known turn out to be.</summary>
    Several,

    /// <summary>The agreement required is reached.</summary>
    Agreed,

    /// <summary>It is not.</summary>
    NotAgreed,

    /// <summary>The votes are not unanimous, either way.</summary>
    Divided,

    /// <summary>A tie.</summary>
    Tie,

    /// <summary>A tie, and the casting vote.</summary>
    CastingVote,

    /// <summary>A tie without a casting vote for or against.</summary>
    NoCastingVote,

    /// <summary>Nobody voted for or against, or nobody was present.</summary>
    NoVote,

    /// <summary>Too few members are present.</summary>
    NoQuorum,
}

/// <summary>The numbers of votes.</summary>
/// <param name="Favourable">Number of favourable votes.</param>
/// <param name="Against">Number of unfavourable votes.</param>
/// <param name="Open">Number of votes that are not known.</param>
public sealed record OpinionCount(int Favourable, int Against, int Open)
{
    /// <summary>Number of members present who vote neither way.</summary>
    public int Abstentions { get; init; }

    /// <summary>Number of members absent.</summary>
    public int Absents { get; init; }

    /// <summary>Number of members whose vote is not given and, by the rule, does not count.</summary>
    public int Silent { get; init; }

    /// <summary>Number of votes for or against.</summary>
    public int Expressed => Favourable + Against;

    /// <summary>Number of members known to be present.</summary>
    public int Present => Expressed + Abstentions;

    /// <summary>Number of all members.</summary>
    public int Members => Present + Absents + Silent + Open;
}
