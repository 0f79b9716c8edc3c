namespace CqpKits.Returns.Tree;

/// <summary>A piece of text with all that is known of it.</summary>
/// <param name="Text">Characters; a line break is <c>\n</c>.</param>
/// <param name="Control">Innermost content control around it, or null.</param>
/// <param name="Change">Tracked changes around it.</param>
/// <param name="Marks">What its look says.</param>
internal readonly record struct Piece(string Text, Control? Control, TextChange Change, TextMarks Marks);

/// <summary>Tracked changes around a piece of text. Both: inserted by one and deleted by another.</summary>
[Flags]
internal enum TextChange
{
    None = 0,
    Inserted = 1,
    Deleted = 2,
}

/// <summary>What the look of a piece of text says about it.</summary>
[Flags]
internal enum TextMarks
{
    None = 0,
    Hidden = 1,
    Struck = 2,
    Raised = 4,

    /// <summary>In the colour of its ground, or too small to be seen.</summary>
    Unseen = 8,

    /// <summary>Its direction is turned round.</summary>
    Turned = 16,

    /// <summary>Part of an equation.</summary>
    Equation = 32,

    /// <summary>It changes by itself: a date, a page number.</summary>
    Changing = 64,
}
