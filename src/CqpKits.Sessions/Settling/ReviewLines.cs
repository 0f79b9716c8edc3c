using CqpKits.Diagnostics;
using CqpKits.Returns;
using CqpKits.Sheets.Reading;

namespace CqpKits.Sessions.Settling;

/// <summary>Reads the lines of a workbook of questions that came back: what is typed, what a person sees, and what is odd about it.</summary>
internal sealed class ReviewLines
{
    private readonly string path;
    private readonly ReadSheet sheet;
    private readonly Dictionary<string, int> columns;
    private readonly int? check;

    private ReviewLines(string path, ReadSheet sheet, ReadRow head)
    {
        (this.path, this.sheet) = (path, sheet);
        columns = ReviewColumns.Needed.ToDictionary(c => c.Heading, c => ReviewColumns.At(head, c.Heading)[0]);
        check = ReviewColumns.At(head, ReviewColumns.Check) is [var only] ? only : null;
    }

    /// <summary>The lines; what the workbook holds beside them is said.</summary>
    public static Checked<IReadOnlyList<ReviewLine>> Read(string path, byte[] bytes)
    {
        var sheet = ReturnedWorkbook.Open(path, bytes);
        if (sheet.Value is not { } found)
        {
            return Checked.Failed<IReadOnlyList<ReviewLine>>(sheet.Diagnostics);
        }

        if (ReviewColumns.Head(found) is not { } head)
        {
            return Checked.Failed<IReadOnlyList<ReviewLine>>(ReviewMessages.NoReviewBook(path));
        }

        var lost = ReviewColumns.Needed.Where(c => ReviewColumns.At(head, c.Heading).Count != 1).Select(c => c.Heading).ToList();
        return lost.Count > 0
            ? Checked.Failed<IReadOnlyList<ReviewLine>>(ReviewMessages.LostColumns(new SourcePosition(path, head.Number, 1), lost))
            : new ReviewLines(path, found, head).Below(head).After(sheet.Diagnostics);
    }

    private Checked<IReadOnlyList<ReviewLine>> Below(ReadRow head)
    {
        var rows = sheet.Rows.SkipWhile(r => r != head).Skip(1).ToList();
        var known = ReviewColumns.All.SelectMany(c => ReviewColumns.At(head, c.Heading)).ToHashSet();
        var aside = rows.SelectMany(r => r.Cells.Where(c => !known.Contains(c.Key) && c.Value.Text.Trim().Length > 0).OrderBy(c => c.Key).Select(c => (r.Number, c.Value.Text))).ToList();
        return Checked.Of<IReadOnlyList<ReviewLine>>(
            [.. rows.Select(Line)],
            [
                .. aside.Count > 0 ? [ReviewMessages.Aside(path, aside)] : Array.Empty<Diagnostic>(),
                .. sheet.Others.Any(o => o.IsFilled) ? [ReviewMessages.OtherSheets(path, sheet.Others.Where(o => o.IsFilled).Select(o => o.Name))] : Array.Empty<Diagnostic>(),
                .. sheet.Notes.Count > 0 ? [ReviewMessages.Notes(path, [.. sheet.Notes.Select(n => (n.Place, n.Text))])] : Array.Empty<Diagnostic>(),
            ]);
    }

    private ReviewLine Line(ReadRow row)
    {
        var values = ReviewColumns.All.Where(c => c.Key is not null).ToDictionary(c => c.Key!, c => Text(row, c.Heading));
        return new ReviewLine(new SourcePosition(path, row.Number, 1), values, Seen(row))
        {
            Oddity = ReviewColumns.All.Where(c => c.Key is not null || c.Heading == ReviewColumns.Question).SelectMany(c => Oddities(row, c)).FirstOrDefault(),
            IsDecided = row.Cells.GetValueOrDefault(columns[ReviewColumns.Decision]) is { IsFilled: true },
            IsOverlaid = IsOverlaid(row),
            IsHidden = row.IsHidden && !row.IsFiltered,
            IsFiltered = row.IsFiltered,
            IsWhole = check is { } column ? row.Text(column) == ReviewColumns.Checksum(heading => Text(row, heading)) : null,
        };
    }

    /// <summary>What is odd in a cell: all of it where a decision is typed, and what is computed or crossed out elsewhere.</summary>
    private IEnumerable<CellOddity> Oddities(ReadRow row, ReviewColumn column) =>
        row.Cells.GetValueOrDefault(columns[column.Heading]) is not { } cell ? []
        : column.IsEntry ? cell.Oddities.Where(o => column.Key == DecisionShapes.Decided || o.Kind != CellOddityKind.Raised)
            .Concat(sheet.IsHidden(columns[column.Heading]) ? [new(CellOddityKind.Covered, cell.Text)] : [])
        : cell.Oddities.Where(o => o.Kind is CellOddityKind.Formula or CellOddityKind.Error or CellOddityKind.WrittenTwice or CellOddityKind.Struck);

    private bool IsOverlaid(ReadRow row) =>
        sheet.IsDrawnOver(row, columns.Values.Max())
        || sheet.Merges.Any(m => m.FirstRow != m.LastRow && ReviewColumns.All.Any(c => c.IsEntry && m.Holds(row.Number, columns[c.Heading])));

    private SeenQuestion Seen(ReadRow row) => new(
        Text(row, ReviewColumns.Path),
        Text(row, ReviewColumns.Form),
        Text(row, ReviewColumns.Candidate),
        Text(row, ReviewColumns.Holder),
        Text(row, ReviewColumns.Question),
        Text(row, ReviewColumns.Where));

    private string Text(ReadRow row, string heading) => row.Text(columns[heading]);
}
