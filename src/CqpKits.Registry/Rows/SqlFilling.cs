using System.Data.Common;
using CqpKits.Registry.Journals;
using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;

namespace CqpKits.Registry.Rows;

/// <summary>Fills the base of a transaction with what another one held.</summary>
internal sealed class SqlFilling(DbConnection connection, DbTransaction transaction) : IHeldFilling
{
    /// <inheritdoc/>
    public bool IsEmpty => JournalRows.Head(connection, transaction).Number == 0;

    /// <inheritdoc/>
    public IReadOnlyList<HeldTable> Tables => Rows.Tables.Held;

    /// <inheritdoc/>
    public void Row(string table, byte[] text) => Rows.Tables.Named(table).Fill(connection, transaction, text);

    /// <inheritdoc/>
    public void Entry(JournalEntry entry) => JournalRows.Add(connection, transaction, entry, null);

    /// <inheritdoc/>
    public void Salt(long entry, byte[] salt) => JournalRows.AddSalt(connection, transaction, entry, salt);

    /// <inheritdoc/>
    public void Counter(string table, long last) => JournalRows.SetCounter(connection, transaction, table, last);

    /// <inheritdoc/>
    public void Head(long number, byte[] hash) => JournalRows.SetHead(connection, transaction, number, hash);
}
