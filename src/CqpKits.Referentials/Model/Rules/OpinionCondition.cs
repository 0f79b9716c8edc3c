using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>Requires the votes of several persons to agree: <c>porte_sur: avis</c>.</summary>
/// <param name="Accord"><c>accord</c>.</param>
/// <param name="Split"><c>partage</c>: the outcome when they do not agree; of no effect for <see cref="Voting.Share"/>.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record OpinionCondition(Accord Accord, TieOutcome Split, SourcePosition Position) : Condition(Position)
{
    /// <summary><c>evaluateur</c>: code of the assessor whose votes are counted, with the casting vote if any; null for all.</summary>
    public string? Assessor { get; init; }

    /// <summary><c>pour</c>: codes of the items it is for; empty for all.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary><c>preponderante</c>: code of the assessor whose vote decides a tie, or null.</summary>
    public string? Casting { get; init; }

    /// <summary><c>quorum</c>: the members that must be present, or null.</summary>
    public Quorum? Quorum { get; init; }

    /// <summary><c>sans_quorum</c>: the outcome when there is no quorum.</summary>
    public SplitOutcome WithoutQuorum { get; init; } = SplitOutcome.ToSettle;

    /// <inheritdoc/>
    public override bool IsFor(string item) => Items.Count == 0 || Items.Contains(item);

    /// <summary>Whether the votes of an assessor are counted.</summary>
    public bool Counts(string assessor) => Assessor is null || Assessor == assessor || Casting == assessor;
}

/// <summary>YAML <c>accord</c>.</summary>
/// <param name="Voting">The kind of agreement.</param>
/// <param name="Share">The share of the votes expressed that must be favourable, for <see cref="Voting.Share"/>; else null.</param>
public sealed record Accord(Voting Voting, Share? Share);

/// <summary>The kinds of agreement.</summary>
public enum Voting
{
    /// <summary><c>unanimite</c>: no unfavourable vote and at least one favourable; abstentions are not counted.</summary>
    Unanimous,

    /// <summary><c>majorite</c>: more favourable votes than unfavourable ones; abstentions are not counted.</summary>
    Majority,

    /// <summary><c>unanimite_des_presents</c>: every member present votes favourably.</summary>
    UnanimousOfPresent,

    /// <summary><c>majorite_des_presents</c>: more than half of the members present vote favourably.</summary>
    MajorityOfPresent,

    /// <summary>A fraction: at least this share of the votes expressed is favourable.</summary>
    Share,
}

/// <summary>YAML <c>partage</c>: what is given when the votes do not agree.</summary>
public enum TieOutcome
{
    /// <summary><c>a_trancher</c>: a person decides.</summary>
    ToSettle,

    /// <summary><c>non_valide</c>.</summary>
    Fails,

    /// <summary><c>valide</c>: for a majority only, a tie passes.</summary>
    Passes,

    /// <summary><c>voix_preponderante</c>: for a majority only, one vote decides a tie.</summary>
    CastingVote,
}

/// <summary>A fraction, from above 0 to 1.</summary>
/// <param name="Parts">Its numerator, from 1 to <paramref name="Whole"/>.</param>
/// <param name="Whole">Its denominator.</param>
public sealed record Share(int Parts, int Whole)
{
    /// <summary>As it is written: <c>2/3</c>.</summary>
    public string Display => FormattableString.Invariant($"{Parts}/{Whole}");

    /// <summary>Whether <paramref name="count"/> is at least this share of <paramref name="all"/>.</summary>
    public bool IsReachedBy(int count, int all) => (long)count * Whole >= (long)all * Parts;
}

/// <summary>YAML <c>quorum</c>: how many members must be present.</summary>
/// <param name="Members">A number of members, or null for a share of them.</param>
/// <param name="Share">A share of the members, or null for a number.</param>
public sealed record Quorum(int? Members, Share? Share)
{
    /// <summary>As it is written: <c>3</c>, <c>1/2</c>.</summary>
    public string Display => Share?.Display ?? FormattableString.Invariant($"{Members}");

    /// <summary>Whether it is reached.</summary>
    /// <param name="present">Number of members present.</param>
    /// <param name="members">Number of all members.</param>
    public bool IsReachedBy(int present, int members) => Share?.IsReachedBy(present, members) ?? present >= Members;
}
