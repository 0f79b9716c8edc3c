using System.Data.Common;
using CqpKits.Diagnostics;
using CqpKits.Registry.Engines;
using CqpKits.Registry.Faults;
using Dapper;

namespace CqpKits.Registry.Migrations;

/// <summary>Brings a base to the version of this program, forwards only: all steps or none, once a copy of the base lies beside it where the engine can make one.</summary>
/// <param name="engine">Engine.</param>
/// <param name="steps">The steps that this program knows.</param>
internal sealed class Migrator(Engine engine, IReadOnlyList<Migration> steps)
{
    /// <summary>Runs what is missing. A base from a newer program is an error, and untouched.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="day">The day, noted with each step.</param>
    public IReadOnlyList<Diagnostic> Run(DbConnection connection, DateOnly day)
    {
        var version = VersionOf(connection, null);
        if (version > steps[^1].Number)
        {
            return [RegistryMessages.Newer(engine.Place, version, steps[^1].Number)];
        }

        if (version == steps[^1].Number)
        {
            return [];
        }

        IReadOnlyList<Diagnostic> copied = version > 0 && engine.Copy(connection, version) is { } path ? [RegistryMessages.Copied(engine.Place, path)] : [];
        using var writing = engine.BeginWriting(connection);

        // Another process may have been faster.
        foreach (var step in steps.Where(s => s.Number > VersionOf(connection, writing)).ToList())
        {
            connection.Execute(step.Sql, transaction: writing);
            connection.Execute("INSERT INTO migration (number, name, applied_on) VALUES (@Number, @Name, @AppliedOn)", new { step.Number, step.Name, AppliedOn = day }, writing);
        }

        writing.Commit();
        return copied;
    }

    private long VersionOf(DbConnection connection, DbTransaction? transaction)
    {
        if (transaction is not null)
        {
            connection.Execute("CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_on DATE NOT NULL)", transaction: transaction);
        }

        return engine.HasTable(connection, "migration", transaction) ? connection.ExecuteScalar<long>("SELECT COALESCE(MAX(number), 0) FROM migration", transaction: transaction) : 0;
    }
}
