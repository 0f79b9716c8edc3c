namespace CqpKits.Sessions.Returned;

/// <summary>French words of how a file ended.</summary>
public static class DispositionWords
{
    /// <summary>How a file ended.</summary>
    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.Read => "lu",
        Disposition.ReadWithDoubts => "lu avec doutes",
        Disposition.Duplicate => "doublon",
        Disposition.Refused => "refusé",
        Disposition.KitDocument => "document du kit",
        _ => throw new ArgumentOutOfRangeException(nameof(disposition)),
    };
}
