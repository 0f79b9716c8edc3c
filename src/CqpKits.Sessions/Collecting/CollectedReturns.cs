using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Collecting;

/// <summary>What was taken in, and where the session stands.</summary>
/// <param name="Session">Name of the session.</param>
/// <param name="Files">Every file given.</param>
/// <param name="Progress">How far each candidate is.</param>
/// <param name="Owed">The forms that are not back.</param>
public sealed record CollectedReturns(string Session, IReadOnlyList<CollectedFile> Files, IReadOnlyList<CandidateProgress> Progress, IReadOnlyList<OwedForm> Owed);

/// <summary>A file that was given to take in.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="State">What became of it.</param>
public sealed record CollectedFile(string Path, CollectedState State);

/// <summary>What became of a file that was given.</summary>
public enum CollectedState
{
    /// <summary>reçu.</summary>
    Received,

    /// <summary>reçu, à trancher.</summary>
    Doubtful,

    /// <summary>nouvelle version: another file lay in its place, which no longer counts.</summary>
    NewVersion,

    /// <summary>déjà vu.</summary>
    Seen,

    /// <summary>vierge: nobody has written anything into it.</summary>
    Blank,

    /// <summary>refusé: it cannot be counted.</summary>
    Refused,

    /// <summary>d'une autre session: not taken in.</summary>
    OtherSession,

    /// <summary>illisible: the file cannot be opened.</summary>
    Unreadable,

    /// <summary>document du kit.</summary>
    Printed,
}

/// <summary>French words for it.</summary>
public static class CollectedWords
{
    /// <summary>The words.</summary>
    public static string Of(CollectedState state) => state switch
    {
        CollectedState.Received => "reçu",
        CollectedState.Doubtful => "reçu, à trancher",
        CollectedState.NewVersion => "nouvelle version",
        CollectedState.Seen => "déjà vu",
        CollectedState.Blank => "vierge",
        CollectedState.Refused => "refusé",
        CollectedState.OtherSession => "d'une autre session",
        CollectedState.Unreadable => "illisible",
        CollectedState.Printed => "document du kit",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
