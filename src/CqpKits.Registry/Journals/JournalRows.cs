using System.Data.Common;
using CqpKits.Sessions.Journal;
using Dapper;

namespace CqpKits.Registry.Journals;

/// <summary>The statements of the journal.</summary>
internal static class JournalRows
{
    private const string Columns = "number, day, actor, command, kind, table_name, row_id, row_hash, previous, hash";

    /// <summary>Number and hash of the last entry.</summary>
    public static (long Number, byte[] Hash) Head(DbConnection connection, DbTransaction transaction) =>
        connection.Query<(long, byte[])?>("SELECT number, hash FROM journal_head", transaction: transaction).SingleOrDefault() ?? (0, JournalChain.Start);

    /// <summary>Says which entry is the last.</summary>
    public static void SetHead(DbConnection connection, DbTransaction transaction, long number, byte[] hash) => connection.Execute(
        "INSERT INTO journal_head (id, number, hash) VALUES (1, @number, @hash) ON CONFLICT (id) DO UPDATE SET number = excluded.number, hash = excluded.hash",
        new { number, hash }, transaction);

    /// <summary>Adds an entry, and the salt of its row.</summary>
    public static void Add(DbConnection connection, DbTransaction transaction, JournalEntry entry, byte[]? salt)
    {
        connection.Execute(
            $"INSERT INTO journal ({Columns}) VALUES (@Number, @Day, @Actor, @Command, @Kind, @TableName, @RowId, @RowHash, @Previous, @Hash)",
            new { entry.Number, entry.Day, entry.Actor, entry.Command, Kind = entry.Kind.ToString(), entry.TableName, entry.RowId, entry.RowHash, entry.Previous, entry.Hash },
            transaction);
        if (salt is not null)
        {
            AddSalt(connection, transaction, entry.Number, salt);
        }
    }

    /// <summary>Says which number was given last in a table.</summary>
    public static void SetCounter(DbConnection connection, DbTransaction transaction, string name, long last) => connection.Execute(
        "INSERT INTO counter (table_name, last) VALUES (@name, @last) ON CONFLICT (table_name) DO UPDATE SET last = excluded.last", new { name, last }, transaction);

    /// <summary>Adds a salt.</summary>
    public static void AddSalt(DbConnection connection, DbTransaction transaction, long entry, byte[] salt) =>
        connection.Execute("INSERT INTO salt (entry, salt) VALUES (@entry, @salt)", new { entry, salt }, transaction);

    /// <summary>Removes every salt but that of each row as it is held: nothing can be said of what was before.</summary>
    public static void PurgeSalts(DbConnection connection, DbTransaction transaction) =>
        connection.Execute(
            """
            DELETE FROM salt WHERE entry IN (
                SELECT number FROM (SELECT number, MAX(number) OVER (PARTITION BY table_name, row_id) AS last FROM journal) states
                WHERE number < last)
            """, transaction: transaction);

    /// <summary>All entries in order, as they are gone through.</summary>
    public static IEnumerable<JournalEntry> All(DbConnection connection, DbTransaction transaction) =>
        connection.Query<JournalEntry>($"SELECT {Columns} FROM journal ORDER BY number", transaction: transaction, buffered: false);

    /// <summary>The salts of the rows of a table, by the numbers of the entries that speak of them.</summary>
    public static Dictionary<long, byte[]> Salts(DbConnection connection, DbTransaction transaction, string table) =>
        connection.Query<(long Entry, byte[] Salt)>("SELECT s.entry, s.salt FROM salt s JOIN journal j ON j.number = s.entry WHERE j.table_name = @table", new { table }, transaction, buffered: false)
            .ToDictionary(s => s.Entry, s => s.Salt);
}
