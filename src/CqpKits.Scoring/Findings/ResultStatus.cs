namespace CqpKits.Scoring.Findings;

/// <summary>The status of a result.</summary>
public enum ResultStatus
{
    /// <summary>validé.</summary>
    Validated,

    /// <summary>non validé.</summary>
    NotValidated,

    /// <summary>à trancher: the rule leaves it to a person.</summary>
    ToSettle,

    /// <summary>non décidable: something is missing or in doubt.</summary>
    Undecidable,

    /// <summary>règle non déclarée: the branch has declared no rule that applies.</summary>
    RuleNotDeclared,

    /// <summary>noté: the rule gives the item a value, or counts its answers, and sets no condition of its own.</summary>
    Marked,

    /// <summary>dispensé: by the rule, the item is not part of the calculation for this candidate.</summary>
    Exempt,

    /// <summary>non admissible: what is needed before any mark counts is not met.</summary>
    Inadmissible,
}

/// <summary>The French words for statuses.</summary>
public static class ResultStatusText
{
    /// <summary>The status in French, lower case: « non validé ».</summary>
    public static string Of(ResultStatus status) => status switch
    {
        ResultStatus.Validated => "validé",
        ResultStatus.NotValidated => "non validé",
        ResultStatus.ToSettle => "à trancher",
        ResultStatus.Undecidable => "non décidable",
        ResultStatus.RuleNotDeclared => "règle non déclarée",
        ResultStatus.Marked => "noté",
        ResultStatus.Exempt => "dispensé",
        ResultStatus.Inadmissible => "non admissible",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
