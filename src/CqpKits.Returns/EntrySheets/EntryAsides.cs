using CqpKits.Returns.Faults;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns.EntrySheets;

/// <summary>What a completed entry sheet holds that is read for no field, in French.</summary>
internal sealed class EntryAsides(ReadSheet sheet, EntryColumns columns, EntryLines lines)
{
    private const int MostQuoted = 10;

    /// <summary>What lies aside.</summary>
    /// <param name="rows">The lines below the headings.</param>
    public IReadOnlyList<string> Of(IReadOnlyList<ReadRow> rows) =>
    [
        .. columns.Mention.At.Count == 0 ? [ReadingMessages.LostColumn(EntrySheet.Mention)] : Array.Empty<string>(),
        .. rows.Where(r => lines.ByKey(r) is null && r.Cells.Values.Any(c => c.IsFilled)).Take(MostQuoted).Select(r => ReadingMessages.UnknownLine(r.Number, Quoted(r))),
        .. rows.Where(r => lines.ByKey(r) is not null).SelectMany(r => Beside(r).Select(c => ReadingMessages.BesideLine(r.Number, columns.HeadingOf(c.Key), c.Value.Text))).Take(MostQuoted),
        .. sheet.Others.Where(o => o.IsFilled).Take(MostQuoted).Select(o => ReadingMessages.OtherSheet(o.Name, o.IsHidden)),
        .. sheet.Notes.Count > 0 ? [ReadingMessages.CellNotes(sheet.Notes.Select(n => (n.Place, n.Text)).ToList())] : Array.Empty<string>(),
    ];

    /// <summary>The key of a line with another one; all of it where it has none.</summary>
    private string Quoted(ReadRow row) =>
        lines.Key(row) is { Length: > 0 } key ? key : string.Join(" | ", row.Cells.OrderBy(c => c.Key).Select(c => c.Value.Text.Trim()).Where(t => t.Length > 0));

    /// <summary>Filled cells outside the columns of the sheet: what is expected stands in one that is ours.</summary>
    private IEnumerable<KeyValuePair<int, ReadCell>> Beside(ReadRow row) => row.Cells
        .Where(c => columns.IsAside(c.Key) && columns.HeadingOf(c.Key) != EntrySheet.Expected && c.Value.Text.Trim().Length > 0).OrderBy(c => c.Key);
}
