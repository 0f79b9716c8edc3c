using System.Data.Common;
using CqpKits.Diagnostics;
using CqpKits.Registry.Engines;
using CqpKits.Registry.Faults;
using CqpKits.Registry.Migrations;
using CqpKits.Registry.Rows;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Settings;

namespace CqpKits.Registry;

/// <summary>Opens the registry of a workspace: the base that <c>cqpkits.yaml</c> names, else a file in the workspace.</summary>
public static class Registries
{
    /// <summary>The file, below the workspace's root.</summary>
    public const string File = WorkspacePaths.Registry + "/registre.db";

    /// <summary>Opens it, brought to the version of this program.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="mayBegin">Whether one that is not there yet is made; else that is an error.</param>
    public static Checked<IRegistry> Open(DiskWorkspace workspace, bool mayBegin)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return WorkspaceSettings.Load(workspace).Then(settings => settings.PostgreSql is { } connection ? Shared(connection) : Local(workspace, mayBegin, DriveKinds.IsNetwork))
            .Then(engine => Open(engine, workspace.Today, Migration.All));
    }

    /// <summary>Opens a base of an engine.</summary>
    internal static Checked<IRegistry> Open(Engine engine, DateOnly day, IReadOnlyList<Migration> steps)
    {
        ColumnValues.Use();
        DbConnection? connection = null;
        try
        {
            connection = engine.Open();
            var said = new Migrator(engine, steps).Run(connection, day);
            if (said.Any(d => d.Severity == Severity.Error))
            {
                connection.Dispose();
                return Checked.Failed<IRegistry>(said);
            }

            return Checked.Of<IRegistry>(new RegistryStore(engine, connection), said);
        }
        catch (DbException fault)
        {
            connection?.Dispose();
            return Checked.Failed<IRegistry>(engine.Told(fault));
        }
    }

    /// <summary>The engine of the file in a workspace.</summary>
    internal static Checked<Engine> Local(DiskWorkspace workspace, bool mayBegin, Func<string, bool> isNetwork)
    {
        var file = workspace.FullPath(File);
        if (!mayBegin && !System.IO.File.Exists(file))
        {
            return Checked.Failed<Engine>(RegistryMessages.NoRegistry(File));
        }

        if (isNetwork(workspace.Root))
        {
            return Checked.Failed<Engine>(RegistryMessages.NetworkShare(File));
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            return Checked.Of<Engine>(new SqliteEngine(file, File));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<Engine>(RegistryMessages.CannotOpen(File));
        }
    }

    private static Checked<Engine> Shared(string connection)
    {
        try
        {
            return Checked.Of<Engine>(new PostgresEngine(connection));
        }
        catch (ArgumentException)
        {
            return Checked.Failed<Engine>(RegistryMessages.BadConnection());
        }
    }
}
