using CqpKits.Diagnostics;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads a list of candidates from a workbook or a text.</summary>
public static class CandidateList
{
    /// <summary>The candidates of every sound line, with all that is wrong in the others. No value when no line is sound, or the list as a whole cannot be read.</summary>
    public static Checked<IReadOnlyList<Candidate>> Read(string path, byte[] bytes, ListContext context) =>
        TableFile.Read(path, bytes, new TableHeadings(cells => CandidateColumns.AreHeadings(cells, context))).Then(table => Read(path, table, context));

    private static Checked<IReadOnlyList<Candidate>> Read(string path, TableLines whole, ListContext context)
    {
        var besides = OtherSheets(path, whole.Surroundings);
        if (whole.Rows.Count == 0)
        {
            return Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.Empty(path)).After(besides);
        }

        var table = whole.From(HeadingsOf(whole, context));
        var headings = table.Rows[0];
        return CandidateColumns.Read(headings.Cells, context, new SourcePosition(path, headings.Line, 1)).Then(columns => table.Rows.Count == 1
            ? Checked.Failed<IReadOnlyList<Candidate>>(CandidateMessages.NoCandidate(path))
            : new CandidateRows(path, columns, context).Read(table)).After(besides);
    }

    private static IEnumerable<Diagnostic> OtherSheets(string path, TableSurroundings surroundings) =>
        surroundings.Others.Where(o => o.IsFilled).Select(o => LineMessages.OtherSheet(o.Name, o.IsHidden, surroundings.Sheet!, SourcePosition.File(path)));

    /// <summary>The first line that is the headings, below any title; the first line where none is, to say what it lacks.</summary>
    private static int HeadingsOf(TableLines table, ListContext context) =>
        Math.Max(0, table.Rows.Take(TableLines.HeadingReach).ToList().FindIndex(r => CandidateColumns.AreHeadings(r.Cells, context)));
}
