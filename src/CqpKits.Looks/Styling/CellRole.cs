namespace CqpKits.Looks.Styling;

/// <summary>The role of a cell in its table.</summary>
public enum CellRole
{
    /// <summary>A cell with content.</summary>
    Body,

    /// <summary>A cell of a header row.</summary>
    ColumnHeader,

    /// <summary>A header of its row.</summary>
    RowHeader,
}
