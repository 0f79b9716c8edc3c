namespace CqpKits.Referentials.Model.Rules;

/// <summary>The French words for outcomes.</summary>
public static class OutcomeKindWords
{
    /// <summary>The outcome in French, lower case: « totale », « refus ».</summary>
    public static string Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Full => "totale",
        OutcomeKind.Partial => "partielle",
        OutcomeKind.Refused => "refus",
        OutcomeKind.Inadmissible => "non admissible",
        _ => "à trancher",
    };
}
