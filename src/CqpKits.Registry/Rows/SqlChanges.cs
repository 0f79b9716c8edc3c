using System.Data.Common;
using CqpKits.Registry.Journals;
using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;
using Dapper;

namespace CqpKits.Registry.Rows;

/// <summary>Changes of rows in a transaction, each with its entry of the journal.</summary>
internal sealed class SqlChanges(DbConnection connection, DbTransaction transaction, Act act) : SqlRows(connection, transaction), IHeldChanges
{
    private readonly JournalWriter journal = new(connection, transaction, act);
    private readonly Dictionary<string, long> numbers = [];
    private bool hasPurged;

    /// <inheritdoc/>
    public override long LastEntry => journal.Last;

    /// <inheritdoc/>
    public T Add<T>(T row)
        where T : HeldRow
    {
        var table = Tables.Of<T>();
        var held = row with { Id = Next(table.Name) };
        Connection.Execute(table.Insert, table.ValuesOf(held), Transaction);
        Note(JournalKind.Added, table.Name, held.Id, HeldText.Of(held));
        return held;
    }

    /// <inheritdoc/>
    public void Replace<T>(T row)
        where T : HeldRow
    {
        if (Find<T>(row.Id) is { } held && HeldText.Of(held).AsSpan().SequenceEqual(HeldText.Of(row)))
        {
            return;
        }

        var table = Tables.Of<T>();
        Connection.Execute(table.Update, table.ValuesOf(row), Transaction);
        Note(JournalKind.Changed, table.Name, row.Id, HeldText.Of(row));
    }

    /// <inheritdoc/>
    public void Remove<T>(T row)
        where T : HeldRow
    {
        var table = Tables.Of<T>();
        Connection.Execute(table.Delete, new { id = row.Id }, Transaction);
        Note(JournalKind.Removed, table.Name, row.Id, null);
    }

    /// <inheritdoc/>
    public long NextOf(string series)
    {
        var name = $"series {series}";
        var number = Next(name);
        numbers[name] = number;
        return number;
    }

    /// <inheritdoc/>
    public long AddText(string table, byte[] text) => Tables.Named(table).Add(this, text);

    /// <inheritdoc/>
    public void Purge(string table, long number)
    {
        Connection.Execute(Tables.Named(table).Delete, new { id = number }, Transaction);
        Note(JournalKind.Purged, table, number, null);
        hasPurged = true;
    }

    /// <summary>Writes what stands for all changes: the end of the journal, the numbers given.</summary>
    public void Complete()
    {
        journal.Complete();
        if (hasPurged)
        {
            JournalRows.PurgeSalts(Connection, Transaction);
        }

        foreach (var (name, last) in numbers)
        {
            JournalRows.SetCounter(Connection, Transaction, name, last);
        }
    }

    /// <summary>Notes a change. Who acts is a row too: the first change needs it, and the first of all is its own.</summary>
    private void Note(JournalKind kind, string table, long row, byte[]? text)
    {
        journal.Actor ??= kind == JournalKind.Added && table == Tables.Of<Actor>().Name ? row : null;
        journal.Actor ??= ActorOf();
        journal.Write(kind, table, row, text);
    }

    private long ActorOf() =>
        All<Actor>().FirstOrDefault(a => a.Account == act.Account && a.StatedName == act.StatedName)?.Id
        ?? Add(new Actor { Account = act.Account, StatedName = act.StatedName }).Id;

    private long Next(string table)
    {
        if (!numbers.TryGetValue(table, out var last))
        {
            last = Connection.ExecuteScalar<long?>("SELECT last FROM counter WHERE table_name = @table", new { table }, Transaction) ?? 0;
        }

        return numbers[table] = last + 1;
    }
}
