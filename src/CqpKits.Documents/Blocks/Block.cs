using CqpKits.Diagnostics;

namespace CqpKits.Documents.Blocks;

/// <summary>A block of a document: a closed family, dispatched by <see cref="Accept{T}"/> so that a new kind breaks every writer's build.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where its text stands in the template, or null.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract T Accept<T>(IBlockVisitor<T> visitor);
}

/// <summary>One method for each kind of block.</summary>
/// <typeparam name="T">Result.</typeparam>
public interface IBlockVisitor<out T>
{
    /// <summary>A heading.</summary>
    T Visit(Heading heading);

    /// <summary>A paragraph.</summary>
    T Visit(Paragraph paragraph);

    /// <summary>A list.</summary>
    T Visit(ItemList list);

    /// <summary>A table.</summary>
    T Visit(Table table);

    /// <summary>Blocks kept on one page.</summary>
    T Visit(KeepTogether group);

    /// <summary>A page break.</summary>
    T Visit(PageBreak pageBreak);

    /// <summary>A section break.</summary>
    T Visit(SectionBreak sectionBreak);

    /// <summary>A table of contents.</summary>
    T Visit(TableOfContents contents);
}

/// <summary>A heading.</summary>
/// <param name="Level">1 (the document's title) to 3.</param>
/// <param name="Content">Its text.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : Block
{
    /// <summary>Name by which a <see cref="PageReference"/> finds it, unique in the document, or null.</summary>
    public string? Anchor { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A paragraph.</summary>
/// <param name="Style">What it is.</param>
/// <param name="Content">Its text.</param>
public sealed record Paragraph(ParagraphStyle Style, IReadOnlyList<Inline> Content) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What a paragraph is; the template's class in brackets.</summary>
public enum ParagraphStyle
{
    /// <summary>Plain text.</summary>
    Body,

    /// <summary>Line under the title (<c>.sous-titre</c>).</summary>
    Subtitle,

    /// <summary>For whom the document is (<c>.destinataire</c>).</summary>
    Recipient,

    /// <summary>How to fill it, small (<c>.consigne</c>).</summary>
    Instruction,

    /// <summary>The title, large, on the cover of a booklet (<c>.couverture</c>).</summary>
    Cover,
}

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Ordered">Numbered from 1.</param>
/// <param name="Items">Each item's blocks: paragraphs and lists only.</param>
public sealed record ItemList(bool Ordered, IReadOnlyList<IReadOnlyList<Block>> Items) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Blocks that stay on one page.</summary>
/// <param name="Blocks">The blocks.</param>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>Whether its headings and paragraphs stand in the middle of the line.</summary>
    public bool IsCentered { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What follows starts a page.</summary>
public sealed record PageBreak : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What follows starts on a new page with its own set-up and head; page numbers go on.</summary>
/// <param name="Page">Page set-up of what follows.</param>
/// <param name="HeaderLeft">Left of the head.</param>
/// <param name="HeaderRight">Right of the head.</param>
public sealed record SectionBreak(PageSetup Page, string HeaderLeft, string HeaderRight) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A table of contents: a field, right when printed.</summary>
/// <param name="Levels">Heading levels it lists, from 1.</param>
public sealed record TableOfContents(int Levels) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}
