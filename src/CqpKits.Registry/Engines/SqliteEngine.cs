using System.Data.Common;
using CqpKits.Diagnostics;
using CqpKits.Registry.Faults;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CqpKits.Registry.Engines;

/// <summary>A base in one file. It is written ahead (WAL), so that readers and one writer go on side by side, and is on the disk when a change has ended.</summary>
/// <param name="file">Path of the file, absolute.</param>
/// <param name="shown">Path for messages.</param>
internal sealed class SqliteEngine(string file, string shown) : Engine
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int Constraint = 19;
    private const int NotABase = 26;
    private const string VersionSuffix = ".version-";

    /// <inheritdoc/>
    public override string Place => shown;

    /// <summary>How long a second writer waits, seconds.</summary>
    public int WaitsFor { get; init; } = Patience;

    /// <summary>The most pages that the file may have, for tests of a full disk; 0 for no limit.</summary>
    public int MostPages { get; init; }

    /// <inheritdoc/>
    public override DbConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = false, DefaultTimeout = WaitsFor }.ToString());
        try
        {
            connection.Open();

            // What is deleted is overwritten: a purge leaves nothing in free pages.
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
            if (MostPages > 0)
            {
                connection.Execute(FormattableString.Invariant($"PRAGMA max_page_count = {MostPages}"));
            }

            return connection;
        }
        catch (DbException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    /// <inheritdoc/>
    public override DbTransaction BeginWriting(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    /// <inheritdoc/>
    public override bool HasTable(DbConnection connection, string name, DbTransaction? transaction) =>
        connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @name", new { name }, transaction) > 0;

    /// <inheritdoc/>
    /// <remarks>The copy takes its name when it is whole. One of the same version that is there is of a change that did not come to its end, and is made again.</remarks>
    public override string Copy(DbConnection connection, long version)
    {
        var suffix = FormattableString.Invariant($"{VersionSuffix}{version}");
        var (copy, unfinished) = (file + suffix, file + suffix + ".en-cours");
        File.Delete(unfinished);
        connection.Execute("VACUUM INTO @unfinished", new { unfinished });
        File.Move(unfinished, copy, overwrite: true);
        return shown + suffix;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string>? Compact(DbConnection connection, IReadOnlyList<string> tables)
    {
        connection.Execute("VACUUM");
        if (connection.QuerySingle<(long Busy, long Log, long Done)>("PRAGMA wal_checkpoint(TRUNCATE)").Busy != 0)
        {
            return null;
        }

        List<string> removed = [];
        foreach (var copy in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + VersionSuffix + "*").Order(StringComparer.Ordinal).ToList())
        {
            File.Delete(copy);
            removed.Add(shown[..^Path.GetFileName(shown).Length] + Path.GetFileName(copy));
        }

        return removed;
    }

    /// <inheritdoc/>
    public override Diagnostic Told(DbException fault) => (fault as SqliteException)?.SqliteErrorCode switch
    {
        Busy or Locked => RegistryMessages.Busy(Place),
        Full => RegistryMessages.Full(Place),
        Corrupt or NotABase => RegistryMessages.Damaged(Place),
        Constraint => RegistryMessages.Contradiction(Place),
        ReadOnly => RegistryMessages.ReadOnly(Place),
        _ => RegistryMessages.CannotOpen(Place),
    };
}
