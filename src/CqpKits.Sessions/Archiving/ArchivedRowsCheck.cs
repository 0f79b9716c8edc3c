using System.Text.Json;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Journal;

namespace CqpKits.Sessions.Archiving;

/// <summary>
/// Holds the journal of an archive against itself and against its rows. The chain is whole from its first entry on; a row is vouched for by the last entry that speaks of it, with the
/// salt of this entry. Entries without a salt speak of rows that are not in the archive.
/// </summary>
internal sealed class ArchivedRowsCheck(ArchiveReading archive, ArchiveManifest manifest)
{
    private readonly List<Diagnostic> said = [];
    private readonly Dictionary<long, byte[]> salts = [];

    /// <summary>Number of rows that were held against the journal.</summary>
    public long Count { get; private set; }

    public IReadOnlyList<Diagnostic> Run()
    {
        var check = new JournalCheck();
        check.Take(Parsed(ArchivePaths.Journal, JournalLines.Entry));
        check.TakeHead(manifest.Entries, HeadOf(manifest));
        foreach (var salt in Parsed(ArchivePaths.Salts, JournalLines.Salt))
        {
            salts[salt.Entry] = salt.Salt;
        }

        _ = Parsed(ArchivePaths.Counters, JournalLines.Counter).Count();
        foreach (var path in archive.Entries.Select(e => e.Path))
        {
            if (ArchivePaths.TableOf(path) is { } table)
            {
                TakeRows(check, table, path);
            }
        }

        // A whole registry keeps salts of earlier states too, a session none: whatever has a salt there must be a row.
        var report = check.Report(manifest.Kind == ArchiveKind.Registry ? null : salts.ContainsKey);
        return [.. said, .. report.Faults.Select(f => ArchivingMessages.Of(archive.Path, f))];
    }

    private static byte[] HeadOf(ArchiveManifest manifest)
    {
        try
        {
            return Convert.FromHexString(manifest.Head);
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private void TakeRows(JournalCheck check, string table, string path)
    {
        foreach (var (number, text) in Parsed(path, line => (Number: JournalLines.NumberOf(line), Text: line)))
        {
            check.TakeRow(table, number, salts.GetValueOrDefault, text);
            Count++;
        }
    }

    /// <summary>The lines of an entry as what they are; what is none is said, and left out.</summary>
    private IEnumerable<T> Parsed<T>(string path, Func<byte[], T> parse)
    {
        var number = 0;
        using var lines = archive.Lines(path).GetEnumerator();
        while (Next(lines, path, ++number))
        {
            if (Parse(lines.Current, path, number, parse) is (true, var value))
            {
                yield return value!;
            }
        }
    }

    private bool Next(IEnumerator<byte[]> lines, string path, int number)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (JsonException)
        {
            said.Add(ArchivingMessages.BadLine(archive.Path, path, number));
            return false;
        }
    }

    private (bool IsRead, T? Value) Parse<T>(byte[] line, string path, int number, Func<byte[], T> parse)
    {
        try
        {
            return (true, parse(line));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            said.Add(ArchivingMessages.BadLine(archive.Path, path, number));
            return (false, default);
        }
    }
}
