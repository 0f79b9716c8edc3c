using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>A column of a sheet that was understood, or not.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Heading">Its heading, on one line; empty for none.</param>
/// <param name="Meaning">What it holds; null where the heading is not known.</param>
internal sealed record SheetColumn(int Index, string Heading, ColumnMeaning? Meaning);

/// <summary>The headings of a sheet.</summary>
/// <param name="Columns">Its columns, from the left.</param>
/// <param name="First">Index of the first line of headings.</param>
/// <param name="Count">Number of lines of headings.</param>
internal sealed record SheetColumns(IReadOnlyList<SheetColumn> Columns, int First, int Count)
{
    /// <summary>The columns with a meaning.</summary>
    public IEnumerable<SheetColumn> Known => Columns.Where(c => c.Meaning is not null);

    /// <summary>Whether cells may be headings: one of a structure among them, and no long text.</summary>
    public static bool Are(IReadOnlyList<string> cells) => Score(cells) > 0;

    /// <summary>The headings: the line among the first ones with the most known columns, with a second one below it; null when there is none, or lines of an outline stand above it.</summary>
    public static SheetColumns? Find(IReadOnlyList<TableRow> rows)
    {
        var reach = rows.Take(TableLines.HeadingReach).ToList();
        var best = reach.Count == 0 ? -1 : Enumerable.Range(0, reach.Count).MaxBy(i => reach[i].IsHidden ? 0 : Score(reach[i].Cells));
        if (best < 0 || reach[best].IsHidden || Score(reach[best].Cells) == 0)
        {
            return null;
        }

        if (reach.Take(best).Any(r => r.Cells.Any(OutlineMarks.Are)))
        {
            return null;
        }

        var first = best > 0 && Score(reach[best - 1].Cells) > 1 && !reach[best - 1].IsHidden ? best - 1 : best;
        var last = best + 1 < reach.Count && first == best && IsSecond(reach[best].Cells, reach[best + 1].Cells) ? best + 1 : best;
        return new SheetColumns(Joined(reach[first].Cells, reach[last].Cells, rows.Skip(last + 1)), first, last - first + 1);
    }

    private static List<SheetColumn> Joined(string[] upper, string[] lower, IEnumerable<TableRow> below)
    {
        var columns = Enumerable.Range(0, Math.Max(upper.Length, lower.Length)).Select(i => Column(i, At(upper, i), At(lower, i))).ToList();
        var rows = below.Take(200).ToList();
        foreach (var i in Enumerable.Range(0, Math.Max(0, columns.Count - 1)).Where(i => IsCodeOfNext(columns[i], columns[i + 1], rows)).ToList())
        {
            columns[i + 1] = columns[i + 1] with { Heading = columns[i].Heading, Meaning = columns[i].Meaning };
            columns[i] = columns[i] with { Meaning = new ColumnMeaning(ColumnRole.Code, columns[i].Meaning!.Kind) };
        }

        return columns;
    }

    /// <summary>A heading over two columns, the first of which holds codes.</summary>
    private static bool IsCodeOfNext(SheetColumn column, SheetColumn next, List<TableRow> rows)
    {
        var cells = rows.Select(r => At(r.Cells, column.Index).Trim()).Where(c => c.Length > 0).ToList();
        return column.Meaning is { Role: ColumnRole.Label, Kind: not null } && next.Heading.Length == 0 && cells.Count > 0
            && cells.TrueForAll(CodeCell.IsCodeOrNumber) && rows.Exists(r => At(r.Cells, next.Index).Trim().Length > 0);
    }

    private static SheetColumn Column(int index, string upper, string lower)
    {
        var heading = HeadingWords.MeaningOf(lower) is not null || upper.Trim().Length == 0 ? lower : upper;
        return new SheetColumn(index, CellItems.OneText(heading), HeadingWords.MeaningOf(heading));
    }

    /// <summary>Whether a line below headings says more of them: each of its filled cells is one, and one of them stands where the upper one was not known.</summary>
    private static bool IsSecond(string[] upper, string[] lower)
    {
        var filled = Enumerable.Range(0, lower.Length).Where(i => lower[i].Trim().Length > 0).ToList();
        return filled.Count > 0 && filled.TrueForAll(i => HeadingWords.MeaningOf(lower[i]) is not null) && filled.Exists(i => HeadingWords.MeaningOf(At(upper, i)) is null);
    }

    private static int Score(IReadOnlyList<string> cells)
    {
        var meanings = cells.Select(HeadingWords.MeaningOf).OfType<ColumnMeaning>().ToList();
        var filled = cells.Count(c => c.Trim().Length > 0);
        return meanings.Exists(m => m.Kind is not null || m.Role != ColumnRole.Label) && (meanings.Count > 1 || filled == 1) ? meanings.Count : 0;
    }

    internal static string At(IReadOnlyList<string> cells, int index) => index < cells.Count ? cells[index] : "";
}
