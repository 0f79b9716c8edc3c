namespace CqpKits.Sheets.Writing;

/// <summary>Looks of cells.</summary>
public enum SheetLook
{
    /// <summary>Text to read.</summary>
    Plain,

    /// <summary>Title of the sheet.</summary>
    Title,

    /// <summary>Head of a column.</summary>
    Heading,

    /// <summary>A remark.</summary>
    Muted,

    /// <summary>To fill with a number or a word.</summary>
    Entry,

    /// <summary>To fill with text.</summary>
    EntryText,

    /// <summary>To fill with a date.</summary>
    EntryDate,

    /// <summary>A number to read.</summary>
    Number,

    /// <summary>A date to read.</summary>
    Date,
}
