using CqpKits.Diagnostics;
using CqpKits.Sessions.Journal;

namespace CqpKits.Sessions.Registering;

/// <summary>
/// The memory of an office: rows, and the journal of their changes. What the engine refuses (busy, full, lost) is a diagnostic, and nothing of the work stays then. Not for
/// several threads.
/// </summary>
public interface IRegistry : IDisposable
{
    /// <summary>Reads: all that is asked for is of one moment.</summary>
    Checked<T> Read<T>(Func<IHeldRows, Checked<T>> work);

    /// <summary>Changes rows, all or none: none where the work gives an error. One writes at a time; a second waits, then is told.</summary>
    /// <param name="act">By whom and for what, for the journal.</param>
    /// <param name="work">The work.</param>
    Checked<T> Change<T>(Act act, Func<IHeldChanges, Checked<T>> work);

    /// <summary>Fills a registry in which nothing was ever written with what another one held, all or nothing; no entry of the journal is made of it.</summary>
    Checked<T> Fill<T>(Func<IHeldFilling, Checked<T>> work);

    /// <summary>Leaves nothing of what is no longer held: in free pages, in what was written ahead, in the copies made before the schema changed.</summary>
    /// <returns>The copies that were removed.</returns>
    Checked<IReadOnlyList<string>> Compact();

    /// <summary>Holds the journal against itself and against every row. The value is there whatever is found.</summary>
    Checked<JournalReport> Verify();
}

/// <summary>The rows of one moment.</summary>
public interface IHeldRows
{
    /// <summary>The row with a number, or null.</summary>
    T? Find<T>(long id)
        where T : HeldRow;

    /// <summary>All rows of a table, by their numbers.</summary>
    IReadOnlyList<T> All<T>()
        where T : HeldRow;

    /// <summary>The rows of a session, by their numbers.</summary>
    IReadOnlyList<T> OfSession<T>(long session)
        where T : HeldRow, IOfSession;

    /// <summary>Number of the last entry of the journal, with those of this work: where it is the same, nothing was changed.</summary>
    long LastEntry { get; }

    /// <summary>Hash of that entry; zeros before the first. Entries of this work are not in it.</summary>
    byte[] LastHash { get; }

    /// <summary>The whole registry of this moment as text.</summary>
    IHeldTexts Texts { get; }

    /// <summary>The files that came back for a session, without what they said, by their numbers.</summary>
    IReadOnlyList<ReturnedMark> Returned(long session);

    /// <summary>How far each candidate of a session is, in the order of the list.</summary>
    IReadOnlyList<CandidateProgress> Progress(long session);

    /// <summary>The forms of a session that are not back, by candidate, form and person; those of candidates who do not take part are left out.</summary>
    IReadOnlyList<OwedForm> Owed(long session);
}

/// <summary>Changes of rows, each an entry of the journal.</summary>
public interface IHeldChanges : IHeldRows
{
    /// <summary>Holds a new row; it with its number.</summary>
    T Add<T>(T row)
        where T : HeldRow;

    /// <summary>Holds a row in place of the one with its number; nothing happens where they are the same.</summary>
    void Replace<T>(T row)
        where T : HeldRow;

    /// <summary>Holds a new row, given as text without its number; the number that it has now.</summary>
    long AddText(string table, byte[] text);

    /// <summary>Holds a row no longer.</summary>
    void Remove<T>(T row)
        where T : HeldRow;

    /// <summary>The next number of a series, from 1; none is given twice.</summary>
    long NextOf(string series);

    /// <summary>Holds a row no longer, since its time is over. At the end, what could still be said of it and of earlier states of any row is gone too.</summary>
    void Purge(string table, long number);
}

/// <summary>By whom rows are changed, when, and for what.</summary>
/// <param name="Command">The use case, an English word: « create », « import ».</param>
/// <param name="Account">Account of the operating system.</param>
/// <param name="StatedName">The name stated with it, or null.</param>
/// <param name="Day">The day.</param>
public sealed record Act(string Command, string Account, string? StatedName, DateOnly Day);
