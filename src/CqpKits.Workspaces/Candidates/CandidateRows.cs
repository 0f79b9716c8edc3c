using CqpKits.Diagnostics;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads the lines below the headings of a list.</summary>
internal sealed class CandidateRows(string path, CandidateColumns columns, ListContext context)
{
    private readonly CandidateRow reader = new(columns, context);

    /// <summary>The candidates; no value when no line is sound.</summary>
    public Checked<IReadOnlyList<Candidate>> Read(TableLines table)
    {
        var candidates = new CandidateKeys();
        var found = new List<Diagnostic>(HiddenColumns(table));
        foreach (var row in table.Rows.Skip(1).Where(r => !r.IsHidden && !columns.AreAgain(r.Cells)))
        {
            found.AddRange(Read(table, row).Then(candidates.Settle).Diagnostics);
        }

        found.AddRange(HeadingsAgain(table));
        found.AddRange(HiddenRows(table));
        return candidates.Kept.Count > 0
            ? Checked.Of<IReadOnlyList<Candidate>>(Namesakes.Settle(candidates.Kept), found)
            : Checked.Failed<IReadOnlyList<Candidate>>([.. found, CandidateMessages.NoSoundLine(path)]);
    }

    private Checked<Candidate> Read(TableLines table, TableRow row)
    {
        var position = At(row);
        var beside = Beside(table.Surroundings, row);
        return columns.Places.Any(c => columns.IsName(c) && row.Flaws.GetValueOrDefault(c, CellFlaw.Error) == CellFlaw.Struck)
            ? Checked.Failed<Candidate>([LineMessages.Struck(NameIn(row), position), .. beside])
            : table.CellsMayShift && row.Cells.Skip(columns.Count).Any(c => c.Trim().Length > 0)
                ? Checked.Failed<Candidate>(CandidateMessages.TooManyCells(columns.Count, position))
                : reader.Read(row, position).After(beside);
    }

    private IEnumerable<Diagnostic> Beside(TableSurroundings surroundings, TableRow row) =>
    [
        .. surroundings.Notes.Where(n => n.Row == row.Line).Select(n => LineMessages.Note(n.Text, At(row))),
        .. surroundings.Drawn.Contains(row.Line) ? [LineMessages.Drawn(At(row))] : Array.Empty<Diagnostic>(),
    ];

    private IEnumerable<Diagnostic> HiddenColumns(TableLines table) =>
        columns.Places.Where(table.Surroundings.HiddenColumns.Contains).Select(c => LineMessages.HiddenColumn(columns.HeadingOf(c), At(table.Rows[0])));

    /// <summary>A person may be called as the headings are, and nobody but a person knows: what is skipped is said.</summary>
    private IEnumerable<Diagnostic> HeadingsAgain(TableLines table)
    {
        var again = table.Rows.Skip(1).Where(r => !r.IsHidden && columns.AreAgain(r.Cells)).ToList();
        return again.Count > 0 ? [LineMessages.HeadingsAgain(LineRanges.Of(again.Select(r => r.Line)), At(again[0]))] : [];
    }

    private IEnumerable<Diagnostic> HiddenRows(TableLines table)
    {
        var hidden = table.Rows.Skip(1).Where(r => r.IsHidden && columns.Places.Any(c => c < r.Cells.Length && r.Cells[c].Trim().Length > 0)).ToList();
        return hidden.Count > 0 ? [LineMessages.Hidden(LineRanges.Of(hidden.Select(r => r.Line)), At(hidden[0]))] : [];
    }

    private string NameIn(TableRow row) =>
        CellCleaning.OneLine($"{columns.Get(row.Cells, CandidateColumns.LastName)} {columns.Get(row.Cells, CandidateColumns.FirstName)}");

    private SourcePosition At(TableRow row) => new(path, row.Line, 1);
}
