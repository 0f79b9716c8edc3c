namespace CqpKits.Sessions.Journal;

/// <summary>Verifies a journal. Entries are given in the order of their numbers, then each row that is held; what is wrong is named, and the check goes on behind it.</summary>
public sealed class JournalCheck
{
    private const int AtOnce = 8192;

    private readonly Dictionary<(string Table, long Row), (long Entry, byte[]? Hash)> rows = [];
    private readonly List<JournalFault> faults = [];
    private long last;
    private byte[] head = JournalChain.Start;

    /// <summary>Takes the next entries. They are gone through once; their hashes are computed on all cores.</summary>
    public void Take(IEnumerable<JournalEntry> entries)
    {
        foreach (var some in entries.Chunk(AtOnce))
        {
            foreach (var (entry, hash) in some.AsParallel().AsOrdered().Select(e => (e, JournalChain.HashOf(e))))
            {
                Take(entry, hash);
            }
        }
    }

    /// <summary>Takes what the registry keeps beside the journal: number and hash of its last entry.</summary>
    public void TakeHead(long number, ReadOnlySpan<byte> hash)
    {
        if (number > last)
        {
            Say(JournalFaultKind.TailMissing, last);
        }
        else if (number < last || !hash.SequenceEqual(head))
        {
            Say(JournalFaultKind.TailAdded, last);
        }
    }

    /// <summary>Takes a row that is held.</summary>
    /// <param name="table">Table.</param>
    /// <param name="row">Number.</param>
    /// <param name="salt">Its salt, by the number of the entry that speaks of it last; null when there is none.</param>
    /// <param name="text">Its text.</param>
    public void TakeRow(string table, long row, Func<long, byte[]?> salt, ReadOnlySpan<byte> text)
    {
        ArgumentNullException.ThrowIfNull(salt);
        if (!rows.Remove((table, row), out var known) || known.Hash is null)
        {
            Say(JournalFaultKind.RowUnknown, known.Entry, table, row);
        }
        else if (salt(known.Entry) is not { } found)
        {
            Say(JournalFaultKind.SaltMissing, known.Entry, table, row);
        }
        else if (!JournalChain.HashOfRow(found, text).AsSpan().SequenceEqual(known.Hash))
        {
            Say(JournalFaultKind.RowChanged, known.Entry, table, row);
        }
    }

    /// <summary>The report, once all was taken.</summary>
    /// <param name="isExpected">Whether the row that an entry speaks of last must have been taken; by default each that is held.</param>
    public JournalReport Report(Func<long, bool>? isExpected = null)
    {
        foreach (var (key, known) in rows.Where(r => r.Value.Hash is not null && isExpected?.Invoke(r.Value.Entry) != false).OrderBy(r => r.Value.Entry))
        {
            Say(JournalFaultKind.RowMissing, known.Entry, key.Table, key.Row);
        }

        return new JournalReport(last, head, faults);
    }

    private void Take(JournalEntry entry, byte[] hash)
    {
        if (entry.Number > last + 1)
        {
            Say(JournalFaultKind.EntriesMissing, entry.Number);
        }
        else if (entry.Number <= last || !entry.Previous.AsSpan().SequenceEqual(head))
        {
            Say(JournalFaultKind.EntryChanged, entry.Number);
        }

        if (!entry.Hash.AsSpan().SequenceEqual(hash))
        {
            Say(JournalFaultKind.EntryChanged, entry.Number);
        }

        (last, head) = (entry.Number, entry.Hash);
        rows[(entry.TableName, entry.RowId)] = (entry.Number, entry.RowHash);
    }

    private void Say(JournalFaultKind kind, long entry, string table = "", long row = 0)
    {
        var fault = new JournalFault(kind, entry, table, row);
        if (faults.Count == 0 || faults[^1] != fault)
        {
            faults.Add(fault);
        }
    }
}
