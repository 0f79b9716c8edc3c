using System.Data.Common;
using CqpKits.Registry.Journals;
using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;
using Dapper;

namespace CqpKits.Registry.Rows;

/// <summary>The whole base of a transaction as text.</summary>
internal sealed class SqlTexts(DbConnection connection, DbTransaction transaction) : IHeldTexts
{
    /// <inheritdoc/>
    public IReadOnlyList<HeldTable> Tables => Rows.Tables.Held;

    /// <inheritdoc/>
    IEnumerable<(long Id, byte[] Text)> IHeldTexts.Rows(string table, long? session) => Rows.Tables.Named(table).Texts(connection, transaction, session);

    /// <inheritdoc/>
    public IReadOnlyList<long> Numbers(string table, long? session) => Rows.Tables.Named(table).Numbers(connection, transaction, session);

    /// <inheritdoc/>
    public IEnumerable<JournalEntry> Journal() => JournalRows.All(connection, transaction);

    /// <inheritdoc/>
    public IEnumerable<(long Entry, byte[] Salt)> Salts() =>
        connection.Query<(long, byte[])>("SELECT entry, salt FROM salt ORDER BY entry", transaction: transaction, buffered: false);

    /// <inheritdoc/>
    public IReadOnlyList<(string Table, long Last)> Counters() => [.. connection.Query<(string Table, long Last)>("SELECT table_name, last FROM counter", transaction: transaction).OrderBy(c => c.Table, StringComparer.Ordinal)];
}
