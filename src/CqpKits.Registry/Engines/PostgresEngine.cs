using System.Data;
using System.Data.Common;
using CqpKits.Diagnostics;
using CqpKits.Registry.Faults;
using Dapper;
using Npgsql;

namespace CqpKits.Registry.Engines;

/// <summary>A base that several offices share. It exists before; its tables are made in the first schema of the connection's search path.</summary>
/// <param name="connectionString">As Npgsql reads it. The password may also come from <c>PGPASSWORD</c> or a file of passwords.</param>
internal sealed class PostgresEngine(string connectionString) : Engine
{
    /// <summary>https://www.postgresql.org/docs/current/errcodes-appendix.html</summary>
    private const string IntegrityClass = "23";

    /// <inheritdoc/>
    public override string Place { get; } = PlaceOf(connectionString);

    /// <summary>How long a second writer waits, seconds.</summary>
    public int WaitsFor { get; init; } = Patience;

    /// <inheritdoc/>
    public override DbConnection Open()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, ApplicationName = "cqpkits", Options = "-c jit=off" }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (DbException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    /// <inheritdoc/>
    /// <remarks>One writer at a time, as in SQLite: the journal is one chain. The lock is that of the schema, and ends with the transaction, however that ends.</remarks>
    public override DbTransaction BeginWriting(DbConnection connection)
    {
        var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            connection.Execute(FormattableString.Invariant($"SET LOCAL lock_timeout = '{WaitsFor}s'"), transaction: transaction);
            connection.Execute("SELECT pg_advisory_xact_lock(hashtext('cqpkits'), hashtext(current_schema()))", transaction: transaction);
            return transaction;
        }
        catch (DbException)
        {
            transaction.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override bool HasTable(DbConnection connection, string name, DbTransaction? transaction) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = @name)", new { name }, transaction);

    /// <inheritdoc/>
    public override string? Copy(DbConnection connection, long version) => null;

    /// <inheritdoc/>
    /// <remarks>Each table is written anew. What the server keeps besides (its write-ahead log, its backups) is the affair of those who run it.</remarks>
    public override IReadOnlyList<string>? Compact(DbConnection connection, IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            connection.Execute($"VACUUM (FULL) {table}");
        }

        return [];
    }

    /// <inheritdoc/>
    public override Diagnostic Told(DbException fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => RegistryMessages.Busy(Place),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => RegistryMessages.Full(Place),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => RegistryMessages.NoSuchBase(Place),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InsufficientPrivilege } => RegistryMessages.NotAllowed(Place),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => RegistryMessages.ReadOnly(Place),
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } => RegistryMessages.Damaged(Place),
        PostgresException { SqlState: { } state } when state.StartsWith(IntegrityClass, StringComparison.Ordinal) => RegistryMessages.Contradiction(Place),
        _ => RegistryMessages.Lost(Place),
    };

    private static string PlaceOf(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return FormattableString.Invariant($"{parts.Database ?? parts.Username} sur {parts.Host}:{parts.Port}");
    }
}
