using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Rules;

/// <summary>The votes given, and the one that decides a tie.</summary>
/// <param name="Count">The numbers of votes, the casting vote among them.</param>
/// <param name="Casting">The casting vote; <see cref="Vote.None"/> when there is not exactly one.</param>
internal sealed record VotesGiven(OpinionCount Count, Vote Casting);

/// <summary>What a condition makes of votes.</summary>
/// <param name="Outcome">Outcome of the test.</param>
/// <param name="Ground">What decides it.</param>
internal sealed record VoteRuling(TestOutcome Outcome, VoteGround Ground)
{
    public static VoteRuling Unknown { get; } = new(TestOutcome.Unknown, VoteGround.Several);

    /// <summary>The ruling that every completion of the votes gives; unknown when they differ.</summary>
    public static VoteRuling Of(OpinionCondition condition, VotesGiven votes)
    {
        VoteRuling? common = null;
        foreach (var complete in VoteCompletions.Of(condition, votes))
        {
            var ruling = OfKnown(condition, complete);
            if (common is not null && common.Outcome != ruling.Outcome)
            {
                return Unknown;
            }

            common = common is null || common == ruling ? ruling : ruling with { Ground = VoteGround.Several };
        }

        return common!;
    }

    private static VoteRuling OfKnown(OpinionCondition condition, VotesGiven votes)
    {
        var count = votes.Count;
        if (condition.Quorum?.IsReachedBy(count.Present, count.Members) == false)
        {
            return new(condition.WithoutQuorum == SplitOutcome.Fails ? TestOutcome.Failed : TestOutcome.ToSettle, VoteGround.NoQuorum);
        }

        var ofPresent = condition.Accord.Voting is Voting.UnanimousOfPresent or Voting.MajorityOfPresent;
        var among = ofPresent ? count.Present : count.Expressed;
        return among == 0 ? new(TestOutcome.ToSettle, VoteGround.NoVote) : condition.Accord.Voting switch
        {
            Voting.Majority or Voting.MajorityOfPresent => Majority(condition, votes, among),
            Voting.Share => Agreement(condition.Accord.Share!.IsReachedBy(count.Favourable, among)),
            _ => count.Favourable == 0 || count.Favourable == among ? Agreement(count.Favourable > 0) : Divided(condition.Split, VoteGround.Divided),
        };
    }

    private static VoteRuling Agreement(bool agreed) => agreed ? new(TestOutcome.Passed, VoteGround.Agreed) : new(TestOutcome.Failed, VoteGround.NotAgreed);

    private static VoteRuling Majority(OpinionCondition condition, VotesGiven votes, int among) =>
        votes.Count.Favourable * 2 != among ? Agreement(votes.Count.Favourable * 2 > among)
        : condition.Split != TieOutcome.CastingVote ? Divided(condition.Split, VoteGround.Tie)
        : votes.Casting switch
        {
            Vote.For => new(TestOutcome.Passed, VoteGround.CastingVote),
            Vote.Against => new(TestOutcome.Failed, VoteGround.CastingVote),
            _ => new(TestOutcome.ToSettle, VoteGround.NoCastingVote),
        };

    private static VoteRuling Divided(TieOutcome split, VoteGround ground) => new(
        split switch { TieOutcome.Fails => TestOutcome.Failed, TieOutcome.Passes => TestOutcome.Passed, _ => TestOutcome.ToSettle }, ground);
}

/// <summary>What votes that are not known may turn out to be.</summary>
internal static class VoteCompletions
{
    private static readonly Vote[] Possible = [Vote.For, Vote.Against, Vote.Abstention, Vote.Absence];

    /// <summary>All completions that a condition can tell apart, those first that are most likely to differ.</summary>
    public static IEnumerable<VotesGiven> Of(OpinionCondition condition, VotesGiven votes)
    {
        var tellsPresence = condition.Quorum is not null || condition.Accord.Voting is Voting.UnanimousOfPresent or Voting.MajorityOfPresent;
        var known = votes.Count with { Open = 0 };
        if (votes.Casting != Vote.Open)
        {
            return Numbers(votes.Count.Open, tellsPresence).Select(n => votes with { Count = Add(known, n) });
        }

        return from casting in Possible
               from numbers in Numbers(votes.Count.Open - 1, tellsPresence)
               select new VotesGiven(Add(Add(known, One(casting)), numbers), casting);
    }

    private static IEnumerable<Votes> Numbers(int open, bool tellsPresence)
    {
        IEnumerable<Votes> extremes = [new(open, 0, 0, 0), new(0, open, 0, 0), new(0, 0, 0, open)];
        return extremes.Concat(
            from favourable in Enumerable.Range(0, open + 1)
            from against in Enumerable.Range(0, open - favourable + 1)
            from abstentions in Enumerable.Range(0, tellsPresence ? open - favourable - against + 1 : 1)
            select new Votes(favourable, against, abstentions, open - favourable - against - abstentions));
    }

    private static Votes One(Vote vote)
    {
        return new(Of(Vote.For), Of(Vote.Against), Of(Vote.Abstention), Of(Vote.Absence));

        int Of(Vote kind) => vote == kind ? 1 : 0;
    }

    private static OpinionCount Add(OpinionCount count, Votes more) => count with
    {
        Favourable = count.Favourable + more.Favourable,
        Against = count.Against + more.Against,
        Abstentions = count.Abstentions + more.Abstentions,
        Absents = count.Absents + more.Absents,
    };

    private sealed record Votes(int Favourable, int Against, int Abstentions, int Absents);
}
