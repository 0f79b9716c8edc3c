using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>One group of marks and its setting.</summary>
internal sealed record Turn(Dial Dial, Setting Setting);

/// <summary>The candidate that a corner starts from: the same rung everywhere.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Spots">The marks that count, divisors of ratios left out.</param>
/// <param name="Answers">All answers, by mark.</param>
internal sealed record Start(Rung Rung, IReadOnlyList<Spot> Spots, Answer[] Answers);

/// <summary>A candidate that was tried.</summary>
/// <param name="Start">The answers wherever no group was changed.</param>
/// <param name="Turns">The groups that were changed, in order.</param>
/// <param name="Answers">All answers.</param>
/// <param name="Result">The result.</param>
internal sealed record Corner(Start Start, IReadOnlyList<Turn> Turns, Answer[] Answers, CandidateResult Result)
{
    /// <summary>False when a mark is missing, so that a further mark may decide it.</summary>
    public bool IsFull => Turns.All(t => t.Setting.Word != AnswerStatus.Missing);

    /// <summary>True when every mark has a value and nothing was validated earlier.</summary>
    public bool IsPlain => Turns.All(t => t.Setting is { Word: null, Kept.Count: 0 });

    /// <summary>True when every mark is the best.</summary>
    public bool IsBestEverywhere => Start.Rung is EndRung { IsBest: true } && Turns is [{ Dial.Kind: DialKind.All }] && Answers.SequenceEqual(Start.Answers);

    /// <summary>How many marks were changed.</summary>
    public int Changed => Turns.Sum(t => t.Dial.Spots.Count);

    /// <summary>The answers of a start with groups changed.</summary>
    public static Answer[] AnswersOf(Start start, IReadOnlyList<Turn> turns)
    {
        var answers = (Answer[])start.Answers.Clone();
        foreach (var (dial, setting) in turns)
        {
            for (var i = 0; i < setting.Answers.Count; i++)
            {
                answers[dial.Spots[i].Index] = setting.Answers[i] ?? answers[dial.Spots[i].Index];
            }
        }

        return answers;
    }

    /// <summary>The items validated earlier.</summary>
    public static IReadOnlyList<KeptItem> KeptOf(IReadOnlyList<Turn> turns) => [.. turns.SelectMany(t => t.Setting.Kept)];
}
