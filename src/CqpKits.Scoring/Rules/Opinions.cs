using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;

namespace CqpKits.Scoring.Rules;

/// <summary>
/// Tests whether votes agree. A vote that is not known may still be favourable, unfavourable, an abstention or an absence; the test is decided when all of
/// these give the same, quorum, tie and casting vote included.
/// </summary>
internal static class Opinions
{
    public static OpinionFinding Test(OpinionCondition condition, ItemFacts facts)
    {
        var voters = facts.Marks.Where(m => condition.Counts(m.Mark.Assessor)).ToList();
        var casting = voters.Where(m => m.Mark.Assessor == condition.Casting).Select(VoteOf).Where(v => v != Vote.None).ToList();
        var votes = new VotesGiven(Count(voters), casting is [var only] ? only : Vote.None);
        var isKnown = !IsUnseen(condition, facts) && (condition.Quorum is null ? voters.Any(m => m.State != MarkState.Excluded) : votes.Count.Members > 0);
        var ruling = isKnown ? VoteRuling.Of(condition, votes) : VoteRuling.Unknown;
        return new OpinionFinding(condition.Accord, votes.Count, ruling.Outcome)
        {
            Ground = ruling.Ground,
            Quorum = condition.Quorum,
            Casting = facts.Sources.FirstOrDefault(s => s.Mark.Assessor == condition.Casting)?.Mark.Label ?? "",
            CastingVote = SenseOf(votes.Casting),
        };
    }

    private static bool IsUnseen(OpinionCondition condition, ItemFacts facts) =>
        facts.Unseen(condition.Assessor) || (condition.Casting is { } casting && facts.Unseen(casting));

    private static OpinionCount Count(List<CountedMark> voters)
    {
        var votes = voters.Select(VoteOf).ToList();
        return new OpinionCount(Of(Vote.For), Of(Vote.Against), Of(Vote.Open)) { Abstentions = Of(Vote.Abstention), Absents = Of(Vote.Absence), Silent = Of(Vote.Silent) };

        int Of(Vote vote) => votes.Count(v => v == vote);
    }

    /// <summary>
    /// The vote of a mark. One that the rule leaves out without an answer is of a member who is not known to be present; one « sans objet » is of nobody.
    /// </summary>
    private static Vote VoteOf(CountedMark mark) => mark.State switch
    {
        MarkState.Counts => mark.Sense switch
        {
            ValueSense.Favorable => Vote.For,
            ValueSense.Unfavorable => Vote.Against,
            ValueSense.Abstention => Vote.Abstention,
            ValueSense.Absence => Vote.Absence,
            _ => Vote.Open,
        },
        MarkState.Excluded => mark.Mark.Answer?.Status switch
        {
            Forms.Answers.AnswerStatus.Absent => Vote.Absence,
            Forms.Answers.AnswerStatus.Missing or Forms.Answers.AnswerStatus.NotEvaluated => Vote.Silent,
            _ => Vote.None,
        },
        _ => Vote.Open,
    };

    private static ValueSense? SenseOf(Vote vote) => vote switch
    {
        Vote.For => ValueSense.Favorable,
        Vote.Against => ValueSense.Unfavorable,
        Vote.Abstention => ValueSense.Abstention,
        Vote.Absence => ValueSense.Absence,
        _ => null,
    };
}

/// <summary>The vote of one member.</summary>
internal enum Vote
{
    /// <summary>No vote is asked.</summary>
    None,

    /// <summary>Favourable.</summary>
    For,

    /// <summary>Unfavourable.</summary>
    Against,

    /// <summary>Neither, by a member who is present.</summary>
    Abstention,

    /// <summary>The member is absent.</summary>
    Absence,

    /// <summary>By the rule, left out: whether the member is present is not said.</summary>
    Silent,

    /// <summary>Not known.</summary>
    Open,
}
