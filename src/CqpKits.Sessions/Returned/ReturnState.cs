namespace CqpKits.Sessions.Returned;

/// <summary>What became of a form that was issued. Of several files of one form, the first state of this list that one of them has counts.</summary>
public enum ReturnState
{
    /// <summary>à trancher: it came back, and an answer must be settled by a person.</summary>
    Doubtful,

    /// <summary>reçu: it came back filled.</summary>
    Received,

    /// <summary>refusé: it came back, and cannot be counted.</summary>
    Refused,

    /// <summary>vierge: nobody has written anything into it.</summary>
    Blank,

    /// <summary>manquant: no file of it was given.</summary>
    Missing,
}

/// <summary>French words of what became of a form.</summary>
public static class ReturnStateWords
{
    /// <summary>What became of it.</summary>
    public static string Of(ReturnState state) => state switch
    {
        ReturnState.Doubtful => "à trancher",
        ReturnState.Received => "reçu",
        ReturnState.Refused => "refusé",
        ReturnState.Blank => "vierge",
        ReturnState.Missing => "manquant",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
