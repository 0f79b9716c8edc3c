namespace CqpKits.Docx.Styling;

/// <summary>The role of a cell in its table.</summary>
internal enum CellRole
{
    Body,
    ColumnHeader,
    RowHeader,
}
