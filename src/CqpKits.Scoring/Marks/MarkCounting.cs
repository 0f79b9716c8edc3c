using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>
/// Decides the effect of a single mark by « sans_note » of the rule set. An answer in doubt and a form that has not come back are always lacking,
/// whatever the rule set.
/// </summary>
internal sealed class MarkCounting(MissingPolicy policy)
{
    public CountedMark Count(CaseMark mark) => mark.Answer?.Status switch
    {
        AnswerStatus.Present => Present(mark),
        AnswerStatus.Missing => Treated(mark, policy.Missing),
        AnswerStatus.Absent => Treated(mark, policy.Absent),
        AnswerStatus.NotEvaluated => Treated(mark, policy.NotEvaluated),
        AnswerStatus.NotApplicable => Treated(mark, policy.NotApplicable) with { NotApplicable = true },
        _ => new CountedMark(mark, MarkState.Lacking),
    };

    /// <summary>
    /// The effect of an answer that was given. A value « sans objet », or a criterion that a line says does not apply, is treated as a mark « sans
    /// objet ».
    /// </summary>
    private CountedMark Present(CaseMark mark) => mark.Chosen switch
    {
        null => new CountedMark(mark, MarkState.Counts) { Number = mark.Value },
        { Sense: ValueSense.NotApplicable } => Treated(mark, policy.NotApplicable) with { NotApplicable = true },
        var chosen when Against(mark, chosen) is { } against => new CountedMark(mark, MarkState.ToSettle) { Contradiction = new Contradiction(chosen.Label, against) },
        { Sense: not ValueSense.Favorable } when mark.PutAside == Aside.Reasoned => Treated(mark, policy.NotApplicable) with { NotApplicable = true },
        var chosen => new CountedMark(mark, MarkState.Counts) { Number = chosen.Number, Choice = chosen.Code, Sense = chosen.Sense },
    };

    /// <summary>The contradiction between a choice and the lines « sans objet », which a person has to settle; null when there is none.</summary>
    private static ContradictionKind? Against(CaseMark mark, ChoiceOption chosen) => (mark.PutAside, chosen.Sense) switch
    {
        (Aside.Reasoned or Aside.Unreasoned, ValueSense.Favorable) => ContradictionKind.FavourableThoughPutAside,
        (Aside.Unreasoned, _) => ContradictionKind.PutAsideWithoutReason,
        (Aside.InDoubt, not ValueSense.Favorable) => ContradictionKind.LineUnreadable,
        _ => null,
    };

    private static CountedMark Treated(CaseMark mark, MissingTreatment treatment) => treatment switch
    {
        MissingTreatment.Zero => new CountedMark(mark, MarkState.Counts) { Number = 0 },
        MissingTreatment.Excluded or MissingTreatment.Exempts => new CountedMark(mark, MarkState.Excluded),
        MissingTreatment.Fails => new CountedMark(mark, MarkState.Fails),
        MissingTreatment.ToSettle => new CountedMark(mark, MarkState.ToSettle),
        _ => new CountedMark(mark, MarkState.Lacking),
    };
}

/// <summary>A mark with its effect.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="State">Its effect.</param>
internal sealed record CountedMark(CaseMark Mark, MarkState State)
{
    /// <summary>Its number, when it counts and has one; else null.</summary>
    public decimal? Number { get; init; }

    /// <summary>Its number on the scale on which it was given; null unless « ramene_a » converted it.</summary>
    public GivenValue? Given { get; init; }

    /// <summary>Code of the answer chosen, or null.</summary>
    public string? Choice { get; init; }

    /// <summary>Sense of the answer chosen, or null.</summary>
    public ValueSense? Sense { get; init; }

    /// <summary>The contradiction that leaves the answer chosen to a person, or null.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>True when it was entered as « sans objet ».</summary>
    public bool NotApplicable { get; init; }

    /// <summary>What is missing for it, an answer « sans objet » for which the rule has no word included; null when there is nothing.</summary>
    public Lack? Lack => NotApplicable ? Lacks.OfNotApplicable(Mark) : Mark.Lack;
}

/// <summary>The effect of a mark.</summary>
internal enum MarkState
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>By the rule, it does not count.</summary>
    Excluded,

    /// <summary>It is missing or in doubt, so values and tests that need it are not known.</summary>
    Lacking,

    /// <summary>By the rule, its item is not validated.</summary>
    Fails,

    /// <summary>By the rule, or because of a contradiction, a person decides.</summary>
    ToSettle,
}
