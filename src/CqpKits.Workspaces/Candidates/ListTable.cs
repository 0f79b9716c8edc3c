using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Candidates;

/// <summary>The lines of a list.</summary>
/// <param name="Rows">Those that hold something.</param>
internal sealed record ListTable(IReadOnlyList<ListRow> Rows)
{
    /// <summary>Whether a cell beyond the headings means that the cells before it stand in wrong columns, as in text separated by signs.</summary>
    public bool CellsMayShift { get; init; }

    /// <summary>What stands beside the cells, told once the headings are known.</summary>
    public ListSurroundings Surroundings { get; init; } = ListSurroundings.None;

    /// <summary>From the line of headings on: what stands above is a title.</summary>
    public ListTable From(int heading) => this with { Rows = [.. Rows.Skip(heading)] };
}

/// <summary>What a person sees of a workbook beside the cells of the list.</summary>
/// <param name="HiddenColumns">Hidden columns, from 0.</param>
/// <param name="Notes">Comments, each with its row and text.</param>
/// <param name="Drawn">Rows on which something is drawn.</param>
/// <param name="Found">What is said whatever the list holds.</param>
internal sealed record ListSurroundings(
    IReadOnlySet<int> HiddenColumns, IReadOnlyList<(int Row, string Text)> Notes, IReadOnlySet<int> Drawn, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>Those of a text.</summary>
    public static ListSurroundings None { get; } = new(new HashSet<int>(), [], new HashSet<int>(), []);
}
