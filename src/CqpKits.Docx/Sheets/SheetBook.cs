namespace CqpKits.Docx;

/// <summary>A sheet, alone or one of several of a workbook, that people read, or complete and give back. Every text is written as text: nothing in it can be run as a formula.</summary>
public sealed record SheetBook
{
    /// <summary>Name of the sheet and title of the file.</summary>
    public required string Title { get; init; }

    /// <summary>Custom properties, in the order in which they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; } = [];

    /// <summary>Columns from A.</summary>
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>Rows from 1.</summary>
    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>Rows that stay in view while the others scroll.</summary>
    public int FrozenRows { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Width">In characters.</param>
/// <param name="IsHidden">Whether it is out of sight: identities that people need not see.</param>
public sealed record SheetColumn(int Width, bool IsHidden = false);

/// <summary>A row.</summary>
/// <param name="Cells">Cells from column A.</param>
public sealed record SheetRow(params IReadOnlyList<SheetCell> Cells);

/// <summary>A cell.</summary>
/// <param name="Text">Its text; empty for a cell to fill.</param>
/// <param name="Look">Its look.</param>
/// <param name="Rule">What may be typed into it, or null for anything.</param>
public sealed record SheetCell(string Text, SheetLook Look = SheetLook.Plain, SheetRule? Rule = null);

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
}

/// <summary>What may be typed into a cell: a closed family.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
public abstract record SheetRule(string Prompt);

/// <summary>One of a list.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
/// <param name="Choices">The choices; a list whose choices hold commas or are long is only said, not enforced.</param>
public sealed record ChoiceRule(string Prompt, IReadOnlyList<string> Choices) : SheetRule(Prompt);

/// <summary>A number within bounds.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
/// <param name="Minimum">Least, inclusive.</param>
/// <param name="Maximum">Greatest, inclusive.</param>
public sealed record NumberRule(string Prompt, decimal Minimum, decimal Maximum) : SheetRule(Prompt);

/// <summary>A date from 1900 to 2199.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
public sealed record DateRule(string Prompt) : SheetRule(Prompt);

/// <summary>Anything, with a word on what is expected.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
public sealed record HintRule(string Prompt) : SheetRule(Prompt);
