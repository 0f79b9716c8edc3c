using CqpKits.Diagnostics;
using CsvHelper;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads a list of candidates: an XLSX workbook, or a text in an encoding of spreadsheets, separated by <c>;</c>, <c>,</c>, tabs or <c>|</c>; known by content.</summary>
public static class CandidateList
{
    /// <summary>The candidates of every sound line, with all that is wrong in the others. No value when no line is sound, or the list as a whole cannot be read.</summary>
    public static Checked<IReadOnlyList<Candidate>> Read(string path, byte[] bytes, ListContext context)
    {
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return WorkbookRows.Read(path, bytes).Then(table => Read(path, table, context));
        }

        try
        {
            return CsvText.Decode(path, bytes).Then(text => Read(path, CsvRows.Read(text, cells => CandidateColumns.AreHeadings(cells, context)), context));
        }
        catch (CsvFormatException fault)
        {
            return Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.BadQuotes(new SourcePosition(path, (int)fault.LineNumber, 1)));
        }
    }

    private static Checked<IReadOnlyList<Candidate>> Read(string path, ListTable whole, ListContext context)
    {
        if (whole.Rows.Count == 0)
        {
            return Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.Empty(path)).After(whole.Surroundings.Found);
        }

        var table = whole.From(HeadingsOf(whole, context));
        var headings = table.Rows[0];
        return CandidateColumns.Read(headings.Cells, context, new SourcePosition(path, headings.Line, 1)).Then(columns => table.Rows.Count == 1
            ? Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.NoCandidate(path))
            : new CandidateRows(path, columns, context).Read(table)).After(whole.Surroundings.Found);
    }

    /// <summary>The first line that is the headings, below any title; the first line where none is, to say what it lacks.</summary>
    private static int HeadingsOf(ListTable table, ListContext context) =>
        Math.Max(0, table.Rows.Take(CandidateColumns.HeadingReach).ToList().FindIndex(r => CandidateColumns.AreHeadings(r.Cells, context)));
}
