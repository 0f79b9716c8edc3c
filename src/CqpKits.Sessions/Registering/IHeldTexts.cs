using CqpKits.Sessions.Journal;

namespace CqpKits.Sessions.Registering;

/// <summary>The whole registry of one moment as text: what archives hold. What is given is gone through once, and to its end before anything else is asked.</summary>
public interface IHeldTexts
{
    /// <summary>The tables, those that others refer to first.</summary>
    IReadOnlyList<HeldTable> Tables { get; }

    /// <summary>Number and text of the rows of a table, by their numbers.</summary>
    /// <param name="table">Table.</param>
    /// <param name="session">Number of the session whose rows alone are given; null for all.</param>
    IEnumerable<(long Id, byte[] Text)> Rows(string table, long? session);

    /// <summary>The numbers of these rows.</summary>
    IReadOnlyList<long> Numbers(string table, long? session);

    /// <summary>All entries of the journal, in order.</summary>
    IEnumerable<JournalEntry> Journal();

    /// <summary>The salts, by the numbers of their entries.</summary>
    IEnumerable<(long Entry, byte[] Salt)> Salts();

    /// <summary>The last number given in each table.</summary>
    IReadOnlyList<(string Table, long Last)> Counters();
}

/// <summary>A table of the registry.</summary>
/// <param name="Name">Name.</param>
/// <param name="IsOfSession">Whether its rows belong to sessions.</param>
public sealed record HeldTable(string Name, bool IsOfSession);

/// <summary>Fills an empty registry with what another one held, as it was there: rows, numbers and journal.</summary>
public interface IHeldFilling
{
    /// <summary>Whether nothing was ever written here.</summary>
    bool IsEmpty { get; }

    /// <summary>The tables, those that others refer to first.</summary>
    IReadOnlyList<HeldTable> Tables { get; }

    /// <summary>Holds a row.</summary>
    void Row(string table, byte[] text);

    /// <summary>Adds an entry of the journal.</summary>
    void Entry(JournalEntry entry);

    /// <summary>Adds a salt.</summary>
    void Salt(long entry, byte[] salt);

    /// <summary>Says which number was given last in a table.</summary>
    void Counter(string table, long last);

    /// <summary>Says which entry is the last.</summary>
    void Head(long number, byte[] hash);
}
