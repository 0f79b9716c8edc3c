using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Documents;

/// <summary>Something of a document that a format cannot show as the document asks.</summary>
/// <param name="Position">Where the template says it; null where it comes from elsewhere.</param>
public abstract record LayoutFinding(SourcePosition? Position);

/// <summary>A character that the fonts of the format lack: a box is printed in its place.</summary>
/// <param name="Character">The character.</param>
/// <param name="Text">The text in which it stands.</param>
/// <param name="Position">Where the template says the text.</param>
public sealed record MissingCharacter(Rune Character, string Text, SourcePosition? Position) : LayoutFinding(Position)
{
    /// <summary>True when the text is of what documents say of a person, and not of the template.</summary>
    public bool IsOfPerson { get; init; }
}

/// <summary>A row of a table that is higher than a page: it goes on on the next.</summary>
/// <param name="Position">Where the template says the table.</param>
public sealed record PartedRow(SourcePosition? Position) : LayoutFinding(Position);

/// <summary>Something that is higher than a page and cannot be parted: its end is not on the paper.</summary>
/// <param name="Position">Where the template says it.</param>
public sealed record LostContent(SourcePosition? Position) : LayoutFinding(Position);
