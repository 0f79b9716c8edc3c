using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>What a person sees otherwise than it is stored, in the cells that are read and beside them.</summary>
internal sealed partial class CellDoubts(string path, TableLines table, SheetColumns columns, SheetShape shape)
{
    private readonly HashSet<int> read = [.. columns.Known.Select(c => c.Index)];

    /// <summary>The rows without what is struck through; a cell that cannot be trusted is an error.</summary>
    public Checked<IReadOnlyList<TableRow>> Settle(IReadOnlyList<TableRow> rows)
    {
        var settled = rows.Select(Settle).ToList();
        return Checked.All(settled);
    }

    /// <summary>What is said of columns and of what stands beside the cells.</summary>
    public IEnumerable<Diagnostic> Besides(IReadOnlyList<TableRow> rows) =>
    [
        .. table.Surroundings.HiddenColumns.Where(IsRead).Where(c => rows.Any(r => Filled(r, c))).Order().Select(c => UnderstandingMessages.HiddenColumn(NameOf(c), At(table.Rows[0].Line))),
        .. shape == SheetShape.Columns || (shape == SheetShape.Levels && columns.Known.Any(c => c.Meaning!.Role == ColumnRole.Label)) ? Unknown(rows) : [],
        .. Hidden(rows),
        .. rows.SelectMany(r => table.Surroundings.Notes.Where(n => n.Row == r.Line)).Select(n => UnderstandingMessages.Note(n.Text, At(n.Row))),
        .. Drawn(rows),
    ];

    private IEnumerable<Diagnostic> Unknown(IReadOnlyList<TableRow> rows) =>
        from column in Enumerable.Range(0, rows.Select(r => r.Cells.Length).DefaultIfEmpty(0).Max())
        where !IsRead(column) && !(table.CellsMayShift && column >= columns.Columns.Count)
        let filled = rows.Count(r => Filled(r, column))
        where filled > 0
        select UnderstandingMessages.UnknownColumn(NameOf(column), filled, At(rows.First(r => Filled(r, column)).Line));

    private IEnumerable<Diagnostic> Hidden(IReadOnlyList<TableRow> rows) =>
        rows.Where(r => r.IsHidden).ToList() is [var first, ..] hidden ? [UnderstandingMessages.Hidden(LineRanges.Of(hidden.Select(r => r.Line)), At(first.Line))] : [];

    private IEnumerable<Diagnostic> Drawn(IReadOnlyList<TableRow> rows) =>
        rows.Where(r => table.Surroundings.Drawn.Contains(r.Line)).ToList() is [var first, ..] drawn ? [UnderstandingMessages.Drawn(LineRanges.Of(drawn.Select(r => r.Line)), At(first.Line))] : [];

    private Checked<TableRow> Settle(TableRow row)
    {
        if (table.CellsMayShift && shape == SheetShape.Columns && row.Cells.Skip(columns.Columns.Count).Any(c => c.Trim().Length > 0))
        {
            return Checked.Failed<TableRow>(UnderstandingMessages.TooManyCells(columns.Columns.Count, At(row.Line)));
        }

        var flaws = row.Flaws.Where(f => IsRead(f.Key)).OrderBy(f => f.Key).ToList();
        var cells = row.Cells.Index().Select(c => !row.Flaws.TryGetValue(c.Index, out var flaw) ? c.Item
            : flaw == CellFlaw.Struck && IsInner(c.Index) ? "" : flaw == CellFlaw.Signs ? SignBullet().Replace(c.Item, "• ") : c.Item);
        return Checked.Of(
            row with { Cells = [.. cells] },
            flaws.Where(f => f.Value != CellFlaw.Signs).Select(f => f.Value == CellFlaw.Struck && IsInner(f.Key)
                ? UnderstandingMessages.Struck(NameOf(f.Key), CellItems.OneText(row.Cells[f.Key]), At(row.Line))
                : UnderstandingMessages.Flawed(NameOf(f.Key), CellItems.OneText(row.Cells[f.Key]), f.Value, At(row.Line))));
    }

    /// <summary>Whether nothing stands below what a column holds, so that a struck cell takes nothing with it.</summary>
    private bool IsInner(int column) => columns.Known.FirstOrDefault(c => c.Index == column)?.Meaning is { Role: ColumnRole.Label, Kind: { } kind } && NodeKindWords.IsListed(kind);

    private bool IsRead(int column) => shape == SheetShape.Outline || read.Contains(column) || !columns.Known.Any(c => c.Meaning!.Role == ColumnRole.Label);

    private string NameOf(int column) =>
        columns.Columns.FirstOrDefault(c => c.Index == column)?.Heading is { Length: > 0 } heading ? $"{ColumnLetters.Of(column)} « {heading} »" : ColumnLetters.Of(column);

    private static bool Filled(TableRow row, int column) => SheetColumns.At(row.Cells, column).Trim().Length > 0;

    private SourcePosition At(int line) => new(path, line, 1);

    /// <summary>Letters that Wingdings shows as bullets.</summary>
    [GeneratedRegex(@"^[ \t]*[§Øüvqlnu][ \t\u00A0]+", RegexOptions.Multiline)]
    private static partial Regex SignBullet();
}
