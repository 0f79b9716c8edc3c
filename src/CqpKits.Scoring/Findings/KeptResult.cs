namespace CqpKits.Scoring.Findings;

/// <summary>A result obtained earlier.</summary>
/// <param name="Since">Day from which it counts: of its notification, publication or deliberation, as the rule has it.</param>
/// <param name="Until">Last day on which it counts; null for no limit.</param>
public sealed record KeptResult(DateOnly Since, DateOnly? Until)
{
    /// <summary>True when its mark is kept, false when only that it is validated.</summary>
    public bool IsMark { get; init; }
}

/// <summary>What is not known of an item obtained earlier, so that whether and how it counts is not known either.</summary>
public enum KeptDoubt
{
    /// <summary>The day of the evaluation.</summary>
    EvaluationDay,

    /// <summary>The day of its notification.</summary>
    NotificationDay,

    /// <summary>The day of the publication of the results.</summary>
    PublicationDay,

    /// <summary>The day of the deliberation.</summary>
    DeliberationDay,

    /// <summary>The last day that its paper gives.</summary>
    LastDay,

    /// <summary>The mark.</summary>
    Mark,

    /// <summary>The mark is given, and lies beyond the scale.</summary>
    MarkOffScale,
}

/// <summary>The French words for what is not known of an item obtained earlier.</summary>
internal static class KeptDoubtWords
{
    /// <summary>A subject with its verb and negation: « la date de l'évaluation n'est pas connue ».</summary>
    public static string Of(KeptDoubt doubt) => doubt switch
    {
        KeptDoubt.EvaluationDay => "la date de l'évaluation n'est pas connue",
        KeptDoubt.NotificationDay => "le jour de sa notification n'est pas connu",
        KeptDoubt.PublicationDay => "le jour où les résultats ont été publiés n'est pas connu",
        KeptDoubt.DeliberationDay => "le jour de la délibération d'alors n'est pas connu",
        KeptDoubt.LastDay => "le dernier jour que dit sa pièce n'est pas connu",
        KeptDoubt.Mark => "la note obtenue alors n'est pas connue",
        KeptDoubt.MarkOffScale => "la note obtenue alors n'est pas sur l'échelle",
        _ => throw new ArgumentOutOfRangeException(nameof(doubt)),
    };
}
