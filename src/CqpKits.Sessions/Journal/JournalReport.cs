namespace CqpKits.Sessions.Journal;

/// <summary>What verifying a journal gave.</summary>
/// <param name="Entries">Number of entries.</param>
/// <param name="Head">Hash of the last one: whoever wrote it down earlier can tell later that nothing before it was rewritten.</param>
/// <param name="Faults">What is wrong; none in a sound journal.</param>
public sealed record JournalReport(long Entries, byte[] Head, IReadOnlyList<JournalFault> Faults);

/// <summary>Something wrong.</summary>
/// <param name="Kind">What.</param>
/// <param name="Entry">Number of the entry concerned, or 0.</param>
/// <param name="TableName">Table of the row concerned, or empty.</param>
/// <param name="RowId">Number of that row, or 0.</param>
public sealed record JournalFault(JournalFaultKind Kind, long Entry, string TableName = "", long RowId = 0);

/// <summary>What can be wrong.</summary>
public enum JournalFaultKind
{
    /// <summary>The entry is no longer what it was, or stands in another's place.</summary>
    EntryChanged,

    /// <summary>Entries are missing before this one.</summary>
    EntriesMissing,

    /// <summary>Entries are missing behind this one: the journal went on.</summary>
    TailMissing,

    /// <summary>Entries stand behind the last one that was written.</summary>
    TailAdded,

    /// <summary>The row is no longer as the entry says.</summary>
    RowChanged,

    /// <summary>The row that the entry speaks of is not there.</summary>
    RowMissing,

    /// <summary>A row is there that the journal does not know, or says is gone.</summary>
    RowUnknown,

    /// <summary>The salt of the row is not there, so that nothing can be said of it.</summary>
    SaltMissing,
}
