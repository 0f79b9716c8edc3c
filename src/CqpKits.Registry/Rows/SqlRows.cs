using System.Data.Common;
using CqpKits.Registry.Journals;
using CqpKits.Sessions.Registering;
using Dapper;

namespace CqpKits.Registry.Rows;

/// <summary>The rows of a transaction.</summary>
internal class SqlRows(DbConnection connection, DbTransaction transaction) : IHeldRows
{
    /// <summary>Connection.</summary>
    protected DbConnection Connection => connection;

    /// <summary>Transaction.</summary>
    protected DbTransaction Transaction => transaction;

    /// <inheritdoc/>
    public virtual long LastEntry => JournalRows.Head(connection, transaction).Number;

    /// <inheritdoc/>
    public byte[] LastHash => JournalRows.Head(connection, transaction).Hash;

    /// <inheritdoc/>
    public IHeldTexts Texts => new SqlTexts(connection, transaction);

    /// <inheritdoc/>
    public T? Find<T>(long id)
        where T : HeldRow => connection.QuerySingleOrDefault<T>($"{Tables.Of<T>().Select} WHERE id = @id", new { id }, transaction);

    /// <inheritdoc/>
    public IReadOnlyList<T> All<T>()
        where T : HeldRow => [.. connection.Query<T>($"{Tables.Of<T>().Select} ORDER BY id", transaction: transaction)];

    /// <inheritdoc/>
    public IReadOnlyList<T> OfSession<T>(long session)
        where T : HeldRow, IOfSession => [.. connection.Query<T>($"{Tables.Of<T>().Select} WHERE session = @session ORDER BY id", new { session }, transaction)];

    /// <inheritdoc/>
    public IReadOnlyList<ReturnedMark> Returned(long session) =>
        [.. connection.Query<ReturnedMark>("SELECT id, path, sha256, state, code, standing FROM returned_file WHERE session = @session ORDER BY id", new { session }, transaction)];

    /// <inheritdoc/>
    public IReadOnlyList<CandidateProgress> Progress(long session) => [.. connection.Query<CandidateProgress>(SessionQueries.Progress, new { session }, transaction)];

    /// <inheritdoc/>
    public IReadOnlyList<OwedForm> Owed(long session) => [
        .. connection.Query<OwedForm>(SessionQueries.Owed, new { session }, transaction).Index().GroupBy(o => o.Item.CandidateKey).OrderBy(g => g.First().Index)
            .SelectMany(g => g.Select(o => o.Item).OrderBy(o => o.Form, StringComparer.Ordinal).ThenBy(o => o.Holder ?? "", StringComparer.Ordinal).ThenBy(o => o.Code, StringComparer.Ordinal)),
    ];
}
