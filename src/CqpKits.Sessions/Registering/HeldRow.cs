namespace CqpKits.Sessions.Registering;

/// <summary>
/// A row of the registry. Its properties are its columns, in their order, and the text that the journal vouches for. A column that comes later is one that may be absent: rows of
/// before keep their text.
/// </summary>
public abstract record HeldRow
{
    /// <summary>Number within its table, given when it is first held and never again; 0 before.</summary>
    public long Id { get; init; }
}

/// <summary>A row that belongs to a session.</summary>
public interface IOfSession
{
    /// <summary>Number of the session.</summary>
    long Session { get; }
}
