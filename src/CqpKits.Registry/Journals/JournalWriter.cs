using System.Data.Common;
using System.Security.Cryptography;
using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;

namespace CqpKits.Registry.Journals;

/// <summary>Adds entries to the journal, within the transaction of the changes.</summary>
internal sealed class JournalWriter(DbConnection connection, DbTransaction transaction, Act act)
{
    private const int SaltBytes = 16;

    private (long Number, byte[] Hash)? head;
    private bool hasWritten;

    /// <summary>Number of the row of the one who acts; null until it is known.</summary>
    public long? Actor { get; set; }

    /// <summary>Number of the last entry.</summary>
    public long Last => (head ??= JournalRows.Head(connection, transaction)).Number;

    /// <summary>Adds an entry.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="table">Table of the row.</param>
    /// <param name="row">Its number.</param>
    /// <param name="text">The row as it is now; null where it is no longer held.</param>
    public void Write(JournalKind kind, string table, long row, byte[]? text)
    {
        var (number, previous) = head ??= JournalRows.Head(connection, transaction);

        // A salt is the one thing that is drawn: without it, a short value could be guessed from its hash. It is drawn once, and kept as long as the row.
        var salt = text is null ? null : RandomNumberGenerator.GetBytes(SaltBytes);
        var entry = JournalChain.Sealed(new JournalEntry
        {
            Number = number + 1,
            Day = act.Day,
            Actor = Actor!.Value,
            Command = act.Command,
            Kind = kind,
            TableName = table,
            RowId = row,
            RowHash = text is null ? null : JournalChain.HashOfRow(salt, text),
            Previous = previous,
            Hash = [],
        });
        JournalRows.Add(connection, transaction, entry, salt);
        (head, hasWritten) = ((entry.Number, entry.Hash), true);
    }

    /// <summary>Writes which entry is the last.</summary>
    public void Complete()
    {
        if (hasWritten && head is var (number, hash))
        {
            JournalRows.SetHead(connection, transaction, number, hash);
        }
    }
}
