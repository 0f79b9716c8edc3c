using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Registry;
using CqpKits.Registry.Engines;
using CqpKits.Registry.Migrations;
using CqpKits.Sessions.Registering;
using CqpKits.Treatments;
using Dapper;
using Npgsql;

namespace CqpKits.Tests.Registry;

/// <summary>The engines that every test of the registry runs on.</summary>
public enum RegistryEngine
{
    Sqlite,
    PostgreSql,
}

/// <summary>
/// An empty base of one engine, gone at the end. PostgreSQL is there where <c>CQPKITS_POSTGRESQL</c> has a connection string whose user may make schemas; <c>.ci/run</c> starts one.
/// </summary>
internal sealed class TestRegistry : IDisposable
{
    private const string Variable = "CQPKITS_POSTGRESQL";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable);
    private static int made;

    private readonly TemporaryFolder folder = new();
    private readonly string schema = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}");
    private readonly RegistryEngine kind;

    public TestRegistry(RegistryEngine kind)
    {
        this.kind = kind;
        if (kind == RegistryEngine.PostgreSql)
        {
            Assert.True(Server is not null || Environment.GetEnvironmentVariable("CI") != "true", $"{Variable} names no PostgreSQL.");
            Assert.SkipUnless(Server is not null, $"{Variable} names no PostgreSQL.");
            OnServer($"CREATE SCHEMA {schema}");
        }
    }

    public static TheoryData<RegistryEngine> Engines => [.. Enum.GetValues<RegistryEngine>()];

    public static Act Act { get; } = new("test", "compte", "Ana Durand", new DateOnly(2027, 1, 15));

    /// <summary>Connection string of the base in PostgreSQL.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(Server) { SearchPath = schema }.ToString();

    /// <summary>Where a base in a file is.</summary>
    public string File => folder.File("registre.db");

    public Engine Engine(int waitsFor = 20) => kind == RegistryEngine.Sqlite
        ? new SqliteEngine(File, "registre.db") { WaitsFor = waitsFor }
        : new PostgresEngine(Connection) { WaitsFor = waitsFor };

    public Checked<IRegistry> TryOpen(int waitsFor = 20, params IReadOnlyList<Migration> more) => Registries.Open(Engine(waitsFor), new DateOnly(2027, 1, 15), [.. Migration.All, .. more]);

    public IRegistry Open(int waitsFor = 20)
    {
        var opened = TryOpen(waitsFor);
        Assert.Empty(opened.Diagnostics);
        return opened.Value!;
    }

    /// <summary>Does what nobody may: statements past the registry, and past what the engine guards.</summary>
    public int Tamper(string sql, object? values = null)
    {
        using var connection = Engine().Open();
        connection.Execute(kind == RegistryEngine.Sqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica");
        return connection.Execute(sql, values);
    }

    /// <summary>Asks past the registry.</summary>
    public IReadOnlyList<T> Ask<T>(string sql, object? values = null)
    {
        using var connection = Engine().Open();
        return [.. connection.Query<T>(sql, values)];
    }

    public void Dispose()
    {
        if (kind == RegistryEngine.PostgreSql)
        {
            OnServer($"DROP SCHEMA {schema} CASCADE");
        }

        folder.Dispose();
    }

    private static void OnServer(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString());
        connection.Open();
        connection.Execute(sql);
    }
}
