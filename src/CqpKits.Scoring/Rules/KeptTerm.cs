using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Rules;

/// <summary>Whether an item obtained earlier counts on the day of the evaluation.</summary>
/// <param name="Kept">The item.</param>
/// <param name="Rule">How it is kept.</param>
/// <param name="State">Whether it counts.</param>
internal sealed record KeptTerm(KeptItem Kept, RetentionRule Rule, KeptState State)
{
    /// <summary>The day from which it counts; null when no day is given.</summary>
    public DateOnly? Since { get; private init; }

    /// <summary>Last day on which it counts; null for no limit.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>What is not known, for <see cref="KeptState.NotSure"/>.</summary>
    public KeptDoubt Doubt { get; private init; }

    /// <summary>The term of an item by a rule, on the day of an evaluation; null for a day that is not known.</summary>
    public static KeptTerm Of(KeptItem kept, RetentionRule rule, DateOnly? day)
    {
        var start = kept.Day(rule.From);
        var until = rule.For.IsOnPaper ? kept.Until : rule.For.Months is { } months ? start?.AddMonths(months) : null;
        var term = new KeptTerm(kept, rule, KeptState.Counts) { Since = start ?? kept.AnyDay, Until = until };
        return day is { } known && (start ?? kept.AnyDay) > known ? term with { State = KeptState.TooLate }
            : until < day ? term with { State = KeptState.Lapsed }
            : DoubtOf(kept, rule, start, until, day) is { } doubt ? term with { State = KeptState.NotSure, Doubt = doubt }
            : term;
    }

    private static KeptDoubt? DoubtOf(KeptItem kept, RetentionRule rule, DateOnly? start, DateOnly? until, DateOnly? day) =>
        rule.For.IsOnPaper && until is null ? KeptDoubt.LastDay
        : (rule.For.Months is not null && start is null) || kept.AnyDay is null ? StartOf(rule.From)
        : until is not null && day is null ? KeptDoubt.EvaluationDay
        : rule.Keeps == KeptWhat.Mark && kept.Mark is null ? KeptDoubt.Mark
        : null;

    private static KeptDoubt StartOf(KeptFrom from) => from switch
    {
        KeptFrom.Publication => KeptDoubt.PublicationDay,
        KeptFrom.Deliberation => KeptDoubt.DeliberationDay,
        _ => KeptDoubt.NotificationDay,
    };
}

/// <summary>Whether an item obtained earlier counts.</summary>
internal enum KeptState
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It was obtained after the day of the evaluation.</summary>
    TooLate,

    /// <summary>Its time was over on that day.</summary>
    Lapsed,

    /// <summary>Something is not known.</summary>
    NotSure,
}
