using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Documents.Blocks;

/// <summary>A part of a line of text: a closed family, dispatched by <see cref="Accept{T}"/>.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract T Accept<T>(IInlineVisitor<T> visitor);
}

/// <summary>Visits inlines, with a method for each kind.</summary>
/// <typeparam name="T">Type of the result of a visit.</typeparam>
public interface IInlineVisitor<out T>
{
    /// <summary>Text.</summary>
    T Visit(TextRun text);

    /// <summary>Strong text.</summary>
    T Visit(Strong strong);

    /// <summary>Emphasised text.</summary>
    T Visit(Emphasis emphasis);

    /// <summary>A printed code.</summary>
    T Visit(PrintedCode code);

    /// <summary>A line break.</summary>
    T Visit(LineBreak lineBreak);

    /// <summary>A field.</summary>
    T Visit(PlacedField field);

    /// <summary>The number of a page.</summary>
    T Visit(PageReference reference);
}

/// <summary>Text, printed as it is; French spacing is already applied. It is never empty and has no line break.</summary>
/// <param name="Text">The text.</param>
public sealed record TextRun(string Text) : Inline
{
    /// <inheritdoc/>
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Strong text (bold).</summary>
/// <param name="Content">Content.</param>
public sealed record Strong(IReadOnlyList<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Emphasised text (italic).</summary>
/// <param name="Content">Content.</param>
public sealed record Emphasis(IReadOnlyList<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A code of the référentiel, printed small, by which the reader finds the fields of a row or column.</summary>
/// <param name="Code">The code, e.g. <c>R.2</c>.</param>
public sealed record PrintedCode(string Code) : Inline
{
    /// <inheritdoc/>
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A line break within a paragraph.</summary>
public sealed record LineBreak : Inline
{
    /// <inheritdoc/>
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A field of the form, placed here. A cell has at most one.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">Its prefilled value (lines separated by <c>
/// </c>; a date as <c>yyyy-MM-dd</c>), or null for an empty field.</param>
/// <param name="Position">Position of its directive in the template, or null.</param>
public sealed record PlacedField(FormField Field, string? Value, SourcePosition? Position) : Inline
{
    /// <summary>The value this is the box of; null for fields that are not a choice.</summary>
    public ChoiceOption? Box { get; init; }

    /// <summary>Id of the field, or for a box <c>id=value code</c>; unique in the document, see <see cref="FieldSpot.Id"/>.</summary>
    public string SpotId => Box is null ? Field.Id : $"{Field.Id}={Box.Code}";

    /// <summary>
    /// True in a document that is only printed: the value or writing space, without control and anchors, so that only the form itself can be read
    /// back.
    /// </summary>
    public bool ForPrint { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The page number of a heading: a Word field, updated when the document is printed.</summary>
/// <param name="Anchor">Anchor of a heading of the same document.</param>
public sealed record PageReference(string Anchor) : Inline
{
    /// <inheritdoc/>
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}
