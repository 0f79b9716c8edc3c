using CqpKits.Sheets.Reading;

namespace CqpKits.Workspaces.Tables;

/// <summary>The lines of a table that people made: a sheet, or a text in columns.</summary>
/// <param name="Rows">Those that hold something.</param>
public sealed record TableLines(IReadOnlyList<TableRow> Rows)
{
    /// <summary>How many lines a table may have above its headings, and with them.</summary>
    public const int HeadingReach = 20;

    /// <summary>Whether a cell beyond the headings means that the cells before it stand in wrong columns, as in text separated by signs.</summary>
    public bool CellsMayShift { get; init; }

    /// <summary>What a person sees beside the cells.</summary>
    public TableSurroundings Surroundings { get; init; } = TableSurroundings.None;

    /// <summary>From the line of headings on: what stands above is a title.</summary>
    public TableLines From(int heading) => this with { Rows = [.. Rows.Skip(heading)] };
}

/// <summary>What a person sees of a workbook beside the cells of the table.</summary>
/// <param name="Sheet">Name of the sheet that was read; null for a text.</param>
/// <param name="Others">The other sheets of the workbook.</param>
/// <param name="HiddenColumns">Hidden columns, from 0.</param>
/// <param name="Notes">Comments, each with its row and text.</param>
/// <param name="Drawn">Rows on which something is drawn.</param>
public sealed record TableSurroundings(
    string? Sheet, IReadOnlyList<OtherSheet> Others, IReadOnlySet<int> HiddenColumns, IReadOnlyList<(int Row, string Text)> Notes, IReadOnlySet<int> Drawn)
{
    /// <summary>Those of a text.</summary>
    public static TableSurroundings None { get; } = new(null, [], new HashSet<int>(), [], new HashSet<int>());
}
