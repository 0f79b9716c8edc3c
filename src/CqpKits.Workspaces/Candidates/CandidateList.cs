using CqpKits.Diagnostics;
using CqpKits.Sheets.Reading;
using CsvHelper;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads a list of candidates: an XLSX workbook, or CSV in UTF-8 or Windows-1252, separated by <c>;</c>, <c>,</c> or tabs; known by content.</summary>
public static class CandidateList
{
    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>The candidates of every sound line, with all that is wrong in the others. No value when the list as a whole cannot be read.</summary>
    public static Checked<IReadOnlyList<Candidate>> Read(string path, byte[] bytes, ListContext context)
    {
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return Workbook.Read(path, bytes).Then(rows => Read(path, rows, context));
        }

        try
        {
            return CsvText.Decode(path, bytes).Then(text => Read(path, Rows(text), context));
        }
        catch (CsvFormatException fault)
        {
            return Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.BadQuotes(new SourcePosition(path, (int)fault.LineNumber, 1)));
        }
    }

    private static Checked<IReadOnlyList<Candidate>> Read(string path, IReadOnlyList<ListRow> rows, ListContext context)
    {
        if (rows.Count == 0)
        {
            return Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.Empty(path));
        }

        var columns = CandidateColumns.Read(rows[0].Cells, context, new SourcePosition(path, rows[0].Line, 1));
        return columns.Then(found => rows.Count == 1
            ? Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.NoCandidate(path))
            : ReadRows(path, new CandidateRow(found, context), rows.Skip(1)));
    }

    private static Checked<IReadOnlyList<Candidate>> ReadRows(string path, CandidateRow reader, IEnumerable<ListRow> rows)
    {
        var candidates = new List<Candidate>();
        var faults = new List<Diagnostic>();
        foreach (var row in rows)
        {
            var read = reader.Read(row.Cells, new SourcePosition(path, row.Line, 1)).Then(candidate => CandidateKeys.Settle(candidate, candidates));
            faults.AddRange(read.Diagnostics);
            candidates.AddRange(read.Value is { } settled ? [settled] : []);
        }

        return Checked.Of<IReadOnlyList<Candidate>>(candidates, faults);
    }

    private static List<ListRow> Rows(string text)
    {
        var options = new CsvReaderOptions
        {
            Separator = SeparatorOf(text),
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<ListRow>();
        while (reader.Read())
        {
            string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            if (cells.Any(c => c.Trim().Length > 0))
            {
                rows.Add(new ListRow((int)reader.LineNumber, cells));
            }
        }

        return rows;
    }

    private static char SeparatorOf(string text)
    {
        var heading = text.TrimStart('\r', '\n').Split('\n')[0];
        return Separators.MaxBy(s => heading.Count(c => c == s));
    }
}

/// <summary>The first sheet of a workbook as lines of text.</summary>
internal static class Workbook
{
    /// <summary>How far a list goes: more is not a list of candidates.</summary>
    private static readonly SheetReach Reach = new(Rows: 5_000, Columns: 60);

    /// <summary>The lines that hold something, with their row numbers; or why not.</summary>
    public static Checked<IReadOnlyList<ListRow>> Read(string path, byte[] bytes)
    {
        var sheet = SheetReader.Open(bytes, WorkbookFormat.List, Reach);
        return sheet.Value is { } found
            ? Checked.Of<IReadOnlyList<ListRow>>([.. found.Rows.Select(Line).Where(r => r.Cells.Any(c => c.Trim().Length > 0))])
            : Checked.Failed<IReadOnlyList<ListRow>>(WorkbookMessages.Of(path, sheet.Refusal!, Reach));
    }

    /// <summary>All cells up to the last filled one: columns are known by their places.</summary>
    private static ListRow Line(ReadRow row) =>
        new(row.Number, [.. Enumerable.Range(0, row.Cells.Keys.Max() + 1).Select(column => row.Cells.TryGetValue(column, out var cell) ? cell.Text : "")]);
}
