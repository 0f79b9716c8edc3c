using System.Data;
using System.Data.Common;
using CqpKits.Diagnostics;
using CqpKits.Registry.Engines;
using CqpKits.Registry.Faults;
using CqpKits.Registry.Journals;
using CqpKits.Registry.Rows;
using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;

namespace CqpKits.Registry;

/// <summary>A registry in a base.</summary>
/// <param name="engine">Engine.</param>
/// <param name="connection">An open connection to a base of the version of this program; taken over.</param>
internal sealed class RegistryStore(Engine engine, DbConnection connection) : IRegistry
{
    /// <inheritdoc/>
    public Checked<T> Read<T>(Func<IHeldRows, Checked<T>> work) => Attempt(() =>
    {
        using var reading = engine.BeginReading(connection);
        return work(new SqlRows(connection, reading));
    });

    /// <inheritdoc/>
    public Checked<T> Change<T>(Act act, Func<IHeldChanges, Checked<T>> work) => Attempt(() =>
    {
        using var writing = engine.BeginWriting(connection);
        var changes = new SqlChanges(connection, writing, act);
        var done = work(changes);
        if (done.Succeeded)
        {
            changes.Complete();
            writing.Commit();
        }

        return done;
    });

    /// <inheritdoc/>
    public Checked<T> Fill<T>(Func<IHeldFilling, Checked<T>> work) => Attempt(() =>
    {
        using var writing = engine.BeginWriting(connection);
        var done = work(new SqlFilling(connection, writing));
        if (done.Succeeded)
        {
            writing.Commit();
        }

        return done;
    });

    /// <inheritdoc/>
    public Checked<IReadOnlyList<string>> Compact() => Attempt(() =>
    {
        try
        {
            return engine.Compact(connection, [.. Tables.All.Select(t => t.Name), "salt"]) is { } removed
                ? Checked.Of(removed)
                : Checked.Failed<IReadOnlyList<string>>(RegistryMessages.TracesStay(engine.Place));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<IReadOnlyList<string>>(RegistryMessages.CopyStays(engine.Place));
        }
    });

    /// <inheritdoc/>
    public Checked<JournalReport> Verify() => Attempt(() =>
    {
        using var reading = engine.BeginReading(connection);
        var check = new JournalCheck();
        check.Take(JournalRows.All(connection, reading));
        var (number, hash) = JournalRows.Head(connection, reading);
        check.TakeHead(number, hash);
        foreach (var table in Tables.All)
        {
            var salts = JournalRows.Salts(connection, reading, table.Name);
            foreach (var (id, text) in table.Misspelt(connection, reading).Select(id => (id, Array.Empty<byte>())).Concat(table.Texts(connection, reading)))
            {
                check.TakeRow(table.Name, id, salts.GetValueOrDefault, text);
            }
        }

        return Checked.Of(check.Report());
    });

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private Checked<T> Attempt<T>(Func<Checked<T>> work)
    {
        try
        {
            return work();
        }
        catch (DbException fault)
        {
            return Checked.Failed<T>(engine.Told(fault));
        }
        catch (DataException)
        {
            // A value that no row of ours has: somebody wrote past us.
            return Checked.Failed<T>(RegistryMessages.Damaged(engine.Place));
        }
    }
}
