namespace CqpKits.Sheets.Reading;

/// <summary>Something about a filled cell that a person sees otherwise than it is stored.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text concerned; empty when it has none.</param>
public sealed record CellOddity(CellOddityKind Kind, string Text)
{
    /// <summary>Whether the font shows signs for letters, Wingdings for example.</summary>
    public bool IsOfSigns { get; init; }
}

/// <summary>Kinds of oddity of a cell.</summary>
public enum CellOddityKind
{
    /// <summary>An error value, <c>#N/A</c> for example.</summary>
    Error,

    /// <summary>A formula, as typed where the file says it: the cell's text is its last result, and may be empty.</summary>
    Formula,

    /// <summary>The cell, or its row, stands twice in the file: no program writes that, and which of the two counts is a question.</summary>
    WrittenTwice,

    /// <summary>Merged cells cover it: its text does not show.</summary>
    Covered,

    /// <summary>The cell shows something else than it stores: the text is what it shows, empty when it shows nothing.</summary>
    ShownOtherwise,

    /// <summary>Text struck through.</summary>
    Struck,

    /// <summary>Text raised or lowered.</summary>
    Raised,

    /// <summary>Text in the colour of its ground, or too small to be read.</summary>
    Unseen,
}
