using CqpKits.Sessions.Journal;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Archiving;

/// <summary>
/// The part of a registry that is one session: its rows, those that they refer to, and the journal up to the last entry that speaks of one of them. The chain before holds nothing of
/// others, and proves these; their salts stay behind.
/// </summary>
internal sealed class SessionPart
{
    private readonly Dictionary<string, HashSet<long>> rows = [];
    private readonly Dictionary<(string Table, long Row), long> lastOf = [];
    private readonly HashSet<long> salted;

    private SessionPart(IHeldRows held, HeldSession session)
    {
        Session = session;
        foreach (var table in held.Texts.Tables.Where(t => t.Name != TableNames.Exports))
        {
            rows[table.Name] = table.Name == TableNames.Sessions || table.IsOfSession ? [.. held.Texts.Numbers(table.Name, session.Id)] : [];
        }

        rows[TableNames.Persons] = [.. held.OfSession<Enrolment>(session.Id).Select(e => e.Person)];
        rows[TableNames.Assessors] = [.. held.OfSession<Assignment>(session.Id).Select(a => a.Assessor)];
        TakeJournal(held.Texts.Journal());
        salted = [.. lastOf.Where(l => rows[l.Key.Table].Contains(l.Key.Row)).Select(l => l.Value)];
    }

    /// <summary>The session.</summary>
    public HeldSession Session { get; }

    /// <summary>Number of the last entry of the journal that belongs to it.</summary>
    public long LastEntry { get; private set; }

    /// <summary>Hash of that entry.</summary>
    public byte[] Head { get; private set; } = JournalChain.Start;

    public static SessionPart Of(IHeldRows rows, HeldSession session) => new(rows, session);

    /// <summary>What goes into an archive of it.</summary>
    public IEnumerable<ArchivePiece> Pieces(IHeldTexts texts) =>
    [
        .. rows.Keys.Select(table => ArchivePiece.Lines(
            ArchivePaths.Table(table), () => texts.Rows(table, table == TableNames.Sessions || texts.Tables.Any(t => t.Name == table && t.IsOfSession) ? Session.Id : null).Where(r => rows[table].Contains(r.Id)).Select(r => r.Text))),
        ArchivePiece.Lines(ArchivePaths.Journal, () => texts.Journal().Where(e => e.Number <= LastEntry).Select(JournalLines.Of)),
        ArchivePiece.Lines(ArchivePaths.Salts, () => texts.Salts().Where(s => salted.Contains(s.Entry)).Select(s => JournalLines.Of(new ArchivedSalt(s.Entry, s.Salt)))),
    ];

    private void TakeJournal(IEnumerable<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.TableName == TableNames.Actors)
            {
                lastOf[(entry.TableName, entry.RowId)] = entry.Number;
            }
            else if (rows.TryGetValue(entry.TableName, out var some) && some.Contains(entry.RowId))
            {
                lastOf[(entry.TableName, entry.RowId)] = entry.Number;
                rows[TableNames.Actors].Add(entry.Actor);
                (LastEntry, Head) = (entry.Number, entry.Hash);
            }
        }
    }
}
