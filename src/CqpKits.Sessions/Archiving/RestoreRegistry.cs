using System.Text.Json;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>The use case « session restore »: a backup becomes the registry, in an empty one of either engine. All or nothing: rows come last, in one transaction.</summary>
public static class RestoreRegistry
{
    /// <summary>Verifies a backup, then restores it.</summary>
    public static Checked<VerifiedArchive> Run(IWorkspace workspace, IRegistry registry, string path)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return VerifyArchive.Use(workspace, path, ArchiveKind.Registry, (archive, verified) => registry
            .Read(rows => rows.LastEntry == 0 ? Checked.Of(verified) : Checked.Failed<VerifiedArchive>(ArchivingMessages.NotEmpty()))
            .Then(a => ArchivedFiles.PutBack(workspace, archive, a))
            .Then(a => registry.Fill(filling => filling.IsEmpty ? Fill(filling, archive, a) : Checked.Failed<VerifiedArchive>(ArchivingMessages.NotEmpty()))));
    }

    private static Checked<VerifiedArchive> Fill(IHeldFilling filling, ArchiveReading archive, VerifiedArchive verified)
    {
        if (archive.UnknownTable(filling.Tables) is { } unknown)
        {
            return Checked.Failed<VerifiedArchive>(ArchivingMessages.BadLine(archive.Path, unknown, 1));
        }

        foreach (var table in filling.Tables)
        {
            var number = 0;
            foreach (var line in archive.Lines(ArchivePaths.Table(table.Name)))
            {
                number++;
                if (!TryRow(filling, table.Name, line))
                {
                    return Checked.Failed<VerifiedArchive>(ArchivingMessages.BadLine(archive.Path, ArchivePaths.Table(table.Name), number));
                }
            }
        }

        foreach (var entry in archive.Lines(ArchivePaths.Journal).Select(JournalLines.Entry))
        {
            filling.Entry(entry);
        }

        foreach (var salt in archive.Lines(ArchivePaths.Salts).Select(JournalLines.Salt))
        {
            filling.Salt(salt.Entry, salt.Salt);
        }

        foreach (var counter in archive.Lines(ArchivePaths.Counters).Select(JournalLines.Counter))
        {
            filling.Counter(counter.Table, counter.Last);
        }

        filling.Head(verified.Entries, Convert.FromHexString(verified.Head));
        return Checked.Of(verified);
    }

    private static bool TryRow(IHeldFilling filling, string table, byte[] line)
    {
        try
        {
            filling.Row(table, line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
