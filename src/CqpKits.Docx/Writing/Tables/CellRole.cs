namespace CqpKits.Docx.Writing;

/// <summary>What a cell does in its table.</summary>
internal enum CellRole
{
    Body,
    ColumnHeader,
    RowHeader,
}
