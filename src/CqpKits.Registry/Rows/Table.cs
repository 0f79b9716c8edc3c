using System.Data.Common;
using CqpKits.Sessions.Registering;
using Dapper;

namespace CqpKits.Registry.Rows;

/// <summary>A table: its name and its statements, made of the properties of its row.</summary>
/// <param name="name">Name.</param>
internal abstract class Table(string name)
{
    /// <summary>Name.</summary>
    public string Name => name;

    /// <summary>The type of its rows.</summary>
    public abstract Type Row { get; }

    /// <summary>Numbers of the rows that have a word which none of ours is, to the letter: nobody reads them.</summary>
    public abstract IReadOnlyList<long> Misspelt(DbConnection connection, DbTransaction transaction);

    /// <summary>Holds a row no longer.</summary>
    public string Delete => $"DELETE FROM {Name} WHERE id = @id";

    /// <summary>Whether its rows belong to sessions.</summary>
    public bool IsOfSession => typeof(IOfSession).IsAssignableFrom(Row);

    /// <summary>Number and text of each other row.</summary>
    public abstract IEnumerable<(long Id, byte[] Text)> Texts(DbConnection connection, DbTransaction transaction);

    /// <summary>Number and text of each row of a session, or of all.</summary>
    public abstract IEnumerable<(long Id, byte[] Text)> Texts(DbConnection connection, DbTransaction transaction, long? session);

    /// <summary>The numbers of these rows.</summary>
    public IReadOnlyList<long> Numbers(DbConnection connection, DbTransaction transaction, long? session) =>
        [.. connection.Query<long>($"SELECT id FROM {Name}{OfSession(session)} ORDER BY id", new { session }, transaction)];

    /// <summary>Holds a row as it was elsewhere.</summary>
    public abstract void Fill(DbConnection connection, DbTransaction transaction, byte[] text);

    /// <summary>Holds a new row, given as text.</summary>
    public abstract long Add(IHeldChanges changes, byte[] text);

    /// <summary>The condition that rows are of a session; empty for all.</summary>
    protected string OfSession(long? session) => session is null ? "" : IsOfSession ? " WHERE session = @session" : " WHERE id = @session";
}

/// <summary>A table of rows of one type.</summary>
/// <typeparam name="T">Type of the rows.</typeparam>
internal sealed class Table<T> : Table
    where T : HeldRow
{
    private const string Key = "id";
    private readonly string words;
    private readonly IReadOnlyList<(string Name, Func<object, object?> Of)> columns = HeldText.ColumnsOf<T>();

    public Table(string name)
        : base(name)
    {
        var names = columns.Select(c => c.Name).ToList();
        Select = $"SELECT {string.Join(", ", names)} FROM {name}";
        Insert = $"INSERT INTO {name} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(n => "@" + n))})";
        Update = $"UPDATE {name} SET {string.Join(", ", names.Where(n => n != Key).Select(n => $"{n} = @{n}"))} WHERE {Key} = @{Key}";
        words = string.Join(" OR ", HeldText.WordsOf<T>().Select(w => $"{w.Column} NOT IN ({string.Join(", ", w.Words.Select(word => $"'{word}'"))})"));
    }

    /// <inheritdoc/>
    public override Type Row => typeof(T);

    /// <summary>All columns of all rows; a condition may follow.</summary>
    public string Select { get; }

    /// <summary>Holds a row.</summary>
    public string Insert { get; }

    /// <summary>Holds a row in place of another.</summary>
    public string Update { get; }

    /// <summary>The values of a row, for its statements.</summary>
    public DynamicParameters ValuesOf(T row)
    {
        var values = new DynamicParameters();
        foreach (var (name, of) in columns)
        {
            values.Add(name, ColumnValues.Of(of(row)));
        }

        return values;
    }

    /// <inheritdoc/>
    public override IEnumerable<(long Id, byte[] Text)> Texts(DbConnection connection, DbTransaction transaction) =>
        connection.Query<T>($"{Select}{(words.Length > 0 ? $" WHERE NOT ({words})" : "")} ORDER BY {Key}", transaction: transaction, buffered: false).Select(r => (r.Id, HeldText.Of(r)));

    /// <inheritdoc/>
    public override IEnumerable<(long Id, byte[] Text)> Texts(DbConnection connection, DbTransaction transaction, long? session) =>
        connection.Query<T>($"{Select}{OfSession(session)} ORDER BY {Key}", new { session }, transaction, buffered: false).Select(r => (r.Id, HeldText.Of(r)));

    /// <inheritdoc/>
    public override void Fill(DbConnection connection, DbTransaction transaction, byte[] text) => connection.Execute(Insert, ValuesOf(HeldText.Read<T>(text)), transaction);

    /// <inheritdoc/>
    public override long Add(IHeldChanges changes, byte[] text) => changes.Add(HeldText.Read<T>(text)).Id;

    /// <inheritdoc/>
    public override IReadOnlyList<long> Misspelt(DbConnection connection, DbTransaction transaction) =>
        words.Length > 0 ? [.. connection.Query<long>($"SELECT {Key} FROM {Name} WHERE {words} ORDER BY {Key}", transaction: transaction)] : [];
}
