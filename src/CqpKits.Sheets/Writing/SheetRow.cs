namespace CqpKits.Sheets.Writing;

/// <summary>A row.</summary>
/// <param name="Cells">Cells from column A.</param>
public sealed record SheetRow(params IReadOnlyList<SheetCell> Cells);
