namespace CqpKits.Docx;

/// <summary>What a workbook that came back holds: the filled cells of its first sheet, and its custom properties.</summary>
/// <param name="Properties">Custom properties; one that stands there twice with two values is left out.</param>
/// <param name="Rows">Rows that hold something, in the order of the file.</param>
public sealed record ReadSheet(IReadOnlyDictionary<string, string> Properties, IReadOnlyList<ReadRow> Rows);

/// <summary>A row.</summary>
/// <param name="Number">As programs show it, from 1.</param>
/// <param name="Cells">Filled cells by column, from 0.</param>
public sealed record ReadRow(int Number, IReadOnlyDictionary<int, ReadCell> Cells)
{
    /// <summary>Text of a cell, trimmed; empty when it holds nothing or there is no such column.</summary>
    public string Text(int? column) => column is { } at && Cells.TryGetValue(at, out var cell) ? cell.Text.Trim() : "";
}

/// <summary>A filled cell.</summary>
/// <param name="Text">As a person reads it: dates jj/mm/aaaa, percentages with their sign.</param>
/// <param name="Formula">The formula whose last result the text is, or null; also the name of an error.</param>
public sealed record ReadCell(string Text, string? Formula = null);
