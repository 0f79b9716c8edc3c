namespace CqpKits.Referentials.Model.Rules;

/// <summary>French words of what comes out for a candidate.</summary>
public static class OutcomeKindWords
{
    /// <summary>What comes out for a candidate.</summary>
    public static string Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Full => "totale",
        OutcomeKind.Partial => "partielle",
        OutcomeKind.Refused => "refus",
        _ => "à trancher",
    };
}
