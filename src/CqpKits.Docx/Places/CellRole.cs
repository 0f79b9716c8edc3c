namespace CqpKits.Docx.Places;

/// <summary>What a cell does in its table.</summary>
internal enum CellRole
{
    Body,
    ColumnHeader,
    RowHeader,
}
