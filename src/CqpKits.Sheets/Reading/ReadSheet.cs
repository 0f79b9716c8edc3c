namespace CqpKits.Sheets.Reading;

/// <summary>What a workbook that came back holds: the filled cells of its first sheet that can be seen, and its custom properties.</summary>
/// <param name="Properties">Custom properties; one that stands there twice with two values is left out.</param>
/// <param name="Rows">Rows that hold something, in the order of the file.</param>
public sealed record ReadSheet(IReadOnlyDictionary<string, string> Properties, IReadOnlyList<ReadRow> Rows)
{
    /// <summary>Name of the sheet.</summary>
    public string Name { get; init; } = "";

    /// <summary>The other sheets, in the order of the workbook.</summary>
    public IReadOnlyList<OtherSheet> Others { get; init; } = [];

    /// <summary>Columns that nobody sees.</summary>
    public IReadOnlyList<CellRange> HiddenColumns { get; init; } = [];

    /// <summary>Merged cells: only the first of each shows.</summary>
    public IReadOnlyList<CellRange> Merges { get; init; } = [];

    /// <summary>Where drawings, lines, text boxes and pictures lie over the cells.</summary>
    public IReadOnlyList<CellRange> Drawings { get; init; } = [];

    /// <summary>Comments on cells.</summary>
    public IReadOnlyList<SheetNote> Notes { get; init; } = [];

    /// <summary>Whether a column is hidden; from 0.</summary>
    public bool IsHidden(int column) => HiddenColumns.Any(c => c.Holds(c.FirstRow, column));

    /// <summary>Whether a drawing lies over a row, in a column up to the last one named; from 0.</summary>
    public bool IsDrawnOver(ReadRow row, int lastColumn) => Drawings.Any(d => d.FirstRow <= row.Number && d.LastRow >= row.Number && d.FirstColumn <= lastColumn);
}

/// <summary>A sheet of a workbook that is not read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether nobody sees it.</param>
/// <param name="IsFilled">Whether a cell of it holds something.</param>
public sealed record OtherSheet(string Name, bool IsHidden, bool IsFilled);

/// <summary>A comment on a cell.</summary>
/// <param name="Place">The cell, <c>D9</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record SheetNote(string Place, string Text);
