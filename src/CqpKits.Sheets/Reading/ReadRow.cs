namespace CqpKits.Sheets.Reading;

/// <summary>A row.</summary>
/// <param name="Number">As programs show it, from 1.</param>
/// <param name="Cells">Filled cells by column, from 0.</param>
public sealed record ReadRow(int Number, IReadOnlyDictionary<int, ReadCell> Cells)
{
    /// <summary>Whether nobody sees it: hidden by hand or by a filter, folded away, or without height.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it lies where a filter of the sheet is at work: it is hidden by that.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Text of a cell, trimmed; empty when it holds nothing or there is no such column.</summary>
    public string Text(int? column) => column is { } at && Cells.TryGetValue(at, out var cell) ? cell.Text.Trim() : "";
}
