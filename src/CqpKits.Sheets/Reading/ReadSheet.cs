namespace CqpKits.Sheets.Reading;

/// <summary>What a workbook that came back holds: the filled cells of its first sheet, and its custom properties.</summary>
/// <param name="Properties">Custom properties; one that stands there twice with two values is left out.</param>
/// <param name="Rows">Rows that hold something, in the order of the file.</param>
public sealed record ReadSheet(IReadOnlyDictionary<string, string> Properties, IReadOnlyList<ReadRow> Rows);
