using CqpKits.Diagnostics;

namespace CqpKits.Documents.Blocks;

/// <summary>
/// A block of a document: a closed family. <see cref="Accept{T}"/> dispatches, so that a writer without a method for a new kind does not compile.
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Position of its text in the template, or null.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract T Accept<T>(IBlockVisitor<T> visitor);
}

/// <summary>Visits blocks, with a method for each kind.</summary>
/// <typeparam name="T">Type of the result of a visit.</typeparam>
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

    /// <summary>A drawing.</summary>
    T Visit(Drawing drawing);
}

/// <summary>A heading.</summary>
/// <param name="Level">1 (the document's title) to 3.</param>
/// <param name="Content">Its text.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : Block
{
    /// <summary>Name, unique in the document, that a <see cref="PageReference"/> gives to refer to it; or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>True for the title of a document that a booklet prints below another one: it is set apart from what is above it.</summary>
    public bool IsApart { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A paragraph.</summary>
/// <param name="Style">Its role, which determines its look.</param>
/// <param name="Content">Its text.</param>
public sealed record Paragraph(ParagraphStyle Style, IReadOnlyList<Inline> Content) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The role of a paragraph, with its class in templates in brackets.</summary>
public enum ParagraphStyle
{
    /// <summary>Plain text.</summary>
    Body,

    /// <summary>Line under the title (<c>.sous-titre</c>).</summary>
    Subtitle,

    /// <summary>The persons the document is for (<c>.destinataire</c>).</summary>
    Recipient,

    /// <summary>Instructions for filling the document, in small type (<c>.consigne</c>).</summary>
    Instruction,

    /// <summary>The title on the cover of a booklet, in large type (<c>.couverture</c>).</summary>
    Cover,

    /// <summary>The name of the person to whom a certificate is awarded, in the largest type that fits on a line (<c>.nom</c>).</summary>
    Name,

    /// <summary>A line of a certificate or an attestation, larger than text (<c>.ligne</c>).</summary>
    Line,

    /// <summary>Who awards, and what, on a certificate; the verdict of a sheet (<c>.grand</c>).</summary>
    Large,
}

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Ordered">True for a list numbered from 1, false for bullets.</param>
/// <param name="Items">Each item's blocks: paragraphs and lists only.</param>
public sealed record ItemList(bool Ordered, IReadOnlyList<IReadOnlyList<Block>> Items) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Blocks that are kept on one page.</summary>
/// <param name="Blocks">The blocks.</param>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>True when its headings and paragraphs are centred.</summary>
    public bool IsCentered { get; init; }

    /// <summary>True when a person signs in it by hand: it never stands alone on a page. A table with a signature field needs no saying.</summary>
    public bool IsSignature { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The next block starts on a new page.</summary>
public sealed record PageBreak : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The next block starts on a new page with its own page set-up and header; page numbers continue.</summary>
/// <param name="Page">Page set-up of the following pages.</param>
/// <param name="HeaderLeft">Text at the left of the header.</param>
/// <param name="HeaderRight">Text at the right of the header.</param>
public sealed record SectionBreak(PageSetup Page, string HeaderLeft, string HeaderRight) : Block
{
    /// <summary>Text at the left of the footer: which issued copies the pages print. Empty when they print none, or when the document has its own code.</summary>
    public string FooterLeft { get; init; } = "";

    /// <summary>Whether the pages begin on the front of a sheet when they are printed on both sides, where the format can say so.</summary>
    public bool StartsSheet { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A table of contents: a Word field, updated when the document is printed.</summary>
/// <param name="Levels">Heading levels it lists, from 1.</param>
public sealed record TableOfContents(int Levels) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}
