namespace CqpKits.Sheets.Writing;

/// <summary>A sheet, alone or one of several of a workbook, that people read, or complete and give back. Every text is written as text: nothing in it can be run as a formula.</summary>
public sealed record SheetBook
{
    /// <summary>Name of the sheet and title of the file.</summary>
    public required string Title { get; init; }

    /// <summary>Custom properties, in the order in which they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; } = [];

    /// <summary>Columns from A.</summary>
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>Rows from 1; gone through as they are written.</summary>
    public required IEnumerable<SheetRow> Rows { get; init; }

    /// <summary>Rows that stay in view while the others scroll.</summary>
    public int FrozenRows { get; init; }
}
