using CqpKits.Diagnostics;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>A list that was read.</summary>
/// <param name="Candidates">The candidates, in order.</param>
/// <param name="Columns">What its headings were taken for, in order.</param>
public sealed record ReadList(IReadOnlyList<Candidate> Candidates, IReadOnlyList<ReadColumn> Columns);

/// <summary>A heading and what it was taken for.</summary>
/// <param name="Heading">As the list writes it.</param>
/// <param name="Column">Name of our column, or label of the assessor.</param>
public sealed record ReadColumn(string Heading, string Column);

/// <summary>Reads a list of candidates from a workbook or a text.</summary>
public static class CandidateList
{
    /// <summary>The candidates of every sound line, with all that is wrong in the others. No value when no line is sound, or the list as a whole cannot be read.</summary>
    public static Checked<IReadOnlyList<Candidate>> Read(string path, byte[] bytes, ListContext context) => ReadWhole(path, bytes, context).Map(list => list.Candidates);

    /// <summary>The same, with what the headings were taken for.</summary>
    public static Checked<ReadList> ReadWhole(string path, byte[] bytes, ListContext context) =>
        TableFile.Read(path, bytes, new TableHeadings(cells => CandidateColumns.AreHeadings(cells, context))).Then(table => Read(path, table, context));

    private static Checked<ReadList> Read(string path, TableLines whole, ListContext context)
    {
        var besides = OtherSheets(path, whole.Surroundings);
        if (whole.Rows.Count == 0)
        {
            return Checked.Failed<ReadList>(CandidateMessages.Empty(path)).After(besides);
        }

        var table = whole.From(HeadingsOf(whole, context));
        var headings = table.Rows[0];
        return CandidateColumns.Read(headings.Cells, context, new SourcePosition(path, headings.Line, 1)).Then(columns => table.Rows.Count == 1
            ? Checked.Failed<ReadList>(CandidateMessages.NoCandidate(path))
            : new CandidateRows(path, columns, context).Read(table).Map(candidates => new ReadList(candidates, columns.Matches))).After(besides);
    }

    private static IEnumerable<Diagnostic> OtherSheets(string path, TableSurroundings surroundings) =>
        surroundings.Others.Where(o => o.IsFilled).Select(o => LineMessages.OtherSheet(o.Name, o.IsHidden, surroundings.Sheet!, SourcePosition.File(path)));

    /// <summary>The first line that is the headings, below any title; the first line where none is, to say what it lacks.</summary>
    private static int HeadingsOf(TableLines table, ListContext context) =>
        Math.Max(0, table.Rows.Take(TableLines.HeadingReach).ToList().FindIndex(r => CandidateColumns.AreHeadings(r.Cells, context)));
}
