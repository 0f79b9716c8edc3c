using System.Globalization;

namespace CqpKits.Sheets.Reading;

/// <summary>A rectangle of cells.</summary>
/// <param name="FirstRow">First row, from 1.</param>
/// <param name="FirstColumn">First column, from 0.</param>
/// <param name="LastRow">Last row.</param>
/// <param name="LastColumn">Last column.</param>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Whether it holds a cell.</summary>
    /// <param name="row">Row, from 1.</param>
    /// <param name="column">Column, from 0.</param>
    public bool Holds(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    /// <summary>The rectangle of a reference: <c>A1</c>, <c>A1:B2</c>, <c>A:B</c>, <c>1:3</c>; null when it is none.</summary>
    internal static CellRange? Of(string? reference)
    {
        var ends = (reference ?? "").Replace("$", "", StringComparison.Ordinal).Split(':');
        return ends.Length is 1 or 2 && Corner(ends[0], 1, 0) is { } first && Corner(ends[^1], SheetReach.Whole.Rows, SheetReach.Whole.Columns - 1) is { } last
            ? new CellRange(first.Row, first.Column, last.Row, last.Column)
            : null;
    }

    /// <summary>The rectangles of a list of references separated by spaces.</summary>
    internal static IReadOnlyList<CellRange> All(string? references) =>
        [.. (references ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Of).OfType<CellRange>()];

    private static (int Row, int Column)? Corner(string text, int row, int column) =>
        SheetXml.Place(text) is { } place ? place
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var only) ? (only, column)
        : SheetXml.Place(text + "1") is { } named ? (row, named.Column)
        : null;
}
