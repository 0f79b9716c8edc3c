namespace CqpKits.Returns.OpenDocument;

/// <summary>A column of a table.</summary>
/// <param name="IsUnseen">Whether it is hidden, or too narrow for a letter.</param>
/// <param name="CellStyle">Style of its cells that name none, or null.</param>
internal readonly record struct OdtColumn(bool IsUnseen, string? CellStyle);
