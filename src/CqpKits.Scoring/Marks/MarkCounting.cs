using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Marks;

/// <summary>What a single mark does, once the rule set has said what happens where none is given. A doubt and a form that has not come back are never settled by a rule.</summary>
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

    /// <summary>A value that says « sans objet », or one that somebody put aside as such, is treated like those words.</summary>
    private CountedMark Present(CaseMark mark) => mark.Chosen switch
    {
        null => new CountedMark(mark, MarkState.Counts) { Number = mark.Value },
        { Sense: ValueSense.NotApplicable } => Treated(mark, policy.NotApplicable) with { NotApplicable = true },
        var chosen when Against(mark, chosen) is { } against => new CountedMark(mark, MarkState.ToSettle) { Contradiction = new Contradiction(chosen.Label, against) },
        { Sense: not ValueSense.Favorable } when mark.PutAside == Aside.Reasoned => Treated(mark, policy.NotApplicable) with { NotApplicable = true },
        var chosen => new CountedMark(mark, MarkState.Counts) { Number = chosen.Number, Choice = chosen.Code, Sense = chosen.Sense },
    };

    /// <summary>What keeps a choice from being taken as it is: only a person knows what was meant.</summary>
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
        MissingTreatment.Excluded => new CountedMark(mark, MarkState.Excluded),
        MissingTreatment.Fails => new CountedMark(mark, MarkState.Fails),
        MissingTreatment.ToSettle => new CountedMark(mark, MarkState.ToSettle),
        _ => new CountedMark(mark, MarkState.Lacking),
    };
}

/// <summary>A mark and what it does.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="State">What it does.</param>
internal sealed record CountedMark(CaseMark Mark, MarkState State)
{
    /// <summary>Its number, when it counts and has one.</summary>
    public decimal? Number { get; init; }

    /// <summary>Code of the answer chosen, or null.</summary>
    public string? Choice { get; init; }

    /// <summary>What the answer chosen says, or null.</summary>
    public ValueSense? Sense { get; init; }

    /// <summary>What speaks against the answer chosen, so that a person decides; null for nothing.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>True when it was entered as not applicable.</summary>
    public bool NotApplicable { get; init; }
}

/// <summary>What a mark does.</summary>
internal enum MarkState
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It does not count, as the rule says.</summary>
    Excluded,

    /// <summary>It is missing or in doubt: what needs it cannot be known.</summary>
    Lacking,

    /// <summary>Its item is not validated, as the rule says.</summary>
    Fails,

    /// <summary>A person decides, as the rule says.</summary>
    ToSettle,
}
