using System.Data.Common;
using CqpKits.Diagnostics;

namespace CqpKits.Registry.Engines;

/// <summary>What SQLite and PostgreSQL do each in its way. What they cannot do throws <see cref="DbException"/>, which <see cref="Told"/> words.</summary>
internal abstract class Engine
{
    /// <summary>How long a second writer waits, seconds.</summary>
    public const int Patience = 20;

    /// <summary>Where the base is, for messages; without a password.</summary>
    public abstract string Place { get; }

    /// <summary>Opens a connection, by which a base that is not there yet is made where the engine can.</summary>
    public abstract DbConnection Open();

    /// <summary>Begins to read: all of one moment.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    /// <summary>Begins to write, alone; waits for another who writes.</summary>
    public abstract DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Whether the base has a table.</summary>
    public abstract bool HasTable(DbConnection connection, string name, DbTransaction? transaction);

    /// <summary>Copies the base before its schema changes; where to, or null where that is the office's own affair.</summary>
    public abstract string? Copy(DbConnection connection, long version);

    /// <summary>Leaves nothing of rows that are deleted; gives the copies of the base that were removed, or null where somebody who reads keeps traces from going.</summary>
    /// <param name="connection">An open connection, outside of a transaction.</param>
    /// <param name="tables">The tables that rows were deleted from.</param>
    public abstract IReadOnlyList<string>? Compact(DbConnection connection, IReadOnlyList<string> tables);

    /// <summary>What a fault of the engine means for a person.</summary>
    public abstract Diagnostic Told(DbException fault);
}
