namespace CqpKits.Sessions.Journal;

/// <summary>An entry of the journal: that a row was changed, when, by whom. It holds nothing of what the row says: only a hash of it with a salt.</summary>
public sealed record JournalEntry
{
    /// <summary>Number, from 1, without a gap.</summary>
    public required long Number { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Number of the row of the one who did it.</summary>
    public required long Actor { get; init; }

    /// <summary>The use case.</summary>
    public required string Command { get; init; }

    /// <summary>What happened to the row.</summary>
    public required JournalKind Kind { get; init; }

    /// <summary>Table of the row.</summary>
    public required string TableName { get; init; }

    /// <summary>Number of the row.</summary>
    public required long RowId { get; init; }

    /// <summary>SHA-256 of salt and row as it was afterwards; null where it is no longer held.</summary>
    public byte[]? RowHash { get; init; }

    /// <summary>Hash of the entry before; 32 zeros before the first.</summary>
    public required byte[] Previous { get; init; }

    /// <summary>SHA-256 of all that stands above (<see cref="JournalChain"/>).</summary>
    public required byte[] Hash { get; init; }
}

/// <summary>What an entry says of a row.</summary>
public enum JournalKind
{
    /// <summary>ajouté.</summary>
    Added,

    /// <summary>modifié.</summary>
    Changed,

    /// <summary>retiré.</summary>
    Removed,

    /// <summary>purgé: removed because its time was over, and what vouched for it as well.</summary>
    Purged,
}
